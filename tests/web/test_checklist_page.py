"""`/checklist/`: what to bring, by the words of a case alone."""

import pytest

from renewal.guidance.checklist import checklist
from renewal.rules.situation import Pin, Renew, ReplyForm, Situation, Who
from tests.reading import errors, text, tree
from tests.web.site_map import said

HTMX = {"HX-Request": "true"}


def ticked(response) -> list[str]:
    """Return the names beside the boxes, in order."""
    return [" ".join(one.text_content().split()) for one in tree(response).cssselect(".item label")]


def asked(response) -> set[str]:
    return {one.get("name") for one in tree(response).cssselect("input[type=radio]")}


@pytest.mark.parametrize(
    ("query", "renew", "situation"),
    [
        ("", Renew.CERTIFICATE, Situation()),
        ("pin=forgotten", Renew.CERTIFICATE, Situation(pin=Pin.FORGOTTEN)),
        ("who=proxy", Renew.CERTIFICATE, Situation(who=Who.PROXY)),
        (
            "who=proxy&reply-form=none",
            Renew.CERTIFICATE,
            Situation(who=Who.PROXY, reply_form=ReplyForm.NONE),
        ),
        ("renew=card", Renew.CARD, Situation()),
        ("renew=card&who=proxy", Renew.CARD, Situation(who=Who.PROXY)),
    ],
)
def test_the_page_shows_the_list_with_every_reason(visitor, query, renew, situation):
    response = visitor.get(f"/checklist/?{query}")
    wanted = checklist(renew, situation)

    assert response.status_code == 200
    assert text(response, "h1") == "持ち物の一覧"
    brought = wanted.bring + wanted.pick_up
    assert ticked(response) == [said(one.item.name) for one in brought]
    page = text(response, "#task")
    words = [one.item.why for one in brought] + [one.item.if_missing for one in brought]
    words += [one.item.name for one in wanted.not_needed]
    assert [one for one in map(said, words) if one not in page] == []


def test_ticks_are_sent_nowhere_and_kept_nowhere(visitor):
    boxes = tree(visitor.get("/checklist/")).cssselect("input[type=checkbox]")

    assert boxes
    assert [one for one in boxes if one.get("name") or one.get("checked") is not None] == []
    (owner,) = tree(visitor.get("/checklist/")).cssselect("#ticks")
    assert {one.get("form") for one in boxes} == {"ticks"}
    assert owner.get("autocomplete") == "off"
    assert list(owner) == []
    assert tree(visitor.get("/checklist/")).cssselect("form input[type=checkbox]") == []


def test_only_what_changes_the_list_is_asked_for(visitor):
    alone, proxy = visitor.get("/checklist/"), visitor.get("/checklist/?who=proxy")
    card = visitor.get("/checklist/?renew=card&who=proxy")

    assert asked(alone) == {"renew", "who", "old-card", "pin", "notice"}
    assert asked(proxy) == {"renew", "who", "old-card", "notice", "reply-form"}
    assert asked(card) == {"renew", "who", "old-card", "pickup-reason"}


def test_words_that_are_not_asked_for_stay_in_the_form(visitor):
    response = visitor.get("/checklist/?who=proxy&pin=forgotten&licence=on-card")

    hidden = tree(response).cssselect("#checklist-form input[type=hidden]")
    assert {one.get("name"): one.get("value") for one in hidden} == {
        "pin": "forgotten",
        "licence": "on-card",
    }


def test_who_does_not_know_what_to_renew_sees_both_lists(visitor):
    response = visitor.get("/checklist/?renew=unknown")

    assert [one.get("id") for one in tree(response).cssselect("#task h2")] == [
        "certificate",
        "card",
    ]


def test_a_lost_card_makes_it_the_card(visitor):
    response = visitor.get("/checklist/?renew=certificate&old-card=lost")

    assert [one.get("id") for one in tree(response).cssselect("#task h2")] == ["card"]


@pytest.mark.parametrize(
    ("query", "field"),
    [("who=nobody", "who-self"), ("renew=none", "renew-certificate"), ("stay=x", "checklist-form")],
)
def test_a_value_that_a_word_does_not_take_is_named(visitor, query, field):
    response = visitor.get(f"/checklist/?{query}")

    assert response.status_code == 422
    assert list(errors(response)) == [field]
    assert ticked(response) == []


def test_the_part_for_htmx_and_the_page_give_the_same(visitor):
    address = "/checklist/?who=proxy"
    page = visitor.get(address)
    part = visitor.get(address, headers=HTMX)

    assert b"<html" not in part.content
    assert text(part, "#task") == text(page, "#task")
    assert text(part, "#found") == text(page, "#found")
    assert part["HX-Push-Url"] == address
    assert "HX-Request" in page["Vary"]


def test_large_print_keeps_the_case_and_leads_back(visitor):
    plain = visitor.get("/checklist/?who=proxy")
    large = visitor.get("/checklist/?who=proxy&size=large")

    assert tree(plain).cssselect("a[href='/checklist/?who=proxy&size=large']")
    assert tree(large).get("class") == "large"
    assert tree(large).cssselect("a[href='/checklist/?who=proxy']")
    assert tree(plain).get("class") is None


def test_the_paper_says_which_case_it_is_for(visitor):
    printed = text(visitor.get("/checklist/?who=proxy"), ".print-only")

    assert "窓口へは、だれが行きますか代理人（家族など）" in printed
