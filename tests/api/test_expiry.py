"""`POST expiry`, against the published contract and the rules."""

import pytest

from renewal.municipality import snapshot
from tests.api.helpers import post

CONTRACT = {
    "born_on": "1990-05-20",
    "made_on": "2020-06-01",
    "received_on": None,
    "stay": "unlimited",
    "stay_until": None,
    "certificate_issued_on": None,
    "certificate_renewed_in_window": False,
    "card_renewed_in_window": False,
}
EVE_OF_18 = {"born_on": "2006-05-20", "made_on": "2024-05-19"}


def last_days(response):
    assert response.status_code == 200, response.content
    return tuple(response.json()[thing]["expires_on"] for thing in ("card", "certificate"))


def test_the_example_of_the_contract_is_answered_as_published(client):
    response = post(client, CONTRACT)
    assert last_days(response) == ("2030-05-20", "2025-05-20")
    answer = response.json()
    assert list(answer) == ["card", "certificate"]
    for thing in answer.values():
        assert set(thing) == {"expires_on", "sources"}
        assert thing["sources"]
        for source in thing["sources"]:
            assert set(source) == {"title", "article", "url", "checked_on"}


def test_only_birth_and_making_are_needed(client):
    needed = {name: CONTRACT[name] for name in ("born_on", "made_on")}
    assert post(client, needed).content == post(client, CONTRACT).content


def test_the_language_may_be_asked_for(client):
    assert last_days(post(client, CONTRACT, "?lang=ja")) == ("2030-05-20", "2025-05-20")


def test_unknown_fields_are_ignored(client):
    assert post(client, {**CONTRACT, "x": {"y": [1]}}).content == post(client, CONTRACT).content


@pytest.mark.parametrize(
    ("changed", "expected"),
    [
        ({"born_on": "2010-05-20"}, ("2025-05-20", "2025-05-20")),
        ({"card_renewed_in_window": True, "made_on": "2020-03-01"}, ("2030-05-20", "2024-05-20")),
        (
            {"certificate_renewed_in_window": True, "made_on": "2020-03-01"},
            ("2029-05-20", "2025-05-20"),
        ),
        ({"certificate_issued_on": "2024-01-10"}, ("2030-05-20", "2028-05-20")),
        (
            {"certificate_issued_on": "2025-04-01", "certificate_renewed_in_window": True},
            ("2030-05-20", "2030-05-20"),
        ),
        ({"stay": "limited", "stay_until": "2023-03-31"}, ("2023-03-31", "2023-03-31")),
        ({"stay": "limited", "stay_until": "2027-03-31"}, ("2027-03-31", "2025-05-20")),
        (
            {
                "stay": "limited",
                "stay_until": "2035-03-31",
                "stay_extended": True,
                "certificate_issued_on": "2024-04-01",
            },
            ("2030-05-20", "2028-05-20"),
        ),
        (
            {"born_on": "2010-05-20", "stay": "limited", "stay_until": "2028-03-31"},
            ("2028-03-31", "2025-05-20"),
        ),
        (
            {
                "born_on": "2010-05-20",
                "stay": "limited",
                "stay_until": "2028-03-31",
                "stay_extended": True,
                "certificate_issued_on": "2024-04-01",
            },
            ("2025-05-20", "2025-05-20"),
        ),
        ({"stay_until": "2023-03-31"}, ("2030-05-20", "2025-05-20")),
    ],
    ids=[
        "a child's card ends at the fifth birthday",
        "a card renewed in the window ends at the eleventh, its certificate's flag is its own",
        "a certificate renewed in the window ends at the sixth",
        "a certificate issued later counts from its own day",
        "a certificate never outlives its card",
        "a limited stay ends both",
        "a long limited stay outlives the certificate",
        "an extended stay never passes the tenth birthday",
        "a child's card made before 27 March 2026 lasts as long as the stay",
        "a child's extended stay never passes the fifth birthday",
        "the end of a stay without end changes nothing",
    ],
)
def test_each_fact_counts(client, changed, expected):
    assert last_days(post(client, {**CONTRACT, **changed})) == expected


def test_the_receipt_before_the_change_of_2022_brings_the_old_age_back(client):
    made_at_19 = {"born_on": "2003-01-15", "made_on": "2022-04-10"}
    before = {**made_at_19, "received_on": "2022-03-31"}
    assert last_days(post(client, made_at_19)) == ("2032-01-15", "2027-01-15")
    assert last_days(post(client, before)) == ("2027-01-15", "2027-01-15")


def test_a_card_made_on_the_eve_of_18_is_said_to_be_open_with_whom_to_ask(client):
    answer = post(client, EVE_OF_18).json()
    assert answer["card"]["expires_on"] is None
    assert set(answer["card"]["open"]) == {"because", "days", "message"}
    assert answer["card"]["open"]["because"] == "eve-of-adulthood"
    assert answer["card"]["open"]["days"] == ["2028-05-20", "2033-05-20"]
    assert snapshot.office().telephone in answer["card"]["open"]["message"]


def test_the_certificate_of_such_a_card_is_certain_where_both_ways_give_one_day(client):
    certificate = post(client, EVE_OF_18).json()["certificate"]
    assert certificate["expires_on"] == "2028-05-20"
    assert "open" not in certificate


def test_the_certificate_is_open_where_the_open_end_of_the_card_decides(client):
    later = {**EVE_OF_18, "certificate_issued_on": "2026-01-10"}
    certificate = post(client, later).json()["certificate"]
    assert certificate["expires_on"] is None
    assert certificate["open"]["days"] == ["2028-05-20", "2030-05-20"]


def test_a_renewal_made_after_the_old_expiry_is_said_to_be_open(client):
    late = {**CONTRACT, "made_on": "2020-06-01", "card_renewed_in_window": True}
    card = post(client, late).json()["card"]
    assert card["expires_on"] is None
    assert card["open"]["because"] == "made-after-old-expiry"
    assert card["open"]["days"] == ["2030-05-20", "2031-05-20"]
    assert snapshot.office().telephone in card["open"]["message"]
