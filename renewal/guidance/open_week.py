"""A good week to go: Monday to Friday, with nearly all of its days open."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta

from renewal.municipality.hours import Service
from renewal.municipality.office import Counter, Office
from renewal.municipality.open_days import next_open_days

ENOUGH = 4
"""So many of its five days have to be open."""

_ONE_WEEK = timedelta(days=7)
_TO_FRIDAY = timedelta(days=4)


@dataclass(frozen=True, slots=True, kw_only=True)
class Week:
    """From a Monday to its Friday. `counters`: those with the most open days of it, if any are.

    `closed`: days on which one of them is closed. `is_assumed`: on the days on which offices are
    usually open.
    """

    first: date
    last: date
    counters: tuple[Counter, ...] = ()
    closed: tuple[date, ...] = ()
    is_assumed: bool = False


def week_between(first: date, last: date) -> Week | None:
    """Return the earliest week that lies wholly between two days, both inside; None if none."""
    return next(_weeks(first, last), None)


def open_week(
    counters: tuple[Counter, ...], office: Office, service: Service, *, first: date, last: date
) -> Week | None:
    """Return the earliest week between two days with `ENOUGH` of it open at one of `counters`."""
    weeks = (_at_counters(week, counters, office, service) for week in _weeks(first, last))
    return next((week for week in weeks if week), None)


def _weeks(first: date, last: date) -> Iterator[Week]:
    monday = first + timedelta(days=-first.weekday() % 7)
    while monday + _TO_FRIDAY <= last:
        yield Week(first=monday, last=monday + _TO_FRIDAY)
        monday += _ONE_WEEK


def _at_counters(
    week: Week, counters: tuple[Counter, ...], office: Office, service: Service
) -> Week | None:
    opens = {
        counter.code: next_open_days(
            counter, office, start=week.first, until=week.last, service=service, count=5
        )
        for counter in counters
    }
    most = max(map(len, opens.values()), default=0)
    if most < ENOUGH:
        return None
    best = tuple(counter for counter in counters if len(opens[counter.code]) == most)
    found = [opens[counter.code] for counter in best]
    days = {week.first + timedelta(days=number) for number in range(5)}
    everywhere = days.intersection(*({one.day for one in openings} for openings in found))
    return Week(
        first=week.first,
        last=week.last,
        counters=best,
        closed=tuple(sorted(days - everywhere)),
        is_assumed=any(one.is_assumed for openings in found for one in openings),
    )
