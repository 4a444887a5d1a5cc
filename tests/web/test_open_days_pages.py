"""What the pages say of open days, hours, incidents and the office's own notices."""

from dataclasses import replace
from datetime import date, datetime, time, timedelta

import pytest

from renewal.clock import TOKYO
from renewal.municipality import snapshot
from renewal.municipality.hours import Booking, Closure, Incident, RegularHours, Span
from tests.municipality.places import MON, SUN, WED, WORKDAYS, nth, regular, special
from tests.reading import errors, facts, text, tree
from tests.shipped import KOSHIGAYA

OPEN = "/check/?certificate=2027-01-20&card=2032-01-20"
NEW_CARD = "/check/?certificate=2027-01-20&card=2027-01-20"
HOURS = regular(WORKDAYS, "08:30-17:15", lunch="12:00-13:00", last="16:30")


def at(counter, **changes):
    """Return Koshigaya with one counter changed."""
    return replace(
        KOSHIGAYA,
        counters=tuple(
            replace(one, **changes) if one.code == counter else one for one in KOSHIGAYA.counters
        ),
    )


def cells(response) -> dict[int, str]:
    """Return what the first calendar says of each day of its month."""
    (table, *_) = tree(response).cssselect(".month")
    found = table.cssselect("td")
    return {
        int(one.cssselect("time")[0].text): " ".join(one.text_content().split())
        for one in found
        if one.cssselect("time")
    }


def test_the_answer_names_the_first_day_that_works_and_the_last(visitor):
    shown = facts(visitor.get(OPEN))

    assert shown["行ける最初の日"] == "2026年（令和8年）11月24日（火）"
    assert shown["期限までに行ける最後の日"] == (
        "2027年（令和9年）1月20日（水）（平日は開いているとした日です）"
    )


def test_known_hours_are_said_with_the_counters_that_have_them(visitor):
    with snapshot.holding(at("shimin-ka", hours=(HOURS,))):
        shown = facts(visitor.get(OPEN))
        by_proxy = facts(visitor.get(OPEN + "&who=proxy"))

    assert shown["行ける最初の日"] == (
        "2026年（令和8年）11月24日（火） 8:30から12:00まで、13:00から17:15まで（受け付けは16:30まで）"
        "（市民課）、2026年（令和8年）11月24日（火）（北部出張所、南部出張所）"
    )
    assert "平日は開いている" not in by_proxy["期限までに行ける最後の日"]


def test_for_a_card_it_is_the_day_on_which_the_counter_helps_and_no_last_one(visitor):
    shown = facts(visitor.get(NEW_CARD))

    assert shown["窓口で申し込める最初の日"].startswith("2026年（令和8年）11月24日（火）")
    assert "期限までに行ける最後の日" not in shown


def test_where_everything_is_closed_until_the_end_the_telephone_is_named(visitor):
    shut = Closure(first=date(2026, 11, 1), last=date(2027, 3, 1), reason="改修")
    with snapshot.holding(replace(KOSHIGAYA, closures=(shut,))):
        shown = facts(visitor.get(OPEN))

    assert shown["行ける最初の日"] == (
        "期限までに開いている日がありません。先に電話してください（048-940-8604）。"
    )


def test_an_incident_is_told_first_with_its_end(visitor):
    now = datetime(2026, 11, 23, 9, 0, tzinfo=TOKYO)
    stopped = Incident(
        message="システムが止まっています。", since=now, until=now + timedelta(hours=3)
    )
    with snapshot.holding(replace(KOSHIGAYA, incidents=(stopped,))):
        page = tree(visitor.get(OPEN))

    (first, *_) = page.cssselect("#task > .notice p:last-child")
    assert first.text_content() == (
        "システムが止まっています。 12:00まで。行ける日は下を見てください。"
    )


def test_the_month_shows_open_and_closed_days_with_their_reasons(visitor):
    response = visitor.get("/offices/?month=2026-11")
    days = cells(response)

    assert len(days) == 30
    assert (days[2], days[3], days[7]) == ("2○開いている", "3休", "7休")
    assert facts(response)["11月3日"] == "文化の日"
    assert facts(response)["11月23日"] == "勤労感謝の日"
    (today,) = tree(response).cssselect("[aria-current=date] time")
    assert today.get("datetime") == "2026-11-23"
    assert "行く前に電話で確かめてください" in text(response, "main")


def test_counters_with_other_days_have_a_month_of_their_own(visitor):
    sundays = special(nth(SUN, 1), "09:00-12:00", booking=Booking.REQUIRED)
    office = at("shimin-ka", hours=(HOURS,), special=(sundays,), closing_days=nth(WED, 2))
    with snapshot.holding(office):
        response = visitor.get("/offices/?month=2026-12")

    months = tree(response).cssselect(".month caption")
    captions = [" ".join(one.text_content().split()) for one in months]
    assert captions == ["2026年12月 市民課", "2026年12月 北部出張所、南部出張所"]
    assert (cells(response)[6], cells(response)[9]) == ("6○開いている", "9休")
    shown = facts(response)
    assert shown["受付時間と休みの日"] == (
        "月曜日、火曜日、水曜日、木曜日、金曜日は8:30から17:15まで（12:00から13:00まではお昼休み）"
        "（受け付けは16:30まで）（祝日は休み）第1日曜日は9:00から12:00まで（予約が必要です）"
        "第2水曜日は休み"
    ).replace("お昼休み", "昼休み")
    assert shown["12月6日"] == "9:00から12:00まで（予約が必要です）"


@pytest.mark.parametrize(
    "month", ["2026-10", "2027-12", "2026-13", "0000-01", "December", "x" * 999]
)
def test_a_month_that_cannot_be_shown_is_said_so(visitor, month):
    response = visitor.get("/offices/", {"month": month})

    assert response.status_code == 422
    assert list(errors(response)) == ["days"]
    assert len(cells(response)) == 30


def test_the_months_are_walked_by_links_and_end_after_a_year(visitor):
    def links(month):
        page = tree(visitor.get(f"/offices/?month={month}"))
        return [one.get("href") for one in page.cssselect("main a[href*='month=']")]

    assert links("2026-11") == ["/offices/?month=2026-12#days"]
    assert links("2027-11") == ["/offices/?month=2027-10#days"]
    assert len(links("2027-01")) == 2


def test_hours_over_a_holiday_are_told(visitor):
    """A Monday counter that is kept on holidays is open on the day that it is."""
    kept = RegularHours(
        weekdays=(MON,), span=Span(opens=time(9), closes=time(19)), on_holidays=True
    )
    with snapshot.holding(at("shimin-ka", hours=(kept,))):
        shown = facts(visitor.get(OPEN + "&who=proxy"))

    assert shown["行ける最初の日"] == "2026年（令和8年）11月23日（月） 9:00から19:00まで"
