"""Trips by their own rules: which counter, which day, who waits for whom."""

from dataclasses import replace
from datetime import date, datetime, time

import pytest

from renewal.clock import TOKYO
from renewal.guidance.counter_days import CounterDays
from renewal.guidance.trips import Goer, trips
from renewal.municipality.hours import Booking, NthWeekday, RegularHours, Span, SpecialHours
from renewal.municipality.office import Counter, Office, Service
from tests.shipped import KOSHIGAYA

HALL, NORTH, SOUTH = KOSHIGAYA.counters
DAY = Span(opens=time(8, 30), closes=time(17, 15))
WEEKDAYS = (0, 1, 2, 3, 4)
TUESDAY = date(2026, 11, 24)


def goer(number: int, first: str, last: str | None, counters=KOSHIGAYA.counters, **more) -> Goer:
    return Goer(
        number=number,
        service=Service.CERTIFICATE,
        counters=counters,
        opens_on=date.fromisoformat(first),
        ends_on=date.fromisoformat(last) if last else None,
        **more,
    )


def planned(*goers: Goer, office: Office = KOSHIGAYA, now: datetime | None = None):
    return trips(goers, CounterDays(office=office, now=now))


def open_on(counter: Counter, *weekdays: int, span: Span = DAY) -> Counter:
    return replace(counter, hours=(RegularHours(weekdays=weekdays, span=span),))


def where(trip) -> list[tuple[list[str], tuple[int, ...]]]:
    return [([one.code for one, _ in stop.openings], stop.members) for stop in trip.stops]


def test_one_counter_for_all_goes_before_an_earlier_day_at_two():
    """The hall is open on Thursdays alone, the north on Tuesdays and Thursdays."""
    hall, north = open_on(HALL, 1, 3), open_on(NORTH, 1)
    both = replace(KOSHIGAYA, counters=(hall, north, open_on(SOUTH, 2)))
    south_or_hall = (both.counters[2], hall)
    (trip,) = planned(
        goer(1, "2026-11-24", "2026-12-24", (north, hall)),
        goer(2, "2026-11-24", "2026-12-24", south_or_hall),
        office=both,
    )

    assert trip.day == TUESDAY
    assert where(trip) == [(["shimin-ka"], (1, 2))]


def test_where_no_counter_takes_both_each_goes_to_its_own_on_one_day():
    (trip,) = planned(
        goer(1, "2026-11-24", "2026-12-24", (NORTH,)), goer(2, "2026-11-24", "2026-12-24", (SOUTH,))
    )

    assert where(trip) == [(["hokubu"], (1,)), (["nanbu"], (2,))]


def test_a_later_day_at_one_counter_is_better_than_two_counters_today():
    hall, north, south = open_on(HALL, 3), open_on(NORTH, 1), open_on(SOUTH, 1)
    office = replace(KOSHIGAYA, counters=(hall, north, south))
    (trip,) = planned(
        goer(1, "2026-11-24", "2026-12-24", (hall, north)),
        goer(2, "2026-11-24", "2026-12-24", (hall, south)),
        office=office,
    )

    assert (trip.day, where(trip)) == (date(2026, 11, 26), [(["shimin-ka"], (1, 2))])
    assert trip.last == date(2026, 12, 24)


def test_the_hours_are_those_in_which_every_service_is_done():
    stay = RegularHours(
        weekdays=WEEKDAYS, span=Span(opens=time(9), closes=time(12)), services=(Service.STAY_EXTENSION,)
    )  # fmt: skip
    usual = RegularHours(weekdays=WEEKDAYS, span=DAY, services=(Service.CERTIFICATE,))
    hall = replace(HALL, hours=(stay, usual))
    office = replace(KOSHIGAYA, counters=(hall,))
    one = goer(1, "2026-11-24", "2026-12-24", (hall,))
    (trip,) = planned(one, replace(one, number=2, service=Service.STAY_EXTENSION), office=office)

    ((_, opening),) = trip.stops[0].openings
    assert [(span.opens, span.closes) for span in opening.spans] == [(time(9), time(12))]


@pytest.mark.parametrize(("hour", "day"), [(17, TUESDAY), (18, date(2026, 11, 25))])
def test_a_day_that_is_over_is_not_named(hour, day):
    hall = open_on(HALL, *WEEKDAYS)
    (trip,) = planned(
        goer(1, "2026-11-24", "2026-12-24", (hall,)),
        office=replace(KOSHIGAYA, counters=(hall,)),
        now=datetime(2026, 11, 24, hour, tzinfo=TOKYO),
    )

    assert trip.day == day


def test_a_sunday_with_hours_of_its_own_is_a_day_to_go():
    sunday = SpecialHours(days=(NthWeekday(nth=-1, weekday=6),), span=DAY, booking=Booking.REQUIRED)
    hall = replace(open_on(HALL, *WEEKDAYS), special=(sunday,))
    (trip,) = planned(
        goer(1, "2026-11-28", "2026-12-24", (hall,)), office=replace(KOSHIGAYA, counters=(hall,))
    )

    assert trip.day == date(2026, 11, 29)


def test_whoever_can_go_twice_goes_with_the_earlier_trip():
    first, second = planned(
        goer(1, "2026-11-24", "2026-12-01"),
        goer(2, "2026-12-10", "2027-03-01"),
        goer(3, "2026-11-24", "2027-02-01"),
    )

    assert (first.members, second.members) == ((1, 3), (2,))


def test_of_equally_few_trips_the_earliest_are_made():
    """The first could wait for the second; but two trips it takes, and then the first goes now."""
    first, second = planned(
        goer(1, "2026-11-24", "2026-12-21"),
        goer(2, "2026-12-10", "2027-01-12"),
        goer(3, "2027-01-05", "2027-03-01"),
    )

    assert (first.day, first.members) == (TUESDAY, (1,))
    assert (second.day, second.members) == (date(2027, 1, 5), (2, 3))


def test_what_has_ended_waits_two_weeks_and_no_longer():
    ended = goer(1, "2026-11-24", None)
    (together,) = planned(ended, goer(2, "2026-12-08", "2027-03-01"))
    apart = planned(ended, goer(2, "2026-12-09", "2027-03-01"))

    assert (together.day, together.last) == (date(2026, 12, 8), date(2027, 3, 1))
    assert [trip.day for trip in apart] == [TUESDAY, date(2026, 12, 9)]


def test_what_has_ended_is_another_errand_once_the_card_may_be_renewed():
    ended = goer(1, "2026-11-23", None, before=date(2026, 11, 24))
    (before_the_window,) = planned(replace(ended, before=date(2026, 11, 25)))

    assert planned(ended) == ()
    assert before_the_window.day == TUESDAY


@pytest.mark.parametrize(
    ("end", "last"),
    [("2026-12-24", date(2026, 12, 10)), ("2026-12-08", TUESDAY), ("2026-12-07", date(2026, 12, 7))],
)  # fmt: skip
def test_a_second_visit_leaves_two_weeks_before_the_end_if_there_are_as_many(end, last):
    (trip,) = planned(goer(1, "2026-11-24", end, comes_again=True))

    assert (trip.day, trip.last) == (TUESDAY, last)


def test_nobody_has_a_trip_where_no_day_is_left():
    assert planned(goer(1, "2026-12-29", "2027-01-03")) == ()
    assert planned() == ()
