"""`GET windows`, against the published contract."""

import time_machine

from renewal.rules.window import CARD_WINDOW_SOURCES, CERTIFICATE_WINDOW_SOURCES
from tests.api.helpers import ask

CONTRACT = {"certificate": "2025-05-20", "card": "2030-05-20", "on": "2025-03-01"}


def window_of(answer, thing):
    return {name: value for name, value in answer[thing].items() if name != "sources"}


def test_the_example_of_the_contract_is_answered_as_published(client):
    answer = ask(client, **CONTRACT).json()
    assert list(answer) == ["on", "certificate", "card", "renew"]
    assert answer["on"] == "2025-03-01"
    assert answer["renew"] == "certificate"
    assert window_of(answer, "certificate") == {
        "expires_on": "2025-05-20",
        "opens_on": "2025-02-21",
        "closes_on": "2025-05-20",
        "standing": "open",
    }
    assert window_of(answer, "card") == {
        "expires_on": "2030-05-20",
        "opens_on": "2030-02-21",
        "closes_on": "2030-05-20",
        "standing": "too-early",
    }


def test_every_window_cites_its_sources_with_the_day_they_were_read(client):
    answer = ask(client, **CONTRACT).json()
    for thing, sources in (
        ("certificate", CERTIFICATE_WINDOW_SOURCES),
        ("card", CARD_WINDOW_SOURCES),
    ):
        assert answer[thing]["sources"] == [
            {
                "title": source.title,
                "article": source.article,
                "url": source.url,
                "checked_on": source.checked_on.isoformat(),
            }
            for source in sources
        ]


def test_the_cards_date_alone_gives_both_estimates(client):
    answer = ask(client, card="2030-05-20", on="2025-03-01").json()
    assert answer["certificate"] is None
    assert answer["certificate_estimate"] == [
        {"expires_on": "2025-05-20", "if": "adult"},
        {"expires_on": "2030-05-20", "if": "minor"},
    ]
    assert answer["renew"] == "certificate"


def test_made_as_leaves_one_estimate(client):
    adult = ask(client, card="2030-05-20", on="2025-03-01", made_as="adult").json()
    minor = ask(client, card="2030-05-20", on="2025-03-01", made_as="minor").json()
    assert adult["certificate_estimate"] == [{"expires_on": "2025-05-20", "if": "adult"}]
    assert minor["certificate_estimate"] == [{"expires_on": "2030-05-20", "if": "minor"}]
    assert (adult["renew"], minor["renew"]) == ("certificate", "card")


def test_the_certificates_date_alone_leaves_the_card_null(client):
    answer = ask(client, certificate="2025-05-20", on="2025-05-21").json()
    assert list(answer) == ["on", "certificate", "card", "renew"]
    assert answer["card"] is None
    assert answer["certificate"]["standing"] == "expired"
    assert answer["renew"] == "certificate"


def test_without_dates_there_is_nothing_to_renew(client):
    answer = ask(client, on="2025-03-01")
    assert answer.status_code == 200
    assert answer.json() == {
        "on": "2025-03-01",
        "certificate": None,
        "card": None,
        "renew": "none",
    }


def test_a_lost_card_comes_first_whatever_the_dates(client):
    assert ask(client, **CONTRACT, old_card="lost").json()["renew"] == "card"
    assert ask(client, old_card="lost").json()["renew"] == "card"


def test_the_card_comes_first_inside_its_own_window(client):
    both_in_2030 = {"certificate": "2030-05-20", "card": "2030-05-20"}
    assert ask(client, **both_in_2030, on="2025-03-01").json()["renew"] == "card"


@time_machine.travel("2025-02-20T14:59:59Z", tick=False)
def test_on_is_today_in_tokyo_just_before_midnight(client):
    answer = ask(client, certificate="2025-05-20").json()
    assert (answer["on"], answer["certificate"]["standing"]) == ("2025-02-20", "too-early")


@time_machine.travel("2025-02-20T15:00:00Z", tick=False)
def test_on_is_today_in_tokyo_from_midnight(client):
    answer = ask(client, certificate="2025-05-20").json()
    assert (answer["on"], answer["certificate"]["standing"]) == ("2025-02-21", "open")


def test_an_empty_value_counts_as_left_out_as_html_forms_send_it(client):
    empty = {"certificate": "", "made_as": "", "old_card": "", "lang": ""}
    assert (
        ask(client, card="2030-05-20", on="2025-03-01", **empty).content
        == ask(client, card="2030-05-20", on="2025-03-01").content
    )


def test_unknown_names_are_ignored(client):
    assert ask(client, **CONTRACT, who="proxy", x="²").json() == ask(client, **CONTRACT).json()


def test_the_last_of_a_repeated_name_counts_as_on_the_pages(client):
    answer = ask(client, certificate=["x", "2025-05-20"], on="2025-03-01").json()
    assert answer["certificate"]["expires_on"] == "2025-05-20"
