"""`/check/details/`: who is let in, who is sent on, and what is promised or never dated."""

import pytest

from tests.reading import facts, text, tree

MID_LIFE = "certificate=2027-01-20&card=2032-01-20"
DETAILS = "/check/details/"
UNDATED = [
    "card=2032-01-20",
    "card=2032-01-20&made-as=adult",
    MID_LIFE + "&dates=worked-out",
    "old-card=lost",
    MID_LIFE + "&old-card=lost",
    "card=2027-01-20&stay=limited",
    "card=2026-11-22&stay=limited",
]


@pytest.mark.parametrize("query", UNDATED)
def test_nothing_is_dated_that_rests_on_an_estimate_a_lost_card_or_a_limited_stay(visitor, query):
    response = visitor.get(f"{DETAILS}?{query}")

    assert response.status_code == 200
    assert tree(response).cssselect(".days") == []
    assert "更新しないと" not in text(response, "main")
    assert "更新した後" not in text(response, "main")
    assert tree(response).cssselect(".sources li")


def test_what_a_renewal_brings_is_said_where_it_is_certain(visitor):
    certificate = facts(visitor.get(f"{DETAILS}?{MID_LIFE}"))
    card = visitor.get(f"{DETAILS}?certificate=2027-01-20&card=2027-01-20")

    assert certificate["更新した後の電子証明書の期限"] == "2032年（令和14年）1月20日（火）"
    assert facts(card)["新しいカードの期限（作られる日に18歳以上の方）"] == (
        "2037年（令和19年）1月20日（火）"
    )
    assert "いまのカードの期限より前に、新しいカードが作られたとき" in text(card, "main")
    uncertain = visitor.get(f"{DETAILS}?certificate=2027-01-20&card=2032-01-21")
    assert not [term for term in facts(uncertain) if "更新した後" in term]


@pytest.mark.parametrize("query", ["card=2032-01-20", "old-card=lost"])
def test_an_answer_that_has_no_days_is_not_called_one_about_days(visitor, query):
    assert text(visitor.get(f"{DETAILS}?{query}"), "h1") == "この答えのくわしい説明"
    assert text(visitor.get(f"{DETAILS}?{MID_LIFE}"), "h1") == "いつ、何が使えなくなるか"


@pytest.mark.parametrize("query", [*UNDATED, MID_LIFE, "certificate=2026-11-22&card=2026-11-22"])
def test_it_says_the_answer_it_lies_behind_leads_back_to_it_and_names_sources(visitor, query):
    response = visitor.get(f"{DETAILS}?{query}")

    assert text(visitor.get(f"/check/?{query}"), "h1") in text(response, "main")
    back = [link.get("href") for link in tree(response).cssselect("main a")]
    assert f"/check/?{query}" in back
    assert tree(response).cssselect(".sources li")


@pytest.mark.parametrize(
    "query",
    [
        "",
        "who=proxy",
        "certificate=nonsense",
        "certificate=2032-01-20&card=2027-01-20",
        MID_LIFE + "&who=nobody",
        "on=2027-01-01",
        "certificate=&card=",
    ],
)
def test_what_can_not_be_answered_is_told_where_it_can_be_put_right(visitor, query):
    response = visitor.get(f"{DETAILS}?{query}")

    assert response.status_code == 302
    assert response["Location"] == (f"/check/?{query}" if query else "/check/")
    assert visitor.get(response["Location"]).status_code in {200, 422}


@pytest.mark.parametrize(
    "query",
    [
        "certificate=R9.1.20&card=2032-01-20",
        "certificate-y=2027&certificate-m=1&certificate-d=20&card=令和14年1月20日",
    ],
)
def test_any_notation_is_redirected_to_the_address_that_can_be_shared(visitor, query):
    response = visitor.get(f"{DETAILS}?{query}")

    assert response.status_code == 302
    assert response["Location"] == f"{DETAILS}?{MID_LIFE}"


@pytest.mark.parametrize("number", ["123456789012", "1234-5678-9012", "１２３４５６７８９０１２"])
@pytest.mark.parametrize("name", ["card", "who", "x"])
def test_a_12_digit_number_leaves_the_address(visitor, name, number):
    response = visitor.get(DETAILS, {"certificate": "2027-01-20", name: number})

    assert response.status_code == 302
    assert response["Location"].startswith(f"{DETAILS}?certificate=2027-01-20")
    assert "9012" not in response["Location"]
    assert "１２" not in visitor.get(response["Location"]).content.decode()


@pytest.mark.parametrize("query", [MID_LIFE, "old-card=lost", "card=2032-01-20"])
def test_it_is_nobody_elses_business(visitor, query):
    response = visitor.get(f"{DETAILS}?{query}")

    assert "no-store" in response["Cache-Control"]
    assert response["X-Robots-Tag"] == "noindex"
    assert tree(response).cssselect("meta[name=robots]")[0].get("content") == "noindex"
    assert response.cookies == {}


def test_only_reading_is_allowed(visitor):
    assert visitor.post(DETAILS).status_code == 405
