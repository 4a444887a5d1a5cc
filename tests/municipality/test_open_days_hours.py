"""Each kind of regular hours that cities print."""

from datetime import date

import pytest

from renewal.municipality.hours import NthWeekday
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

MONDAY, WEDNESDAY, THURSDAY = date(2026, 12, 7), date(2026, 12, 9), date(2026, 12, 10)
SATURDAY, SUNDAY = date(2026, 12, 12), date(2026, 12, 13)
HOLIDAY_SATURDAY = date(2024, 11, 23)
EVERY_DAY_BUT_WEDNESDAY = (0, 1, 3, 4, 5, 6)

EVENING = Place(hours=(regular((0, 1, 3, 4), "08:30-17:15"), regular((WED,), "08:30-19:30")))
TWO_SPANS = Place(
    hours=(regular(WORKDAYS, "08:30-17:15"), regular((WED,), "17:15-18:45")),
)
LUNCH_CLOSED = Place(hours=(regular(WORKDAYS, "08:30-16:30", lunch="12:00-13:00"),))
LAST_ENTRY = Place(hours=(regular(WORKDAYS, "09:00-17:15", lunch="12:00-13:00", last="16:30"),))
YAMATO = Place(
    hours=(
        regular(WORKDAYS, "08:30-17:00"),
        regular((SAT,), "08:30-17:00", on_holidays=True),
    )
)
MALL = Place(
    hours=(regular(EVERY_DAY_BUT_WEDNESDAY, "11:00-19:00", on_holidays=True),),
    closing_days=(NthWeekday(nth=3, weekday=SUN, one_later_if_month_begins_on_it=True),),
)
UNKNOWN = Place(hours=None)
SATURDAYS_FOR_CERTIFICATES = Place(
    hours=(
        regular(WORKDAYS, "08:30-17:15"),
        regular((SAT,), "09:00-12:30", services=(CERTIFICATE,)),
    )
)


@pytest.mark.parametrize(
    ("place", "day", "said"),
    [
        (Place(), MONDAY, "08:30-17:15"),
        (Place(), SATURDAY, "weekend"),
        (Place(), SUNDAY, "weekend"),
        (EVENING, WEDNESDAY, "08:30-19:30"),
        (EVENING, THURSDAY, "08:30-17:15"),
        (TWO_SPANS, WEDNESDAY, "08:30-18:45"),
        (LUNCH_CLOSED, MONDAY, "08:30-12:00, 13:00-16:30"),
        (LAST_ENTRY, MONDAY, "09:00-12:00, 13:00-17:15 (16:30)"),
        (SATURDAYS_FOR_CERTIFICATES, SATURDAY, "09:00-12:30"),
    ],
)
def test_a_day_has_the_hours_of_its_weekday(place, day, said):
    assert told(place, day) == said


@pytest.mark.parametrize(
    ("place", "day", "said"),
    [
        (YAMATO, SATURDAY, "08:30-17:00"),
        (YAMATO, HOLIDAY_SATURDAY, "08:30-17:00"),
        (YAMATO, date(2026, 11, 23), "holiday 勤労感謝の日"),
        (YAMATO, SUNDAY, "weekend"),
        (MALL, date(2026, 11, 23), "11:00-19:00"),
        (Place(hours=(regular((SAT,), "09:00-12:00"),)), HOLIDAY_SATURDAY, "holiday 勤労感謝の日"),
        (Place(), HOLIDAY_SATURDAY, "weekend"),
    ],
)
def test_hours_say_themselves_whether_holidays_are_open(place, day, said):
    assert told(place, day) == said


@pytest.mark.parametrize(
    ("day", "said"),
    [
        (WEDNESDAY, "weekday"),
        (date(2026, 12, 6), "11:00-19:00"),
        (date(2026, 12, 20), "closing-day"),
        (date(2026, 12, 27), "11:00-19:00"),
        # November 2026 begins on a Sunday
        (date(2026, 11, 1), "11:00-19:00"),
        (date(2026, 11, 15), "11:00-19:00"),
        (date(2026, 11, 22), "closing-day"),
        (date(2026, 11, 29), "11:00-19:00"),
        (date(2026, 11, 3), "11:00-19:00"),
        (date(2026, 12, 29), "year-end"),
    ],
)
def test_okazakis_mall_corner_closes_on_wednesdays_and_the_sunday_after_the_third_saturday(
    day, said
):
    assert told(MALL, day, service=FORM) == said


@pytest.mark.parametrize(
    ("day", "said"),
    [
        (MONDAY, "assumed"),
        (SATURDAY, "weekend assumed"),
        (SUNDAY, "weekend assumed"),
        (date(2026, 11, 23), "holiday 勤労感謝の日 assumed"),
        (date(2026, 12, 28), "assumed"),
        (date(2026, 12, 29), "year-end"),
        (date(2027, 1, 4), "assumed"),
    ],
)
def test_unknown_hours_are_taken_to_be_workdays_and_told_without_times(day, said):
    assert told(UNKNOWN, day) == said


def test_special_hours_are_told_where_the_regular_ones_are_unknown():
    place = Place(hours=None, special=(special((*nth(SUN, 1), *nth(THU, 2)), "17:15-19:00"),))

    assert told(place, date(2026, 12, 6)) == "17:15-19:00"
    assert told(place, THURSDAY) == "assumed 17:15-19:00"


def test_a_counter_without_regular_hours_is_closed_on_workdays():
    assert told(Place(hours=()), MONDAY) == "weekday"


def test_a_day_of_other_services_alone_says_so():
    assert told(SATURDAYS_FOR_CERTIFICATES, SATURDAY, service=FORM) == "other-services-only"
    assert told(SATURDAYS_FOR_CERTIFICATES, MONDAY, service=FORM) == "08:30-17:15"
