"""What stands in each event of `/calendar.ics`: what to do, to bring, to mind, and whom to ask."""

from dataclasses import replace
from datetime import date

import pytest
from django.test import override_settings

from tests.calendars import read
from tests.shipped import KOSHIGAYA
from tests.web.calendar_of import OPEN, STAY, TOO_EARLY, got, with_hours


def test_an_event_says_what_to_bring_whom_to_call_and_where_the_answer_stands(visitor):
    last = read(got(visitor, OPEN))[-1]
    lines = last.description.split("\n")

    assert lines[0] == (
        "まだの方は、この日までに、窓口で電子証明書を更新してください。"
        "期限は2027年（令和9年）1月20日（水）です。"
    )
    at = lines.index("持って行くもの")
    assert lines[at + 1 : at + 4] == [
        "・マイナンバーカード", "・暗証番号", "・有効期限通知書（あると便利）",
    ]  # fmt: skip
    assert "048-940-8604" in last.description
    assert "この予定には、名前も番号も書かれていません。" in lines
    assert last.location == "越谷市 市民課、北部出張所、南部出張所"
    assert last.url == f"http://127.0.0.1:8000/check/?{OPEN}"
    assert f"答えと手順：{last.url}" in lines


def test_whoever_comes_finds_the_required_things_first_and_only_counters_that_take_him(visitor):
    for event in read(got(visitor, f"{OPEN}&who=proxy&pin=unknown")):
        things = [line for line in event.description.split("\n") if line.startswith("・")]
        marks = [line.endswith("（あると便利）") for line in things]

        assert len(things) > 3
        assert marks == sorted(marks)
        assert event.location == "越谷市 市民課"


def test_a_counter_with_a_known_address_can_be_found_on_a_map(visitor):
    one, *others = KOSHIGAYA.counters
    office = replace(KOSHIGAYA, counters=(replace(one, address="越ヶ谷4-2-1"), *others))
    (good, _) = read(got(visitor, OPEN, office=office))

    assert good.location == "越谷市 市民課（越ヶ谷4-2-1）、北部出張所、南部出張所"


def test_days_that_differ_from_the_laws_are_explained(visitor):
    first, good, last = read(got(visitor, "certificate=2027-03-28&card=2032-03-28"))
    _, holiday, _ = read(got(visitor, TOO_EARLY))
    (by_the_law,) = read(
        got(visitor, "certificate=2027-01-17&card=2032-01-17&who=proxy", office=_without_proxies())
    )

    assert "窓口が開いている最初の日は、2027年（令和9年）1月4日（月）です。" in first.description
    assert "期限は2027年（令和9年）3月28日（日）です。" in last.description
    assert "期限までに窓口が開いているのは、この日が最後です。" in last.description
    assert "この中で窓口が休みの日：2027年（令和9年）2月23日（火）" in holiday.description
    assert "窓口が休みの日" not in good.description
    assert by_the_law.days == (date(2027, 1, 17), date(2027, 1, 17))
    assert "期限の日が土曜・日曜・祝日でも、期限は延びません。" in by_the_law.description
    assert by_the_law.location == ""


def _without_proxies():
    return replace(KOSHIGAYA, counters=KOSHIGAYA.counters[1:])


def test_assumed_days_are_said_to_be_assumed(visitor):
    assumed = "窓口は平日に開いているとして選んだ日です。"
    known = read(got(visitor, OPEN, office=with_hours(0, 1, 2, 3, 4)))

    assert all(assumed in one.description for one in read(got(visitor, OPEN)))
    assert all(assumed not in one.description for one in known)
    assert assumed in read(got(visitor, STAY))[0].description


@pytest.mark.parametrize(
    ("query", "said"),
    [
        (f"{OPEN}&dates=worked-out", "この期限は、生年月日とカードが作られた時期から計算したもの"),
        (f"{OPEN}&on=2026-12-01", "これは2026年（令和8年）12月1日（火）に調べたときの答えです。"),
        ("certificate=2027-01-20&card=2032-01-21", "2つの期限の月日が違います。"),
        (f"certificate=2027-01-20&{STAY}", "電子証明書の期限が、カードの期限より先に来ます。"),
        (f"{OPEN}&age=under-15", "この手続きは、親などの法定代理人がします。"),
    ],
)
def test_what_makes_a_day_less_certain_is_said_in_each_event(visitor, query, said):
    events = read(got(visitor, query))

    assert events
    assert all(said in one.description for one in events)
    assert all(said not in one.description for one in read(got(visitor, OPEN)))


def test_who_publishes_it_himself_does_not_deny_it(visitor):
    denied = "この予定は、越谷市が作ったものではありません。"
    assert all(denied in one.description for one in read(got(visitor, OPEN)))
    with override_settings(PUBLISHER="越谷市"):
        assert all(denied not in one.description for one in read(got(visitor, OPEN)))
