"""The next open days, the last one before a day, and a month of them."""

from datetime import date, timedelta

from renewal.municipality.hours import Closure, YearEnd
from renewal.municipality.open_days import (
    LONGEST_SEARCH,
    last_open_day,
    month,
    next_open_days,
)
from renewal.municipality.opening import Closed, Opening
from tests.municipality.places import (
    CERTIFICATE,
    FORM,
    HALL,
    SUN,
    Hall,
    Place,
    incident,
    nth,
    regular,
    special,
    tokyo,
)

SHUT = Place(hours=())


def next_days(start, count=3, place=None, hall=HALL, **more):
    found = next_open_days(
        place or Place(), hall, start=start, service=CERTIFICATE, count=count, **more
    )
    return [one.day.isoformat() for one in found]


def last_day(end, start=date(2026, 1, 1), place=None, hall=HALL, **more):
    found = last_open_day(place or Place(), hall, end=end, start=start, service=CERTIFICATE, **more)
    return found and found.day.isoformat()


def test_the_next_open_days_begin_with_the_first_day_itself():
    assert next_days(date(2026, 12, 11)) == ["2026-12-11", "2026-12-14", "2026-12-15"]


def test_a_window_that_opens_on_a_closed_day_opens_on_the_next_open_one():
    assert next_days(date(2026, 12, 29), count=2) == ["2027-01-04", "2027-01-05"]
    assert next_days(date(2027, 5, 1), count=1) == ["2027-05-06"]


def test_a_window_that_ends_on_a_closed_day_ends_on_the_open_one_before():
    assert last_day(date(2027, 1, 3)) == "2026-12-28"
    assert last_day(date(2027, 5, 5)) == "2027-04-30"
    assert last_day(date(2026, 12, 11)) == "2026-12-11"


def test_the_last_open_day_is_none_where_the_window_is_closed_throughout():
    assert last_day(date(2027, 1, 3), start=date(2026, 12, 29)) is None
    assert last_day(date(2026, 12, 7), start=date(2026, 12, 8)) is None
    assert last_day(date(2026, 12, 28), start=date(2026, 12, 28)) == "2026-12-28"


def test_no_day_after_the_last_one_asked_for_is_named():
    assert next_days(date(2026, 12, 11), until=date(2026, 12, 14)) == ["2026-12-11", "2026-12-14"]
    assert next_days(date(2026, 12, 12), until=date(2026, 12, 13)) == []
    assert next_days(date(2026, 12, 14), until=date(2026, 12, 11)) == []


def test_no_days_are_named_where_none_are_asked_for():
    assert next_days(date(2026, 12, 11), count=0) == []


def test_a_search_ends_where_nothing_is_ever_open():
    assert next_days(date(2026, 12, 11), place=SHUT) == []
    assert last_day(date(2026, 12, 11), place=SHUT) is None


def test_a_search_looks_no_further_than_its_limit():
    start = date(2026, 1, 1)
    far = start + LONGEST_SEARCH
    hall = Hall(closures=(Closure(first=start, last=far - timedelta(days=1), reason="rebuilding"),))
    reopened = {"place": Place(hours=(regular(range(7), "09:00-17:00"),)), "hall": hall}

    assert next_days(start, **reopened) == []
    assert next_days(start + timedelta(days=1), count=1, **reopened) == [far.isoformat()]
    assert last_day(far - timedelta(days=1), start=date(2020, 1, 1), **reopened) is None


def test_a_limit_lies_as_far_back_as_ahead():
    end = date(2026, 12, 31)
    first = end - LONGEST_SEARCH
    hall = Hall(closures=(Closure(first=first + timedelta(days=1), last=end, reason="rebuilding"),))
    place = Place(hours=(regular(range(7), "09:00-17:00"),))

    asked = {"place": place, "hall": hall, "start": date(2020, 1, 1)}
    assert last_day(end, **asked) is None
    assert last_day(end - timedelta(days=1), **asked) == first.isoformat()


def test_the_ends_of_the_calendar_are_answered():
    every_day = Place(hours=(regular(range(7), "09:00-17:00", on_holidays=True),))
    hall = Hall(year_end=YearEnd(first=(1, 1), last=(1, 1)))

    assert next_days(date(9999, 12, 30), place=every_day, hall=hall) == ["9999-12-30", "9999-12-31"]
    assert last_day(date(1, 1, 2), start=date.min, place=every_day, hall=hall) == "0001-01-02"
    assert next_days(
        date(9999, 12, 25),
        place=Place(hours=(), special=(special(nth(4, -1), "09:00-12:00"),)),
        hall=hall,
    ) == ["9999-12-31"]
    assert len(month(every_day, hall, 9999, 12, CERTIFICATE)) == 31


def test_a_day_that_is_over_is_not_the_next_one():
    now = tokyo("2026-12-11T17:15")

    assert next_days(date(2026, 12, 11), count=1, now=now) == ["2026-12-14"]
    assert last_day(date(2026, 12, 13), start=date(2026, 12, 11), now=now) is None


def test_a_day_lost_to_an_incident_is_not_the_next_one():
    hall = Hall(incidents=(incident("2026-12-11T10:00", "2026-12-11T18:00"),))
    now = tokyo("2026-12-11T11:00")

    assert next_days(date(2026, 12, 11), count=1, hall=hall, now=now) == ["2026-12-14"]
    assert last_day(date(2026, 12, 11), hall=hall, now=now, start=date(2026, 12, 11)) is None


def test_a_month_tells_every_day_of_it():
    found = month(Place(), HALL, 2028, 2, FORM)

    assert [one.day for one in found] == [date(2028, 2, day) for day in range(1, 30)]
    closed = {one.day.day: one.why.value for one in found if isinstance(one, Closed)}
    weekend = dict.fromkeys((5, 6, 12, 13, 19, 20, 26, 27), "weekend")
    assert closed == {11: "holiday", 23: "holiday", **weekend}
    assert [one.is_assumed for one in found if isinstance(one, Opening)] == [False] * 19


def test_a_month_leaves_out_what_is_over():
    found = month(Place(), HALL, 2026, 12, FORM, now=tokyo("2026-12-08T12:00"))

    assert [one.day.day for one in found if isinstance(one, Closed) and one.why == "over"] == [
        1, 2, 3, 4, 7,
    ]  # fmt: skip


def test_a_special_sunday_is_the_next_open_day():
    place = Place(special=(special(nth(SUN, 1), "09:00-12:00"),))

    assert next_days(date(2026, 12, 5), count=1, place=place) == ["2026-12-06"]
