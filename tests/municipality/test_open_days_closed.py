"""What closes a counter: New Year, holidays, the national system's day, closures of a day."""

from datetime import date, timedelta

import pytest

from renewal.municipality.closed_days import MAINTENANCE_DAY, is_nth
from renewal.municipality.hours import Closure, Service, YearEnd
from tests.municipality.places import CERTIFICATE, FORM, SUN, WORKDAYS, Hall, Place, regular, told

SEVEN_DAYS = Place(hours=(regular((*WORKDAYS, 5, 6), "08:30-17:15", on_holidays=True),))


def days(first: date, last: date) -> list[date]:
    return [first + timedelta(days=number) for number in range((last - first).days + 1)]


def open_days(first: date, last: date, place=None, **more) -> list[int]:
    found = [day for day in days(first, last) if told(place or Place(), day, **more)[0].isdigit()]
    return [day.day for day in found]


def test_new_year_is_closed_from_29_december_to_3_january_across_the_year():
    first, last = date(2026, 12, 27), date(2027, 1, 5)

    assert open_days(first, last, SEVEN_DAYS) == [27, 28, 4, 5]
    assert [told(SEVEN_DAYS, day) for day in days(first, last)[2:8]] == ["year-end"] * 6


@pytest.mark.parametrize(
    ("year_end", "opened"),
    [
        (YearEnd(), [27, 28, 4, 5]),
        (YearEnd(first=(12, 28), last=(1, 4)), [27, 5]),
        (YearEnd(first=(12, 30), last=(12, 31)), [27, 28, 29, 1, 2, 3, 4, 5]),
        (YearEnd(first=(1, 1), last=(1, 1)), [27, 28, 29, 30, 31, 2, 3, 4, 5]),
    ],
)
def test_an_office_says_its_own_days_around_new_year(year_end, opened):
    first, last = date(2026, 12, 27), date(2027, 1, 5)

    assert open_days(first, last, SEVEN_DAYS, hall=Hall(year_end=year_end)) == opened


def test_unknown_days_around_new_year_are_the_usual_ones_and_assumed():
    hall = Hall(year_end=None)

    assert told(SEVEN_DAYS, date(2026, 12, 28), hall=hall) == "08:30-17:15"
    assert told(SEVEN_DAYS, date(2026, 12, 29), hall=hall) == "year-end assumed"
    assert told(SEVEN_DAYS, date(2027, 1, 3), hall=hall) == "year-end assumed"


@pytest.mark.parametrize(
    ("first", "last", "opened"),
    [
        # Golden Week 2027: 29 April is a Thursday, 3 to 5 May are Monday to Wednesday
        (date(2027, 4, 28), date(2027, 5, 10), [28, 30, 6, 7, 10]),
        # 22 September 2026 lies between two holidays, and is one by that
        (date(2026, 9, 18), date(2026, 9, 25), [18, 24, 25]),
        # 3 May 2026 is a Sunday: the first day that is no holiday makes up for it
        (date(2026, 5, 1), date(2026, 5, 8), [1, 7, 8]),
        # 21 March 2027 is a Sunday
        (date(2027, 3, 19), date(2027, 3, 23), [19, 23]),
    ],
)
def test_runs_of_holidays_are_closed(first, last, opened):
    assert open_days(first, last) == opened


@pytest.mark.parametrize(
    ("day", "said"),
    [
        (date(2026, 9, 22), "holiday 国民の休日"),
        (date(2026, 5, 6), "holiday 憲法記念日 振替休日"),
        (date(2027, 3, 22), "holiday 春分の日 振替休日"),
        (date(2027, 5, 5), "holiday こどもの日"),
        (date(2027, 3, 21), "weekend"),
    ],
)
def test_a_holiday_is_named(day, said):
    assert told(Place(), day) == said


def sunday_after_the_third_saturday(year: int, month: int) -> date:
    """Count on one's fingers, without the arithmetic of the code."""
    saturdays = 0
    for day in range(1, 29):
        saturdays += date(year, month, day).strftime("%a") == "Sat"
        if saturdays == 3:
            return date(year, month, day + 1)
    raise AssertionError("every month has three Saturdays in its first 21 days")


@pytest.mark.parametrize("year", range(2020, 2041))
def test_the_national_system_stops_on_the_sunday_after_the_third_saturday(year):
    found = [
        day for day in days(date(year, 1, 1), date(year, 12, 31)) if is_nth(day, MAINTENANCE_DAY)
    ]

    assert found == [sunday_after_the_third_saturday(year, month) for month in range(1, 13)]


def test_in_a_month_that_begins_on_a_sunday_the_third_sunday_is_open():
    assert date(2026, 11, 1).weekday() == SUN
    assert told(SEVEN_DAYS, date(2026, 11, 15)) == "08:30-17:15"
    assert told(SEVEN_DAYS, date(2026, 11, 22)) == "national-maintenance"


@pytest.mark.parametrize("service", Service)
def test_the_national_stop_leaves_open_what_the_office_does_by_itself(service):
    said = told(SEVEN_DAYS, date(2026, 12, 20), service=service)

    assert said == ("08:30-17:15" if service is FORM else "national-maintenance")


def test_an_office_can_say_that_it_works_through_the_national_stop():
    hall = Hall(national_maintenance=False)

    assert told(SEVEN_DAYS, date(2026, 12, 20), hall=hall) == "08:30-17:15"


def closure(**more) -> Hall:
    moved = Closure(first=date(2026, 12, 8), last=date(2026, 12, 9), reason="moving", **more)
    return Hall(closures=(moved,))


@pytest.mark.parametrize(
    ("hall", "service", "opened"),
    [
        (closure(), CERTIFICATE, [7, 10]),
        (closure(counter="main"), CERTIFICATE, [7, 10]),
        (closure(counter="north"), CERTIFICATE, [7, 8, 9, 10]),
        (closure(services=(CERTIFICATE,)), CERTIFICATE, [7, 10]),
        (closure(services=(CERTIFICATE,)), FORM, [7, 8, 9, 10]),
        (closure(counter="north", services=(FORM,)), FORM, [7, 8, 9, 10]),
    ],
)
def test_a_closure_stops_the_counters_and_services_that_it_names(hall, service, opened):
    first, last = date(2026, 12, 7), date(2026, 12, 10)

    assert open_days(first, last, hall=hall, service=service) == opened


def test_a_closure_says_its_reason():
    assert told(Place(), date(2026, 12, 8), hall=closure()) == "closure moving"
    assert told(Place(), date(2026, 12, 8), hall=closure(services=(FORM,)), service=FORM) == (
        "closure moving"
    )
