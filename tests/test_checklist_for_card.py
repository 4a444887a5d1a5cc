"""What to bring for a new card: for applying, and on the day of the pick-up."""

import pytest

from renewal.content.schema import Actor
from renewal.guidance.checklist import checklist, reissue_after_stay
from renewal.rules.situation import (
    OldCard,
    PickupReason,
    Renew,
    Situation,
    Stay,
    Who,
)

CARD_WAYS = (
    "card-by-smartphone",
    "card-by-pc",
    "card-by-photo-booth",
    "card-by-mail",
    "card-at-city-hall",
)


def at_pickup(**situation):
    listed = checklist(Renew.CARD, Situation(**situation)).pick_up
    return {one.item.code: one.need.value for one in listed}


def test_for_the_card_there_is_a_list_for_applying_and_one_for_the_pickup():
    listed = checklist(Renew.CARD, Situation())

    assert [(one.item.code, one.need.value) for one in listed.bring] == [
        ("issuance-application-form", "required"),
        ("face-photo", "helpful"),
    ]
    assert at_pickup() == {
        "issuance-notice": "required",
        "my-number-card": "required",
        "holder-id": "required",
    }
    assert listed.procedures == CARD_WAYS


@pytest.mark.parametrize(
    ("old_card", "card", "fee"),
    [
        (OldCard.HAVE, "required", None),
        (OldCard.LOST, None, "required"),
        (OldCard.UNKNOWN, "helpful", "helpful"),
    ],
)
def test_without_the_old_card_there_is_a_fee_to_pay(old_card, card, fee):
    listed = at_pickup(old_card=old_card)

    assert (listed.get("my-number-card"), listed.get("reissue-fee")) == (card, fee)


def test_a_lost_card_makes_it_the_card_whatever_was_asked():
    lost = Situation(old_card=OldCard.LOST)

    assert checklist(Renew.CERTIFICATE, lost) == checklist(Renew.CARD, lost)


def test_a_proxy_with_a_listed_reason_picks_up_with_proof_of_it():
    listed = checklist(Renew.CARD, Situation(who=Who.PROXY, pickup_reason=PickupReason.LISTED))

    assert [(one.item.code, one.need.value) for one in listed.pick_up[3:]] == [
        ("proxy-photo-id", "required"),
        ("proof-of-reason", "required"),
        ("proof-of-representation", "required"),
    ]
    assert {one.carried_by for one in listed.pick_up} == {Actor.PROXY}


def test_without_a_listed_reason_the_holder_comes_whoever_was_named():
    assert at_pickup(who=Who.PROXY) == at_pickup()


@pytest.mark.parametrize(
    ("who", "reason"),
    [(Who.PROXY, PickupReason.UNKNOWN), (Who.UNKNOWN, PickupReason.LISTED)],
)
def test_where_a_proxy_is_uncertain_what_a_proxy_needs_is_helpful(who, reason):
    listed = at_pickup(who=who, pickup_reason=reason)

    assert listed["proof-of-reason"] == listed["proxy-photo-id"] == "helpful"
    assert listed["issuance-notice"] == "required"


def test_a_legal_representative_picks_up_with_proof_of_being_one():
    listed = checklist(Renew.CARD, Situation(who=Who.LEGAL_REPRESENTATIVE))

    assert [(one.item.code, one.need.value) for one in listed.pick_up[3:]] == [
        ("proxy-photo-id", "required"),
        ("proof-of-representation", "required"),
        ("proof-of-reason", "helpful"),
    ]
    assert {one.carried_by for one in listed.pick_up} == {Actor.PROXY}
    assert listed.procedures == CARD_WAYS


def test_only_whoever_is_photographed_applies_at_the_city_hall():
    ways = {who: checklist(Renew.CARD, Situation(who=who)).procedures for who in Who}

    assert {who for who, open_to in ways.items() if "card-at-city-hall" in open_to} == {
        Who.SELF,
        Who.LEGAL_REPRESENTATIVE,
        Who.UNKNOWN,
    }


def test_a_card_that_ended_with_a_limited_stay_is_made_anew_and_only_the_stay_is_proved_for_sure():
    listed = reissue_after_stay(Situation(stay=Stay.LIMITED))

    assert [(one.item.code, one.need.value) for one in listed.bring] == [
        ("residence-card", "required"),
        ("my-number-card", "helpful"),
        ("face-photo", "helpful"),
        ("reissue-fee", "helpful"),
    ]
    assert [one.item.code for one in listed.not_needed] == ["expiry-notice"]
    assert (listed.pick_up, listed.procedures) == ((), ("period-of-stay",))
