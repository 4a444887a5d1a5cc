"""A household's plan as entries of a calendar: the days to go together, and each last day."""

from collections.abc import Iterator

from renewal.asking.calendar_entries import (
    ALARMS,
    cautions_of,
    item_line,
    location,
    whom_to_ask,
)
from renewal.asking.calendar_file import Entry, lasting_uid
from renewal.asking.household.parts import Part, trip_parts
from renewal.asking.household.people import all_short, short
from renewal.asking.household.table import what_of
from renewal.asking.planning import shown_plan
from renewal.content import calendar_words as words
from renewal.content.labels import term_and_value
from renewal.content.office_words import listed
from renewal.content.plan_words import TERM_WHERE
from renewal.content.words import Words
from renewal.guidance.calendar_days import CalendarDay, CalendarKind, calendar_days
from renewal.guidance.facts import office_facts
from renewal.guidance.household_shape import Household
from renewal.guidance.note import Kind
from renewal.guidance.trips import Trip

_ALARMS = {
    CalendarKind.TRIP: ALARMS[Kind.GOOD],
    CalendarKind.APPLY_BY: ALARMS[Kind.APPLY_BY],
    CalendarKind.LAST_DAY: ALARMS[Kind.LAST],
}


def household_entries(plan: Household, *, address: str) -> tuple[Entry, ...]:
    """Return the days of `plan` worth noting, in the language in force; none if there are none.

    `address`: where the plan stands, for everybody.
    """
    facts = office_facts()
    plans = {one.number: shown_plan(one.member.answer.plan, facts) for one in plan.members}
    trips = {
        trip.members: (trip, part)
        for trip, part in zip(plan.trips, trip_parts(plan, plans, facts), strict=True)
    }
    return tuple(_entry(day, plan, trips, facts, address) for day in calendar_days(plan))


Trips = dict[tuple[int, ...], tuple[Trip, Part]]


def _entry(
    day: CalendarDay, plan: Household, trips: Trips, facts: dict[str, str], address: str
) -> Entry:
    is_trip = day.kind is CalendarKind.TRIP
    trip, part = trips[day.members] if is_trip else (None, None)
    lines = [
        *(_of_trip(part) if part else _of_members(day, plan, facts)),
        *dict.fromkeys(
            text for one in plan.of(day.members) for text in cautions_of(one.member.answer)
        ),
        *whom_to_ask(facts, address),
    ]
    return Entry(
        uid=_uid(day, plan),
        first=day.day,
        last=day.day,
        title=str(words.OF_HOUSEHOLD[day.kind]).format(members=all_short(day.members)),
        description="\n".join(map(str, lines)),
        location=_location(trip, plan) if trip else "",
        url=address,
        alarms=_ALARMS[day.kind],
    )


def _uid(day: CalendarDay, plan: Household) -> str:
    """Return what the entry is known by: the same for these cards whatever hours an office keeps.

    Equal dates of two people are told apart by their places.
    """
    ends = [
        one.expires_on.isoformat() if one else ""
        for member in plan.members
        for one in (member.member.answer.certificate, member.member.answer.card)
    ]
    return lasting_uid(plan.office.code, "household", day.kind, str(day.members[0]), *ends)


def _of_trip(part: Part) -> Iterator[Words]:
    for row in part.rows:
        yield term_and_value(row.term, row.value)
    yield ""
    yield part.bring_title
    for bag in part.bags:
        yield bag.whose
        for thing in bag.things:
            yield item_line(thing.name, is_helpful=thing.is_helpful)
    yield ""


def _of_members(day: CalendarDay, plan: Household, facts: dict[str, str]) -> Iterator[Words]:
    """Yield what is done for each, and where; the things to bring stand at the address."""
    whose = plan.of(day.members)
    for one in whose:
        yield str(words.MEMBER_DOES).format(member=short(one.number), what=what_of(one))
        names = [counter.name for counter in one.member.answer.plan.counters]
        if names and not one.member.is_card:
            yield term_and_value(TERM_WHERE, listed(names))
    is_at_counter = not all(one.member.is_card for one in whose)
    if is_at_counter and any(counter.hours is None for counter in plan.office.counters):
        yield str(words.ASSUMED).format_map(facts)
    yield ""


def _location(trip: Trip, plan: Household) -> str:
    counters = [counter for stop in trip.stops for counter, _ in stop.openings]
    return location(tuple(dict.fromkeys(counters)), plan.office.name)
