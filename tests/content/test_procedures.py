"""The ways to renew: each whole, each sentence filled, nothing written for no page."""

import pytest

from renewal.content.procedures import (
    ALL,
    BY_SLUG,
    FOR_CARD,
    FOR_CERTIFICATE,
    FOR_STAY,
    after_applying,
)
from renewal.content.schema import Actor


def test_the_ways_stand_at_their_lasting_addresses():
    assert [one.slug for one in FOR_CERTIFICATE] == [
        "certificate-in-person",
        "certificate-by-proxy",
    ]
    assert [one.slug for one in FOR_CARD] == [
        "card-by-smartphone",
        "card-by-pc",
        "card-by-photo-booth",
        "card-by-mail",
        "card-at-city-hall",
    ]
    assert [one.slug for one in FOR_STAY] == ["period-of-stay"]


@pytest.mark.parametrize("procedure", ALL, ids=lambda one: one.slug)
def test_a_procedure_has_every_part(procedure):
    parts = (
        "title", "short", "lead", "for_whom", "bring", "steps", "takes", "costs", "troubles",
        "next", "sources",
    )  # fmt: skip

    assert [part for part in parts if not getattr(procedure, part)] == []
    assert all(step.text for step in procedure.steps)
    assert all(trouble.what and trouble.then for trouble in procedure.troubles)


@pytest.mark.parametrize("procedure", ALL, ids=lambda one: one.slug)
def test_a_procedure_leads_on_to_another_that_exists(procedure):
    assert set(procedure.next) <= set(BY_SLUG) - {procedure.slug}


def test_only_the_ways_of_applying_are_compared_and_each_in_words_of_its_own():
    ways = [procedure.way for procedure in FOR_CARD]

    assert [procedure.way for procedure in FOR_CERTIFICATE] == [None, None]
    for part in ("device", "photo", "time", "travel", "help"):
        assert len({str(getattr(way, part)) for way in ways}) == len(ways), part


def test_by_proxy_both_persons_and_the_clerk_have_their_parts():
    steps = BY_SLUG["certificate-by-proxy"].steps

    assert [step.by for step in steps] == [
        Actor.HOLDER, Actor.HOLDER, Actor.PROXY, Actor.PROXY, Actor.STAFF, Actor.PROXY,
    ]  # fmt: skip


def test_the_steps_after_applying_end_with_handing_in_the_old_card():
    first, *_, last = after_applying.STEPS

    assert "{weeks}" in str(first.text)
    assert "返し" in str(last.text)
    assert [bring.item.code for bring in after_applying.PICKUP] == [
        "issuance-notice",
        "my-number-card",
        "holder-id",
    ]
