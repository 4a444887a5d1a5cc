"""`/check/dates/`: expiries from the birth date and the month the card was made."""

import pytest

from tests.reading import errors, text, tree, typed

BORN = {"born-y": "1990", "born-m": "5", "born-d": "20"}


def made(year: str, month: str, day: str = "") -> dict[str, str]:
    return {"made-y": year, "made-m": month, "made-d": day}


def test_a_month_that_decides_leads_to_the_answer_without_the_birth_date(visitor):
    response = visitor.post("/check/dates/", BORN | made("2020", "6"))

    assert response.status_code == 303
    assert response["Location"] == "/check/?certificate=2025-05-20&card=2030-05-20&dates=worked-out"
    assert "no-store" in response["Cache-Control"]
    answer = visitor.get(response["Location"])
    assert "計算したものです" in text(answer)


def test_both_calendars_are_understood(visitor):
    sent = {
        "born-y": "平成2年5月20日",
        "born-m": "",
        "born-d": "",
        "made-y": "令和2",
        "made-m": "6",
    }
    response = visitor.post("/check/dates/", sent)

    assert response["Location"] == "/check/?certificate=2025-05-20&card=2030-05-20&dates=worked-out"


@pytest.mark.parametrize("month", ["令和2年6月", "2020/6", "R2.6", "2020-06", "2020年6月"])
def test_a_month_typed_whole_into_the_year_is_understood(visitor, month):
    response = visitor.post("/check/dates/", BORN | made(month, ""))

    assert response.status_code == 303
    assert response["Location"] == "/check/?certificate=2025-05-20&card=2030-05-20&dates=worked-out"


@pytest.mark.parametrize(
    ("sent", "words"),
    [
        (made("7.6", ""), "西暦ですか"),
        (made("2020/13", ""), "1から12まで"),
        (made("2020年5月", ""), "日も入れてください"),
        (made("2020年6月", "", "1"), "読めません"),
        (made("2020", ""), "月を入れて"),
        (made("6" * 65, ""), "文字が多すぎます"),
    ],
)
def test_a_whole_month_that_is_not_certain_is_asked_back(visitor, sent, words):
    response = visitor.post("/check/dates/", BORN | sent)

    assert response.status_code == 422
    assert words in errors(response)["made-y"]
    assert typed(response) == BORN | {name: value for name, value in sent.items() if value}


def test_a_date_typed_whole_and_in_its_parts_is_no_number(visitor):
    response = visitor.post("/check/dates/", BORN | made("20200615", "06", "15"))

    assert response.status_code == 303


def test_a_month_with_the_birthday_in_it_asks_for_the_day(visitor):
    response = visitor.post("/check/dates/", BORN | made("2020", "5"))

    assert response.status_code == 422
    assert "日も入れてください" in errors(response)["made-y"]
    assert typed(response) == BORN | {"made-y": "2020", "made-m": "5"}


@pytest.mark.parametrize(("day", "year"), [("19", 2029), ("20", 2030), ("21", 2030)])
def test_a_day_in_that_month_decides(visitor, day, year):
    location = visitor.post("/check/dates/", BORN | made("2020", "5", day))["Location"]

    assert f"card={year}-05-20" in location


def test_the_receipt_is_asked_only_where_it_decides(visitor):
    born_2003 = {"born-y": "2003", "born-m": "1", "born-d": "10"}
    asked = visitor.post("/check/dates/", born_2003 | made("2022", "4", "5"))

    assert asked.status_code == 422
    assert "受け付けられた時期" in errors(asked)["received-yes"]
    old_rule = visitor.post(
        "/check/dates/", born_2003 | made("2022", "4", "5") | {"received": "yes"}
    )
    new_rule = visitor.post(
        "/check/dates/", born_2003 | made("2022", "4", "5") | {"received": "no"}
    )
    assert "card=2027-01-10" in old_rule["Location"]
    assert "card=2032-01-10" in new_rule["Location"]
    assert not tree(visitor.get("/check/dates/")).cssselect("[name=received]")


def test_who_does_not_know_the_receipt_sees_both_and_the_telephone(visitor):
    born_2003 = {"born-y": "2003", "born-m": "1", "born-d": "10"}
    response = visitor.post(
        "/check/dates/", born_2003 | made("2022", "4", "5") | {"received": "unknown"}
    )

    assert response.status_code == 200
    shown = text(response, ".notice")
    assert "カードは2027年（令和9年）1月10日（日）まで" in shown
    assert "カードは2032年（令和14年）1月10日（土）まで" in shown
    assert "048-940-8604" in shown


def test_the_eve_of_the_18th_birthday_is_said_to_be_open(visitor):
    response = visitor.post(
        "/check/dates/",
        {"born-y": "2006", "born-m": "9", "born-d": "2"} | made("2024", "9", "1"),
    )

    assert response.status_code == 200
    shown = text(response, ".notice")
    assert "カードは2028年（令和10年）9月2日（土）まで" in shown
    assert "カードは2033年（令和15年）9月2日（金）まで" in shown


def test_a_renewed_card_has_the_year_more(visitor):
    location = visitor.post("/check/dates/", BORN | made("2025", "4") | {"renewed": "yes"})[
        "Location"
    ]

    assert location == "/check/?certificate=2030-05-20&card=2035-05-20&dates=worked-out"
    first = visitor.post("/check/dates/", BORN | made("2025", "4"))["Location"]
    assert first == "/check/?certificate=2029-05-20&card=2034-05-20&dates=worked-out"


def test_a_limited_stay_ends_the_card(visitor):
    stay = {"stay": "limited", "stay-until-y": "2023", "stay-until-m": "3", "stay-until-d": "31"}
    location = visitor.post("/check/dates/", BORN | made("2020", "6") | stay)["Location"]

    assert location == (
        "/check/?certificate=2023-03-31&card=2023-03-31&stay=limited&dates=worked-out"
    )


@pytest.mark.parametrize(
    ("sent", "field", "words"),
    [
        (BORN, "made-y", "日付を入れてください"),
        (BORN | made("2020", "13"), "made-y", "1から12まで"),
        (BORN | made("7", "6"), "made-y", "西暦ですか"),
        (BORN | made("2015", "6"), "made-y", "2016年"),
        (BORN | made("2027", "6"), "made-y", "今日より後"),
        (BORN | made("2026", "11", "24"), "made-y", "今日より後"),
        (BORN | made("2020", "6") | {"born-y": "2027"}, "born-y", "今日より後"),
        ({"born-y": "2020", "born-m": "7", "born-d": "1"} | made("2020", "6"), "made-y", "生年月日より前"),
        (BORN | made("2020", "6") | {"stay": "limited"}, "stay-until-y", "満了日も"),
        (BORN | made("2020", "6") | {"stay": "x"}, "stay-unlimited", "選択肢"),
        (BORN | made("2020", "6") | {"born-d": ""}, "born-y", "日を入れて"),
    ],
)  # fmt: skip
def test_a_mistake_names_its_field_and_loses_nothing(visitor, sent, field, words):
    response = visitor.post("/check/dates/", sent)

    assert response.status_code == 422
    assert words in errors(response)[field]
    assert typed(response) == {name: value for name, value in sent.items() if value and "-" in name}


def test_a_12_digit_number_is_not_given_back(visitor):
    response = visitor.post("/check/dates/", {"born-y": "123456789012"} | made("2020", "6"))

    assert response.status_code == 422
    assert "12桁のマイナンバー" in errors(response)["born-y"]
    assert b"123456789012" not in response.content
    assert typed(response) == {"made-y": "2020", "made-m": "6"}


def test_neither_page_sets_a_cookie_or_may_be_kept(visitor):
    for response in (visitor.get("/check/dates/"), visitor.post("/check/dates/", BORN)):
        assert response.cookies == {}
        assert "no-store" in response["Cache-Control"]
