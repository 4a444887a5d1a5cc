"""Whoever goes when: any windows, any counters, by hypothesis and by brute force."""

from dataclasses import replace
from datetime import date, timedelta
from itertools import chain

from hypothesis import given
from hypothesis import strategies as st

from renewal.guidance.counter_days import CounterDays
from renewal.guidance.trips import TWO_WEEKS, Goer, Trip, trips
from renewal.municipality.hours import Closure, RegularHours, Service, Span
from renewal.municipality.office import Office
from tests.household.test_trips import DAY
from tests.shipped import KOSHIGAYA

START = date(2026, 11, 23)
SERVICES = (Service.CERTIFICATE, Service.STAY_EXTENSION)
SPAN: Span = DAY


@st.composite
def offices(draw) -> Office:
    """Return three counters, each open on its own weekdays, one of them closed for a while."""
    weekdays = st.lists(st.integers(0, 6), min_size=1, max_size=4, unique=True).map(tuple)
    hours = st.builds(RegularHours, weekdays=weekdays, span=st.just(SPAN)).map(lambda one: (one,))
    counters = tuple(replace(one, hours=draw(st.none() | hours)) for one in KOSHIGAYA.counters)
    first = draw(st.dates(START, START + timedelta(90)))
    closed = Closure(
        first=first, last=first + timedelta(draw(st.integers(0, 40))), reason="改修",
        counter=draw(st.sampled_from([None, *(one.code for one in counters)])),
    )  # fmt: skip
    return replace(KOSHIGAYA, counters=counters, closures=(closed,))


@st.composite
def goers(draw, office: Office, number: int) -> Goer:
    first = START + timedelta(draw(st.integers(0, 120)))
    last = draw(st.none() | st.integers(0, 91).map(lambda days: first + timedelta(days)))
    counters = draw(st.lists(st.sampled_from(office.counters), min_size=1, unique=True))
    return Goer(
        number=number,
        service=draw(st.sampled_from(SERVICES)),
        counters=tuple(counters),
        opens_on=first,
        ends_on=last,
        before=draw(st.none() | st.just(first + timedelta(60))) if last is None else None,
        comes_again=draw(st.booleans()),
    )


@st.composite
def households(draw, most: int = 8) -> tuple[Office, tuple[Goer, ...]]:
    office = draw(offices())
    count = draw(st.integers(1, most))
    return office, tuple(draw(goers(office, number + 1)) for number in range(count))


def days_of(goer: Goer, days: CounterDays) -> list[date]:
    """Return the days on which this person could go by the windows alone, seen the long way."""
    last = goer.ends_on or min(goer.before or date.max, goer.opens_on + timedelta(400)) - timedelta(
        1
    )
    every = (goer.opens_on + timedelta(n) for n in range((last - goer.opens_on).days + 1))
    return [
        day for day in every if any(days.opening(one, day, goer.service) for one in goer.counters)
    ]


def as_planned(goer: Goer, days: CounterDays) -> set[date]:
    """Return the same with what is said of patience: two weeks after an end, or before one."""
    possible = days_of(goer, days)
    if goer.ends_on is None:
        return {day for day in possible if day <= possible[0] + TWO_WEEKS}
    early = {day for day in possible if day <= goer.ends_on - TWO_WEEKS}
    return early if goer.comes_again and early else set(possible)


def told(found: tuple[Trip, ...], names: dict[int, int]) -> set[tuple[date, frozenset[int]]]:
    return {(trip.day, frozenset(names[number] for number in trip.members)) for trip in found}


@given(households())
def test_everybody_who_can_go_has_one_trip_and_nobody_else_has_one(asked):
    office, group = asked
    days = CounterDays(office=office)
    going = list(chain.from_iterable(trip.members for trip in trips(group, days)))

    assert sorted(going) == [goer.number for goer in group if days_of(goer, days)]


@given(households())
def test_a_trips_day_is_open_for_all_its_members_and_inside_their_windows(asked):
    office, group = asked
    days = CounterDays(office=office)
    by_number = {goer.number: goer for goer in group}
    for trip in trips(group, days):
        whose = [by_number[number] for number in trip.members]
        assert all(trip.day in days_of(goer, days) for goer in whose)
        ending = [goer for goer in whose if goer.ends_on]
        assert (trip.last is None) is (not ending)
        assert all(trip.last in days_of(goer, days) for goer in ending)
        assert sorted(chain(*(stop.members for stop in trip.stops))) == sorted(trip.members)
        for stop in trip.stops:
            for counter, opening in stop.openings:
                assert opening.day == trip.day
                for number in stop.members:
                    assert counter in by_number[number].counters
                    assert days.opening(counter, trip.day, by_number[number].service)


@given(households(), st.randoms(use_true_random=False))
def test_the_order_of_the_members_changes_no_trip(asked, random):
    office, group = asked
    shuffled = random.sample(group, len(group))
    names = {place: goer.number for place, goer in enumerate(shuffled, 1)}
    anew = [replace(goer, number=place) for place, goer in enumerate(shuffled, 1)]
    plain = {goer.number: goer.number for goer in group}

    assert told(trips(anew, CounterDays(office=office)), names) == told(
        trips(group, CounterDays(office=office)), plain
    )


@given(households(most=4))
def test_no_fewer_trips_would_do(asked):
    """By brute force: every way to put the people into groups that share a day."""
    office, group = asked
    days = CounterDays(office=office)
    possible = [as_planned(goer, days) for goer in group if days_of(goer, days)]

    assert len(trips(group, days)) == fewest(possible)


def fewest(possible: list[set[date]]) -> int:
    """Return the size of the smallest partition whose groups each have a day in common."""
    return min(
        len(groups)
        for groups in partitions(possible)
        if all(set.intersection(*group) for group in groups)
    )


def partitions(things: list[set[date]]) -> list[list[list[set[date]]]]:
    if not things:
        return [[]]
    head, *rest = things
    found = []
    for groups in partitions(rest):
        found.append([[head], *groups])
        found += [[*groups[:n], [head, *group], *groups[n + 1 :]] for n, group in enumerate(groups)]
    return found


@given(households(most=4))
def test_the_first_trip_is_as_early_as_so_few_trips_let_it_be(asked):
    """No other day that serves as many of the same people comes before a trip's day."""
    office, group = asked
    days = CounterDays(office=office)
    by_number = {goer.number: goer for goer in group}
    for trip in trips(group, days):
        shared = set.intersection(*(as_planned(by_number[n], days) for n in trip.members))
        if len(trip.stops) > 1:
            assert trip.day == min(shared)
        assert trip.day in shared
