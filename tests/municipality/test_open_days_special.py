"""Evenings, Saturdays and Sundays on certain weeks of a month, some by booking alone."""

from datetime import date

import pytest

from renewal.municipality.hours import Booking, NthWeekday
from tests.municipality.places import (
    CERTIFICATE,
    FORM,
    SAT,
    SUN,
    THU,
    WED,
    WORKDAYS,
    Place,
    nth,
    regular,
    special,
    told,
)

YOSHIKAWA = Place(
    hours=(regular(WORKDAYS, "08:30-17:00"),),
    special=(
        special(nth(WED, 3), "17:00-19:30"),
        special(nth(SUN, 1), "09:00-12:00"),
    ),
)
FUJISAWA = Place(
    special=(
        special(nth(SAT, 2, 4), "13:00-17:00"),
        special(nth(SAT, 2, 4), "08:30-12:00"),
    )
)
TOYOHASHI = Place(special=(special(nth(THU, 2, 4), "17:15-19:45", last="19:15"),))
AIKAWA = Place(special=(special(nth(SUN, -1), "08:30-12:00"),))
KASUGAI = Place(special=(special(nth(SUN, 1, 2, 4, 5), "08:30-17:00"),))
KASUGAI_BY_CLOSING = Place(
    hours=(regular((*WORKDAYS, SUN), "08:30-17:00"),), closing_days=nth(SUN, 3)
)
KOKA = Place(
    special=(
        special((), "09:00-12:00", booking=Booking.REQUIRED, each_holiday=True),
        special(nth(SUN, 2), "09:00-12:00", booking=Booking.REQUIRED, on_holidays=True),
    )
)
BY_BOOKING_TILL_NIGHT = Place(
    special=(special(nth(THU, 1, 2, 3, 4, 5), "08:30-19:00", booking=Booking.REQUIRED),)
)
EVENING_FOR_FORMS = Place(special=(special(nth(WED, 2), "17:15-19:00", services=(FORM,)),))


@pytest.mark.parametrize(
    ("place", "day", "said"),
    [
        (YOSHIKAWA, date(2026, 12, 16), "08:30-19:30"),
        (YOSHIKAWA, date(2026, 12, 9), "08:30-17:00"),
        (YOSHIKAWA, date(2026, 12, 23), "08:30-17:00"),
        (YOSHIKAWA, date(2026, 12, 6), "09:00-12:00"),
        (YOSHIKAWA, date(2026, 12, 13), "weekend"),
        # November 2026 begins on a Sunday
        (YOSHIKAWA, date(2026, 11, 1), "09:00-12:00"),
        (YOSHIKAWA, date(2026, 11, 8), "weekend"),
        (FUJISAWA, date(2026, 12, 12), "08:30-12:00, 13:00-17:00"),
        (FUJISAWA, date(2026, 12, 26), "08:30-12:00, 13:00-17:00"),
        (FUJISAWA, date(2026, 12, 19), "weekend"),
        (TOYOHASHI, date(2026, 12, 10), "08:30-19:45 (19:15)"),
        (TOYOHASHI, date(2026, 12, 17), "08:30-17:15"),
        (AIKAWA, date(2027, 1, 31), "08:30-12:00"),
        (AIKAWA, date(2027, 1, 24), "weekend"),
        (AIKAWA, date(2027, 2, 28), "08:30-12:00"),
        (AIKAWA, date(2026, 10, 25), "08:30-12:00"),
        (AIKAWA, date(2024, 11, 24), "08:30-12:00"),
    ],
)
def test_special_hours_stand_beside_the_regular_ones_on_their_days_alone(place, day, said):
    assert told(place, day) == said


@pytest.mark.parametrize("place", [KASUGAI, KASUGAI_BY_CLOSING])
def test_every_sunday_but_the_third_can_be_said_either_way(place):
    sundays = [date(2027, 5, day) for day in (2, 9, 16, 23, 30)]

    assert [told(place, day)[:5] for day in sundays if day.day != 16] == ["08:30"] * 4
    assert told(place, sundays[2]) in {"weekend", "closing-day"}


@pytest.mark.parametrize(
    ("day", "said"),
    [
        (date(2026, 11, 3), "09:00-12:00 required"),
        (date(2026, 11, 23), "09:00-12:00 required"),
        (date(2026, 11, 4), "08:30-17:15"),
        (date(2026, 11, 15), "weekend"),
        (date(2026, 11, 8), "09:00-12:00 required"),
        (date(2027, 1, 1), "year-end"),
    ],
)
def test_koka_opens_on_holidays_by_booking_alone(day, said):
    assert told(KOKA, day) == said


@pytest.mark.parametrize(
    ("on_holidays", "said"), [(False, "holiday 文化の日"), (True, "17:00-19:00")]
)
def test_special_hours_on_a_holiday_hold_where_they_say_so(on_holidays, said):
    place = Place(special=(special(nth(1, 1), "17:00-19:00", on_holidays=on_holidays),))

    assert told(place, date(2026, 11, 3)) == said


def test_booking_is_asked_for_where_the_regular_hours_have_ended():
    assert told(BY_BOOKING_TILL_NIGHT, date(2026, 12, 10)) == "08:30-17:15, 17:15-19:00 required"


def test_an_evening_for_one_service_is_no_evening_for_another():
    evening = date(2026, 12, 9)

    assert told(EVENING_FOR_FORMS, evening, service=FORM) == "08:30-19:00"
    assert told(EVENING_FOR_FORMS, evening, service=CERTIFICATE) == "08:30-17:15"


@pytest.mark.parametrize(
    ("rule", "days"),
    [
        (NthWeekday(nth=5, weekday=SUN), [date(2026, 11, 29)]),
        (NthWeekday(nth=-1, weekday=SUN), [date(2026, 11, 29), date(2026, 12, 27)]),
        (
            NthWeekday(nth=3, weekday=SUN, one_later_if_month_begins_on_it=True),
            [date(2026, 11, 22), date(2026, 12, 20)],
        ),
        (NthWeekday(nth=5, weekday=SUN, one_later_if_month_begins_on_it=True), []),
    ],
)
def test_a_month_may_lack_the_fifth_of_a_weekday_and_always_has_a_last(rule, days):
    place = Place(hours=(), special=(special((rule,), "09:00-12:00"),))
    winter = [date(2026, month, day) for month in (11, 12) for day in range(1, 31)]

    assert [day for day in winter if told(place, day, service=FORM)[:5] == "09:00"] == days
