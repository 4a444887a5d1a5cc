"""The doors that give an answer as a calendar or a code: who is let in, who is sent on, and where.

None of them may touch a database: these tests have none.
"""

import pytest
from django.test import override_settings

from renewal.doors.addresses import public_address
from tests.calendars import unfolded

OPEN = "certificate=2027-01-20&card=2032-01-20"
DOORS = ["/calendar.ics", "/qr.svg"]
IN_TWO = override_settings(LANGUAGES=[("ja", "日本語"), ("en", "English")])


@pytest.fixture(params=DOORS)
def door(request) -> str:
    path: str = request.param
    return path


@pytest.mark.parametrize(
    ("query", "to"),
    [
        ("", "/check/"),
        ("lang=ja", "/check/"),
        *(
            (query, f"/check/?{query}")
            for query in [
                "who=proxy",
                "certificate=nonsense",
                "certificate=2032-01-20&card=2027-01-20",
                f"{OPEN}&who=nobody",
                "on=2027-01-01",
                "certificate=&card=",
                f"{OPEN}&refused=certificate",
            ]
        ),
        ("card=7%E5%B9%B4&lang=ja&who=proxy", "/check/?card=7%E5%B9%B4&who=proxy"),
    ],
)
def test_what_can_not_be_answered_is_told_where_it_can_be_put_right(visitor, door, query, to):
    response = visitor.get(f"{door}?{query}")

    assert (response.status_code, response["Location"]) == (302, to)
    assert visitor.get(to).status_code in {200, 422}


@pytest.mark.parametrize(
    ("query", "canonical"),
    [
        ("certificate=R9.1.20&card=2032-01-20", OPEN),
        ("certificate-y=2027&certificate-m=1&certificate-d=20&card=令和14年1月20日", OPEN),
        ("certificate=R9.1.20&card=2032/1/20&who=proxy&lang=ja&x=1", f"{OPEN}&who=proxy&lang=ja"),
    ],
)
def test_any_notation_is_redirected_to_the_address_that_can_be_shared(
    visitor, door, query, canonical
):
    response = visitor.get(f"{door}?{query}")

    assert (response.status_code, response["Location"]) == (302, f"{door}?{canonical}")
    assert visitor.get(response["Location"]).status_code == 200


@pytest.mark.parametrize("number", ["123456789012", "1234-5678-9012", "１２３４５６７８９０１２"])
@pytest.mark.parametrize("name", ["card", "who", "x", "lang"])
def test_a_12_digit_number_leaves_the_address(visitor, door, name, number):
    response = visitor.get(door, {"certificate": "2027-01-20", name: number})

    assert (response.status_code, response["Location"]) == (302, f"{door}?certificate=2027-01-20")
    assert visitor.get(response["Location"]).status_code == 200


@pytest.mark.parametrize("lang", ["ko", "xx", "ja-", "JA", "ja\r\nX: y", "../", "²"])
def test_a_language_that_is_not_offered_is_refused_by_name(visitor, door, lang):
    response = visitor.get(door, {"certificate": "2027-01-20", "lang": lang})

    assert response.status_code == 422
    assert response.content.decode() == "lang：選択肢の中から選んでください。"
    assert response["Content-Type"] == "text/plain; charset=utf-8"


@IN_TWO
def test_the_language_asked_for_is_kept_on_every_way(visitor, door):
    answer = visitor.get(f"{door}?{OPEN}&lang=en")
    shared = visitor.get(f"{door}?certificate=R9.1.20&lang=en")
    mistaken = visitor.get(f"{door}?certificate=x&lang=en")

    assert (answer.status_code, answer["Content-Language"]) == (200, "en")
    assert shared["Location"] == f"{door}?certificate=2027-01-20&lang=en"
    assert mistaken["Location"] == "/en/check/?certificate=x"
    assert visitor.get(f"{door}?{OPEN}&lang=")["Content-Language"] == "ja"


@IN_TWO
def test_a_calendar_leads_to_the_answer_in_its_language(visitor):
    def line(lang: str) -> str:
        content = visitor.get(f"/calendar.ics?{OPEN}&lang={lang}").content
        (found,) = {one for one in unfolded(content) if one.startswith("URL:")}
        return found.removeprefix("URL:")

    assert line("ja") == f"http://127.0.0.1:8000/check/?{OPEN}"
    assert line("en") == f"http://127.0.0.1:8000/en/check/?{OPEN}"


@override_settings(SITE_URL="https://guide.example", ALLOWED_HOSTS=["127.0.0.1", "evil.example"])
def test_the_public_address_is_never_the_one_a_request_names(visitor, door):
    response = visitor.get(f"{door}?{OPEN}", headers={"host": "evil.example"})
    usual = visitor.get(f"{door}?{OPEN}", headers={"host": "127.0.0.1"})

    assert response.status_code == 200
    assert b"evil.example" not in response.content
    assert response.content == usual.content
    assert public_address("check", OPEN, "ja") == f"https://guide.example/check/?{OPEN}"
    assert public_address("home", "", "ja") == "https://guide.example/"


@pytest.mark.parametrize("query", [OPEN, "", "certificate=x", f"{OPEN}&lang=xx"])
def test_it_is_nobody_elses_business(visitor, door, query):
    response = visitor.get(f"{door}?{query}")

    assert "no-store" in response["Cache-Control"]
    assert response["X-Robots-Tag"] == "noindex"
    assert response.cookies == {}
    assert "Cookie" not in response["Vary"]


def test_only_reading_is_allowed(visitor, door):
    assert visitor.post(f"{door}?{OPEN}").status_code == 405
    head = visitor.head(f"{door}?{OPEN}")
    assert (head.status_code, head.content) == (200, b"")


def test_these_addresses_have_no_language_of_their_own(visitor, door):
    with IN_TWO:
        assert visitor.get(f"/en{door}?{OPEN}").status_code == 404
