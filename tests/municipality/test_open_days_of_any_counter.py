"""Whatever a counter's hours: open days are open, and none is left out."""

from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from renewal.municipality.hours import NthWeekday, Service
from renewal.municipality.open_days import LONGEST_SEARCH, last_open_day, next_open_days, opening
from tests.municipality.places import HALL, Place, regular, special

RULES = st.builds(
    NthWeekday,
    nth=st.sampled_from([1, 2, 3, 4, 5, -1]),
    weekday=st.integers(0, 6),
    one_later_if_month_begins_on_it=st.booleans(),
)
SPECIAL = st.builds(
    lambda days, **more: special(days, "09:00-12:00", **more),
    st.lists(RULES, max_size=3).map(tuple),
    on_holidays=st.booleans(),
    each_holiday=st.booleans(),
)
REGULAR = st.builds(
    lambda days, on_holidays: regular(tuple(days), "08:30-17:15", on_holidays=on_holidays),
    st.sets(st.integers(0, 6)),
    st.booleans(),
)
PLACES = st.builds(
    Place,
    hours=st.none() | st.lists(REGULAR, max_size=2).map(tuple),
    special=st.lists(SPECIAL, max_size=2).map(tuple),
    closing_days=st.lists(RULES, max_size=2).map(tuple),
)
DAYS = st.dates(date(2020, 1, 1), date(2040, 12, 31))


@given(PLACES, st.sampled_from(Service), DAYS, st.integers(1, 5))
def test_the_next_open_days_rise_are_open_and_leave_out_none_between(place, service, start, count):
    found = [
        one.day for one in next_open_days(place, HALL, start=start, service=service, count=count)
    ]
    last = found[-1] if len(found) == count else start + LONGEST_SEARCH - timedelta(days=1)
    every = [start + timedelta(days=number) for number in range((last - start).days + 1)]

    assert found == sorted(set(found))
    assert found == [day for day in every if opening(place, HALL, day, service)]


@given(PLACES, st.sampled_from(Service), DAYS, st.integers(0, 60))
def test_the_last_open_day_is_open_and_no_day_after_it_is(place, service, end, length):
    start = end - timedelta(days=length)
    found = last_open_day(place, HALL, end=end, service=service, start=start)
    every = [start + timedelta(days=number) for number in range(length + 1)]

    opened = [day for day in every if opening(place, HALL, day, service)]
    assert (found and found.day) == (opened[-1] if opened else None)
