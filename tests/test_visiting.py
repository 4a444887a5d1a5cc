"""Which days really work for a case, at which counter."""

from dataclasses import replace
from datetime import date, datetime, time, timedelta

import pytest

from renewal import guidance
from renewal.clock import TOKYO
from renewal.municipality import snapshot
from renewal.municipality.hours import Closure, Incident, RegularHours, Service, Span
from renewal.rules.situation import OldCard, Situation, Stay, Who
from tests.shipped import KOSHIGAYA

MONDAY_HOLIDAY = date(2026, 11, 23)
OPEN = {"certificate": date(2027, 1, 20), "card": date(2032, 1, 20)}
NEXT_YEAR = {"certificate": date(2027, 5, 20), "card": date(2032, 5, 20)}
OFFICE_HOURS = RegularHours(
    weekdays=(0, 1, 2, 3, 4), span=Span(opens=time(8, 30), closes=time(17, 15))
)


def at(hour: int, minute: int = 0, *, day: date = date(2026, 11, 24)) -> datetime:
    return datetime.combine(day, time(hour, minute), TOKYO)


def visits(*, office=KOSHIGAYA, on=MONDAY_HOLIDAY, now=None, dates=None, **words):
    """Return each counter's code with the first and the last day that work there."""
    with snapshot.holding(office):
        answer = guidance.answer(
            **{"certificate": None, "card": None} | (dates if dates is not None else OPEN),
            situation=Situation(**words),
            on=on,
            today=on,
            now=now,
        )
    assert answer
    days = {
        one.counter.code: (one.first and one.first.day, one.last and one.last.day)
        for one in answer.visits
    }
    return days, answer


def with_hours(*codes: str):
    """Return Koshigaya with office hours known at the counters named."""
    return replace(
        KOSHIGAYA,
        counters=tuple(
            replace(one, hours=(OFFICE_HOURS,)) if one.code in codes else one
            for one in KOSHIGAYA.counters
        ),
    )


def test_a_holiday_is_no_day_to_go_and_the_last_day_may_be_the_last_open_one():
    days, _ = visits()

    assert set(days) == {"shimin-ka", "hokubu", "nanbu"}
    assert set(days.values()) == {(date(2026, 11, 24), date(2027, 1, 20))}


def test_a_window_that_opens_on_a_closed_day_is_entered_on_the_next_open_one():
    """21 February 2027 is a Sunday; the 23rd, the Emperor's Birthday, closes it again."""
    days, _ = visits(dates=NEXT_YEAR)

    assert days["shimin-ka"][0] == date(2027, 2, 22)


def test_a_window_that_ends_on_a_closed_day_ends_for_visitors_before():
    """3 January 2027 is a Sunday in the New Year's break: the last open day is 28 December."""
    days, _ = visits(dates={"certificate": date(2027, 1, 3), "card": date(2032, 1, 3)})

    assert days["shimin-ka"][1] == date(2026, 12, 28)


def test_where_no_day_is_left_none_is_named():
    closed = Closure(first=date(2026, 11, 20), last=date(2027, 2, 1), reason="改修")
    days, _ = visits(office=replace(KOSHIGAYA, closures=(closed,)))

    assert set(days.values()) == {(None, None)}


def test_a_proxy_has_the_days_of_the_counters_that_take_one():
    days, _ = visits(who=Who.PROXY)

    assert set(days) == {"shimin-ka"}


def test_what_has_ended_has_no_last_day_to_come():
    days, _ = visits(dates={"certificate": date(2026, 10, 20), "card": date(2031, 10, 20)})

    assert set(days.values()) == {(date(2026, 11, 24), None)}


def test_no_day_follows_from_an_estimate_nor_for_a_path_no_counter_is_known_for():
    assert visits(dates={"card": date(2032, 1, 20)})[0] == {}
    assert visits(stay=Stay.LIMITED)[0] == {}


def test_a_lost_card_has_the_counters_that_help_at_once():
    days, _ = visits(dates={}, old_card=OldCard.LOST)

    assert days == {"shimin-ka": (date(2026, 11, 24), None)}


@pytest.mark.parametrize(("hour", "first"), [(17, date(2026, 11, 24)), (18, date(2026, 11, 25))])
def test_after_closing_time_the_next_day_is_the_first(hour, first):
    days, _ = visits(office=with_hours("shimin-ka"), on=date(2026, 11, 24), now=at(hour))

    assert days["shimin-ka"][0] == first


def test_an_incident_moves_the_first_day_of_those_it_stops_and_ends_by_itself():
    stopped = Incident(
        message="全国のシステムが止まっています。",
        since=at(9),
        until=at(17, 30),
        services=(Service.CERTIFICATE,),
    )
    office = replace(with_hours("shimin-ka", "hokubu", "nanbu"), incidents=(stopped,))
    meanwhile, told = visits(office=office, on=date(2026, 11, 24), now=at(10))
    later, after = visits(office=office, on=date(2026, 11, 25), now=at(9) + timedelta(days=1))

    assert {first for first, _ in meanwhile.values()} == {date(2026, 11, 25)}
    assert told.incidents == (stopped,)
    assert {first for first, _ in later.values()} == {date(2026, 11, 25)}
    assert after.incidents == ()


def test_an_incident_at_another_counter_or_of_another_service_is_not_told():
    at_a_branch = Incident(message="停電", since=at(9), until=at(12), counter="hokubu")
    of_pickups = Incident(
        message="受け取りだけ", since=at(9), until=at(12), services=(Service.CARD_PICKUP,)
    )
    office = replace(KOSHIGAYA, incidents=(at_a_branch, of_pickups))
    _, by_proxy = visits(office=office, on=date(2026, 11, 24), now=at(10), who=Who.PROXY)
    _, himself = visits(office=office, on=date(2026, 11, 24), now=at(10))

    assert by_proxy.incidents == ()
    assert himself.incidents == (at_a_branch,)


def test_a_preview_of_another_day_tells_nothing_of_this_moment():
    stopped = Incident(message="停止", since=at(9), until=at(12))
    with snapshot.holding(replace(KOSHIGAYA, incidents=(stopped,))):
        answer = guidance.answer(
            **OPEN,
            situation=Situation(),
            on=date(2026, 12, 1),
            today=date(2026, 11, 24),
            now=at(10),
        )

    assert answer
    assert answer.incidents == ()
