"""What to bring, by the words of a case: required, helpful, not needed."""

from dataclasses import fields
from itertools import product
from typing import Any

import pytest

from renewal.content.procedures import BY_SLUG
from renewal.content.schema import Actor, Need
from renewal.guidance.checklist import checklist
from renewal.rules.situation import (
    Notice,
    OldCard,
    PickupReason,
    Pin,
    Renew,
    ReplyForm,
    Situation,
    Who,
)


def needs(renew, **situation):
    """Return each thing on the list with how far it is needed, in order."""
    listed = checklist(renew, Situation(**situation))
    return {one.item.code: one.need.value for one in (*listed.bring, *listed.not_needed)}


def for_certificate(**situation):
    return needs(Renew.CERTIFICATE, **situation)


def test_the_holder_brings_card_and_pins_and_the_notice_if_at_hand():
    assert for_certificate() == {
        "my-number-card": "required",
        "pins": "required",
        "expiry-notice": "helpful",
        "holder-id": "not-needed",
        "face-photo": "not-needed",
        "issuance-application-form": "not-needed",
    }


@pytest.mark.parametrize(
    ("pin", "pins", "holder_id"),
    [
        (Pin.KNOWN, "required", "not-needed"),
        (Pin.FORGOTTEN, "not-needed", "required"),
        (Pin.UNKNOWN, "helpful", "helpful"),
    ],
)
def test_forgotten_pins_ask_for_papers_instead(pin, pins, holder_id):
    listed = for_certificate(pin=pin)

    assert (listed["pins"], listed["holder-id"]) == (pins, holder_id)


@pytest.mark.parametrize(
    ("pin", "pins", "holder_id"),
    [
        # Which papers of the holder the office wants to see, it decides: never "not needed".
        (Pin.KNOWN, "required", "helpful"),
        (Pin.FORGOTTEN, "not-needed", "required"),
        (Pin.UNKNOWN, "helpful", "helpful"),
    ],
)
def test_a_legal_representative_takes_the_holders_papers_along(pin, pins, holder_id):
    listed = for_certificate(who=Who.LEGAL_REPRESENTATIVE, pin=pin)

    assert (listed["pins"], listed["holder-id"]) == (pins, holder_id)


@pytest.mark.parametrize(
    ("notice", "need"),
    [(Notice.HAVE, "helpful"), (Notice.LOST, "not-needed"), (Notice.UNKNOWN, "helpful")],
)
@pytest.mark.parametrize("who", Who)
def test_a_lost_notice_is_not_needed_whoever_comes(who, notice, need):
    assert for_certificate(who=who, notice=notice)["expiry-notice"] == need


def test_a_proxy_brings_the_sealed_form_and_a_photo_id():
    listed = checklist(Renew.CERTIFICATE, Situation(who=Who.PROXY))

    assert for_certificate(who=Who.PROXY) == {
        "my-number-card": "required",
        "proxy-photo-id": "required",
        "sealed-reply-form": "required",
        "pins": "required",
        "expiry-notice": "helpful",
        "face-photo": "not-needed",
        "issuance-application-form": "not-needed",
    }
    assert {one.item.code for one in listed.bring if one.carried_by is Actor.HOLDER} == {"pins"}


def test_a_proxy_without_the_form_has_to_get_it_before_anything_else():
    listed = list(for_certificate(who=Who.PROXY, reply_form=ReplyForm.NONE).items())

    assert listed[0] == ("sealed-reply-form", "required")
    assert dict(listed) == for_certificate(who=Who.PROXY)


def test_a_proxy_who_does_not_know_of_the_form_reads_of_it_first():
    listed = list(for_certificate(who=Who.PROXY, reply_form=ReplyForm.UNKNOWN).items())

    assert listed[0] == ("sealed-reply-form", "helpful")


@pytest.mark.parametrize(
    ("pin", "pins", "holder_id"),
    [
        # "The holder's papers aren't needed" would be read as "no papers": not even named.
        (Pin.KNOWN, "required", None),
        (Pin.FORGOTTEN, "not-needed", "required"),
        (Pin.UNKNOWN, "helpful", "helpful"),
    ],
)
def test_a_proxy_whose_holder_forgot_the_pins_brings_the_holders_papers(pin, pins, holder_id):
    listed = checklist(Renew.CERTIFICATE, Situation(who=Who.PROXY, pin=pin))
    needed = for_certificate(who=Who.PROXY, pin=pin)

    assert (needed["pins"], needed.get("holder-id")) == (pins, holder_id)
    papers = [one for one in listed.bring if one.item.code == "holder-id"]
    assert {one.carried_by for one in papers} <= {Actor.PROXY}


def test_a_legal_representative_proves_it_instead_of_bringing_the_sealed_form():
    listed = for_certificate(who=Who.LEGAL_REPRESENTATIVE)

    assert listed["proof-of-representation"] == listed["proxy-photo-id"] == "required"
    assert "sealed-reply-form" not in listed


def test_whoever_does_not_know_who_comes_sees_all_lists_in_one():
    listed = checklist(Renew.CERTIFICATE, Situation(who=Who.UNKNOWN))

    assert for_certificate(who=Who.UNKNOWN) == {
        "my-number-card": "required",
        "pins": "required",
        "expiry-notice": "helpful",
        "holder-id": "helpful",
        "proxy-photo-id": "helpful",
        "sealed-reply-form": "helpful",
        "proof-of-representation": "helpful",
        "face-photo": "not-needed",
        "issuance-application-form": "not-needed",
    }
    assert listed.procedures == ("certificate-in-person", "certificate-by-proxy")


def test_nothing_to_renew_is_nothing_to_bring():
    listed = checklist(Renew.NONE, Situation())

    assert (listed.bring, listed.pick_up, listed.not_needed, listed.procedures) == ((), (), (), ())


def test_every_case_gets_a_list_of_things_each_once_for_ways_that_exist():
    words: dict[str, Any] = {"who": Who, "pin": Pin, "notice": Notice, "reply_form": ReplyForm,
             "pickup_reason": PickupReason, "old_card": OldCard}  # fmt: skip
    assert set(words) <= {field.name for field in fields(Situation)}
    for renew, *case in product((Renew.CERTIFICATE, Renew.CARD), *words.values()):
        listed = checklist(renew, Situation(**dict(zip(words, case, strict=True))))
        codes = [one.item.code for one in listed.bring]
        assert codes
        assert len(codes) == len(set(codes))
        assert {one.need for one in listed.bring + listed.pick_up} <= {Need.REQUIRED, Need.HELPFUL}
        assert set(listed.procedures) <= set(BY_SLUG)
