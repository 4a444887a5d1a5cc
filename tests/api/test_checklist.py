"""`GET checklist`: what a program learns about one case."""

import pytest

from renewal.asking.words import WORDS
from renewal.content.fees import WHY
from renewal.rules.fees import FeeReason
from tests.api.helpers import refused_fields

CHECKLIST = "/api/v1/checklist"


def ask(client, **query):
    return client.get(CHECKLIST, {name.replace("_", "-"): value for name, value in query.items()})


def items(answer, need):
    return [one["item"] for one in answer["bring"] if one["need"] == need]


def test_a_proxy_with_the_sealed_form_comes_once_to_the_one_counter_that_takes_proxies(visitor):
    answer = ask(visitor, renew="certificate", who="proxy", pin="known").json()

    assert (answer["renew"], answer["visits"], answer["instead"]) == ("certificate", 1, None)
    assert answer["offices"] == [{"office": "shimin-ka", "name": "市民課"}]
    assert items(answer, "required") == [
        "my-number-card", "proxy-photo-id", "sealed-reply-form", "pins",
    ]  # fmt: skip
    assert {one["carried_by"] for one in answer["bring"]} <= {"proxy", "holder"}
    assert answer["fee"]["yen"] == 0
    for one in answer["bring"]:
        assert set(one) == {
            "item", "name", "need", "carried_by", "at", "if_missing", "sources",
        }  # fmt: skip
        assert one["name"]
        assert one["sources"][0]["checked_on"] in {"2026-11-22", "2026-06-14"}


@pytest.mark.parametrize(
    ("query", "visits", "codes"),
    [
        ({"who": "proxy", "reply_form": "none"}, 2, {"form-missing"}),
        ({"who": "proxy", "pin": "forgotten"}, 2, {"proxy-pin"}),
        ({"who": "proxy", "certificate": "2026-11-22"}, 2, {"form-void"}),
        ({"who": "self", "pin": "forgotten"}, 1, set()),
        ({"age": "under-15"}, 1, {"child-needs-representative", "no-signature-under-15"}),
        ({"changed": "moved-in"}, 1, {"moved-in", "signature-dead"}),
        ({"card_type": "no-pin", "changed": "name"}, 1, {"no-pin-card"}),
        ({"stay": "limited"}, 1, {"limited-stay"}),
        ({"stay": "limited", "certificate": "2026-11-22"}, 1, {"limited-stay"}),
        ({"renew": "card", "stay": "limited", "card": "2026-11-23"}, 1, {"limited-stay"}),
        ({"renew": "card", "stay": "limited", "card": "2026-11-22"}, 1, {"stay-lapsed"}),
        ({"old_card": "lost"}, 1, {"lost-card"}),
        ({"renew": "card", "licence": "on-card"}, 1, {"licence-online"}),
        (
            {"renew": "card", "licence": "on-card", "card": "2026-11-22"},
            1,
            {"licence-record-again", "card-expired"},
        ),
        ({"renew": "card", "who": "proxy"}, 1, {"pickup-needs-holder"}),
    ],
)
def test_a_case_has_its_visits_and_its_warnings(visitor, query, visits, codes):
    answer = ask(visitor, **query).json()

    assert answer["visits"] == visits
    assert {one["code"] for one in answer["warnings"]} == codes | (
        {"phone-again"} if "no-pin-card" not in codes else set()
    )


def test_what_cannot_be_done_so_is_answered_with_what_is_needed_instead(visitor):
    child = ask(visitor, age="under-15").json()
    busy = ask(visitor, renew="card", who="proxy").json()

    assert child["instead"] == "legal-representative"
    assert "proof-of-representation" in items(child, "required")
    assert child["procedures"] == ["certificate-by-proxy"]
    assert busy["instead"] == "holder-at-pickup"
    assert {one["carried_by"] for one in busy["bring"]} == {"holder"}


def test_a_lost_card_is_issued_again_for_a_fee_whatever_was_asked(visitor):
    answer = ask(visitor, renew="certificate", old_card="lost").json()

    assert answer["renew"] == "card"
    assert answer["fee"]["yen"] == 1000
    assert "800円" in answer["fee"]["why"]


def test_a_card_that_ended_with_a_limited_stay_is_issued_anew_for_a_fee(visitor):
    over = ask(visitor, renew="card", stay="limited", card="2026-11-22").json()
    running = ask(visitor, renew="card", stay="limited", card="2026-11-23").json()

    assert (over["fee"]["yen"], running["fee"]["yen"]) == (1000, 0)
    assert "作り直す" in over["fee"]["why"]
    assert items(over, "required") == ["residence-card"]
    assert items(running, "required") == ["residence-card", "my-number-card", "pins"]
    for answer in (over, running):
        assert answer["procedures"] == ["period-of-stay"]
        assert answer["offices"] == []
        assert {one["at"] for one in answer["bring"]} == {"renewal"}


def test_a_proxy_whose_holder_forgot_the_pin_brings_the_holders_papers_and_no_pin(visitor):
    answer = ask(visitor, who="proxy", pin="forgotten").json()

    assert "holder-id" in items(answer, "required")
    assert "pins" not in [one["item"] for one in answer["bring"]]
    assert "pins" in [one["item"] for one in answer["not_needed"]]
    assert {one["carried_by"] for one in answer["bring"]} == {"proxy"}


def test_a_representative_is_helped_with_a_card_where_the_holder_is_photographed(visitor):
    parent = ask(visitor, renew="card", who="legal-representative", age="under-15").json()
    proxy = ask(visitor, renew="card", who="proxy", pickup_reason="listed").json()

    assert parent["offices"] == [{"office": "shimin-ka", "name": "市民課"}]
    assert "card-at-city-hall" in parent["procedures"]
    assert parent["instead"] is None
    assert proxy["offices"] == []


def test_a_limited_stay_has_its_own_path_and_no_counter_that_is_known(visitor):
    answer = ask(visitor, stay="limited", licence="on-card").json()

    assert answer["procedures"] == ["period-of-stay"]
    assert answer["offices"] == []
    assert "residence-card" in items(answer, "required")


def test_not_knowing_what_to_renew_gives_what_either_needs(visitor):
    answer = ask(visitor, renew="unknown").json()

    assert answer["renew"] == "unknown"
    assert {"certificate-in-person", "card-by-mail"} <= set(answer["procedures"])
    assert "issuance-application-form" in [one["item"] for one in answer["bring"]]
    assert answer["offices"] == [{"office": "shimin-ka", "name": "市民課"}]
    brought = {one["item"] for one in answer["bring"]}
    assert brought.isdisjoint(one["item"] for one in answer["not_needed"])


def test_not_knowing_either_way_of_a_lost_card_is_one_plan(visitor):
    assert ask(visitor, renew="unknown", old_card="lost").json()["renew"] == "card"


@pytest.mark.parametrize("name", [*WORDS, "renew"])
def test_every_word_takes_unknown_and_refuses_what_it_does_not_know(visitor, name):
    assert ask(visitor, **{name: "unknown"}).status_code == 200
    assert refused_fields(ask(visitor, **{name: "nonsense"})) == [name]


def test_a_date_that_is_none_is_refused_by_name(visitor):
    assert refused_fields(ask(visitor, certificate="2026-02-30")) == ["certificate"]


def test_every_reason_for_a_fee_has_its_words():
    assert set(WHY) == set(FeeReason)
