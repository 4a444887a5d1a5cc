"""The fewest days on which everybody who has to go can be served, and at which counters.

Pure: the same windows and the same office give the same days, in whatever order people stand.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from renewal.guidance.counter_days import CounterDays
from renewal.municipality.hours import Service
from renewal.municipality.office import Counter
from renewal.municipality.open_days import LONGEST_SEARCH
from renewal.municipality.opening import Opening

TWO_WEEKS = timedelta(days=14)
"""What a letter to the holder and its answer are given before a second visit, and how long what has
ended waits for others."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Goer:
    """Somebody who has to go to a counter. `number`: whose card it is for.

    `counters`: those that take whoever comes. `opens_on` to `ends_on`: the days that count;
    `ends_on` None where nothing is left to end. `before`: the day from which it is another errand.
    `comes_again`: a second visit follows when a letter has come and gone.
    """

    number: int
    service: Service
    counters: tuple[Counter, ...]
    opens_on: date
    ends_on: date | None
    before: date | None = None
    comes_again: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Stop:
    """Counters any one of which takes all of `members` on a trip's day, each with its hours."""

    openings: tuple[tuple[Counter, Opening], ...]
    members: tuple[int, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Trip:
    """One day to go, the first that works for all of `members` (whose cards it is for).

    `last`: the last day on which those can be served together for whom something ends, None where
    all of it has ended already. `stops`: one, where one counter takes everybody.
    """

    day: date
    last: date | None
    members: tuple[int, ...]
    stops: tuple[Stop, ...]


Served = Mapping[date, frozenset[str]]
"""The days on which somebody can be served, each with the codes of the counters that do it."""


def trips(goers: Sequence[Goer], days: CounterDays) -> tuple[Trip, ...]:
    """Return the trips, by day. Whoever finds no day in time is in none of them."""
    served = {goer.number: _served(goer, days) for goer in goers}
    going = {number: found for number, found in served.items() if found}
    by_number = {goer.number: goer for goer in goers}
    return tuple(
        _trip([by_number[number] for number in group], going, days) for group in _groups(going)
    )


def _served(goer: Goer, days: CounterDays) -> Served:
    """Return the days to choose from, all of them where there is an end to come in time for.

    What has ended stays of no use until somebody goes, so it waits for others two weeks at most.
    Who comes a second time needs two weeks before the end, if there are as many.
    """
    found: dict[date, frozenset[str]] = {}
    for day in _span(goer):
        if goer.ends_on is None and found and day > min(found) + TWO_WEEKS:
            break
        codes = {one.code for one in goer.counters if days.opening(one, day, goer.service)}
        if codes:
            found[day] = frozenset(codes)
    if goer.comes_again and goer.ends_on:
        early = {day: codes for day, codes in found.items() if day <= goer.ends_on - TWO_WEEKS}
        return early or found
    return found


def _span(goer: Goer) -> Iterator[date]:
    """Yield every day that counts for `goer`, no more of them than the longest search."""
    ends = [end for end in (goer.ends_on, goer.before and goer.before - timedelta(1)) if end]
    last = min(ends, default=date.max).toordinal()
    first = goer.opens_on.toordinal()
    for number in range(first, min(last, first + LONGEST_SEARCH.days - 1) + 1):
        yield date.fromordinal(number)


def _groups(going: Mapping[int, Served]) -> list[list[int]]:
    """Return who goes together: as few groups as can be, and each person in the earliest."""
    groups = []
    left = set(going)
    for day in _fewest(going):
        group = sorted(number for number in left if day in going[number])
        left -= set(group)
        groups.append(group)
    return groups


def _fewest(going: Mapping[int, Served]) -> tuple[date, ...]:
    """Return the fewest days that serve everybody, of equally many the earliest ones.

    Round by round, with one day more: the earliest days for each set of people served so far. The
    least of several orders of the same days is that of the calendar.
    A day is only looked at if it serves somebody together with whom no earlier day does.
    """
    candidates = _candidates(going)
    reached: dict[frozenset[int], tuple[date, ...]] = {frozenset(): ()}
    while frozenset(going) not in reached:
        further: dict[frozenset[int], tuple[date, ...]] = {}
        for together, so_far in reached.items():
            for day, here in candidates.items():
                tried = (*so_far, day)
                further[together | here] = min(further.get(together | here, tried), tried)
        reached = further
    return reached[frozenset(going)]


def _candidates(going: Mapping[int, Served]) -> dict[date, frozenset[int]]:
    found: dict[date, frozenset[int]] = {}
    for day in sorted({day for served in going.values() for day in served}):
        here = frozenset(number for number, served in going.items() if day in served)
        if not any(here <= earlier for earlier in found.values()):
            found[day] = here
    return found


def _trip(group: Sequence[Goer], going: Mapping[int, Served], days: CounterDays) -> Trip:
    """Return the first day on which one counter takes the whole group, else the first day."""
    day = _together(group, going)[0]
    ending = [goer for goer in group if goer.ends_on]
    return Trip(
        day=day,
        # What has ended already can wait as long as what has not.
        last=_together(ending, going)[-1] if ending else None,
        members=tuple(goer.number for goer in group),
        stops=tuple(_stops(group, day, going, days)),
    )


def _together(group: Sequence[Goer], going: Mapping[int, Served]) -> list[date]:
    """Return the days on which one counter takes the whole group; on which all can go, if none."""
    served = [going[goer.number] for goer in group]
    common = sorted(set.intersection(*map(set, served)))
    at_one = [day for day in common if frozenset.intersection(*(one[day] for one in served))]
    return at_one or common


def _stops(
    group: Sequence[Goer], day: date, going: Mapping[int, Served], days: CounterDays
) -> Iterator[Stop]:
    """Yield where the group goes on `day`: each time to the counters that take the most."""
    left = list(group)
    while left:
        at = {goer.number: going[goer.number][day] for goer in left}
        counters = days.in_order(code for codes in at.values() for code in codes)
        takes = {
            one.code: [goer for goer in left if one.code in at[goer.number]] for one in counters
        }
        most = max(takes.values(), key=len)
        services = sorted({goer.service for goer in most})
        alike = [one for one in counters if takes[one.code] == most]
        yield Stop(
            openings=tuple((one, days.for_all(one, day, services)) for one in alike),
            members=tuple(goer.number for goer in most),
        )
        left = [goer for goer in left if goer not in most]
