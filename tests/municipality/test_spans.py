"""Spans cut and joined: nobody is sent to a counter at a minute it does not serve them."""

from datetime import date, time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from renewal.municipality.hours import Booking, RegularHours, Span, SpecialHours
from renewal.municipality.open_days import opening
from renewal.municipality.opening import OpenSpan
from renewal.municipality.spans import without
from tests.municipality.places import CERTIFICATE, HALL, MON, Place, nth, regular, special, told

MONDAY = date(2026, 12, 7)
MONDAYS = nth(MON, 1)


@pytest.mark.parametrize(
    ("hours", "evening", "said"),
    [
        # meets it, overlaps it, lies within it, is apart from it
        ("08:30-17:15", special(MONDAYS, "17:15-19:00"), "08:30-19:00"),
        ("08:30-17:15", special(MONDAYS, "16:00-19:00"), "08:30-19:00"),
        ("08:30-17:15", special(MONDAYS, "09:00-12:00"), "08:30-17:15"),
        ("08:30-17:15", special(MONDAYS, "18:00-19:00"), "08:30-17:15, 18:00-19:00"),
        ("08:30-17:15", special(MONDAYS, "07:00-09:00"), "07:00-17:15"),
    ],
)
def test_hours_that_meet_become_one(hours, evening, said):
    assert told(Place(hours=(regular((MON,), hours),), special=(evening,)), MONDAY) == said


@pytest.mark.parametrize(
    ("evening", "said"),
    [
        ("17:15-19:00", "08:30-17:15 (16:30), 17:15-19:00 (18:30)"),
        ("17:00-19:00", "08:30-17:15 (16:30), 17:15-19:00 (18:30)"),
        ("16:30-19:00", "08:30-19:00 (18:30)"),
        ("08:30-19:00", "08:30-19:00 (18:30)"),
    ],
)
def test_hours_that_take_nobody_in_meanwhile_stay_two(evening, said):
    place = Place(
        hours=(regular((MON,), "08:30-17:15", last="16:30"),),
        special=(special(MONDAYS, evening, last="18:30"),),
    )

    assert told(place, MONDAY) == said


@pytest.mark.parametrize(
    ("booked", "said"),
    [
        ("17:15-19:00", "08:30-17:15, 17:15-19:00 required"),
        ("08:00-19:00", "08:00-08:30 required, 08:30-17:15, 17:15-19:00 required"),
        ("09:00-12:00", "08:30-17:15"),
    ],
)
def test_no_booking_is_asked_for_in_the_regular_hours(booked, said):
    place = Place(special=(special(MONDAYS, booked, booking=Booking.REQUIRED),))

    assert told(place, MONDAY) == said


@pytest.mark.parametrize(
    ("lunch", "said"),
    [
        ("12:00-13:00", "08:30-12:00, 13:00-17:15"),
        ("08:30-09:00", "09:00-17:15"),
        ("17:00-18:00", "08:30-17:00"),
        ("12:00-12:00", "08:30-17:15"),
        ("18:00-19:00", "08:30-17:15"),
    ],
)
def test_a_break_is_cut_out_wherever_it_lies(lunch, said):
    place = Place(hours=(regular((MON,), "08:30-17:15", lunch=lunch),))

    assert told(place, MONDAY) == said


def test_a_cut_that_ends_before_it_begins_cuts_nothing():
    whole = [OpenSpan(opens=time(8, 30), closes=time(17, 15))]

    assert without(whole, Span(opens=time(14), closes=time(10))) == whole


# Quarters of an hour, so that edges meet often.
TIMES = st.integers(7 * 4, 21 * 4).map(lambda quarter: time(quarter // 4, quarter % 4 * 15))
SPANS = st.lists(TIMES, min_size=2, max_size=2, unique=True).map(
    lambda pair: Span(opens=min(pair), closes=max(pair))
)
REGULAR = st.builds(
    RegularHours,
    weekdays=st.just((MON,)),
    span=SPANS,
    lunch=st.none() | SPANS,
    last_entry=st.none() | TIMES,
)
SPECIAL = st.builds(
    SpecialHours,
    days=st.just(MONDAYS),
    span=SPANS,
    last_entry=st.none() | TIMES,
    booking=st.none() | st.just(Booking.REQUIRED),
)
MINUTES = [time(hour, minute) for hour in range(6, 23) for minute in range(0, 60, 15)]


def takes_in(hours: RegularHours | SpecialHours, at: time) -> bool:
    lunch = getattr(hours, "lunch", None)
    is_lunch = lunch is not None and lunch.opens <= at < lunch.closes
    is_late = hours.last_entry is not None and at >= hours.last_entry
    return hours.span.opens <= at < hours.span.closes and not is_lunch and not is_late


@given(st.lists(REGULAR, max_size=3).map(tuple), st.lists(SPECIAL, max_size=3).map(tuple))
def test_spans_do_not_overlap_and_promise_nothing_that_the_hours_do_not(hours, evenings):
    found = opening(Place(hours=hours, special=evenings), HALL, MONDAY, CERTIFICATE)
    spans = found.spans if found else ()

    edges = [edge for span in spans for edge in (span.opens, span.closes)]
    assert edges == sorted(edges)
    for span in spans:
        assert span.opens < span.entry_ends <= span.closes
        for at in (at for at in MINUTES if span.opens <= at < span.entry_ends):
            asks = [one.booking for one in evenings if takes_in(one, at)]
            asks += [None for one in hours if takes_in(one, at)]
            assert span.booking in asks


@given(
    st.lists(st.builds(RegularHours, weekdays=st.just((MON,)), span=SPANS), max_size=3).map(tuple),
    st.lists(st.builds(SpecialHours, days=st.just(MONDAYS), span=SPANS), max_size=3).map(tuple),
)
def test_every_minute_of_plain_hours_is_told(hours, evenings):
    found = opening(Place(hours=hours, special=evenings), HALL, MONDAY, CERTIFICATE)
    spans = found.spans if found else ()

    for at in MINUTES:
        is_told = any(span.opens <= at < span.closes for span in spans)
        assert is_told == any(takes_in(one, at) for one in (*hours, *evenings))
