"""The days of a household's plan that belong into a calendar."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from renewal.guidance.household_shape import Household


class CalendarKind(StrEnum):
    """What a day is: one to go together, one to apply by, or a last one. Words are in `content`."""

    TRIP = "trip"
    APPLY_BY = "apply-by"
    LAST_DAY = "last-day"


@dataclass(frozen=True, slots=True, kw_only=True)
class CalendarDay:
    """One entry: a day, and the members (by number) whose cards it is about."""

    kind: CalendarKind
    day: date
    members: tuple[int, ...]


def calendar_days(plan: Household) -> tuple[CalendarDay, ...]:
    """Return every day to note, in the order of the calendar; members with one day share one.

    The last day at a counter is the last open one, also where the hours are not known and
    weekdays are taken to be open: it is the earlier, safer one.
    """
    last: dict[date, tuple[int, ...]] = {}
    for one in plan.members:
        if one.last_day:
            last[one.last_day] = (*last.get(one.last_day, ()), one.number)
    trips = [_day(CalendarKind.TRIP, trip.day, trip.members) for trip in plan.trips]
    ends = [_day(CalendarKind.LAST_DAY, day, members) for day, members in last.items()]
    cards = plan.pick_up
    apply_by = cards.apply_by if cards else None
    by = [_day(CalendarKind.APPLY_BY, apply_by, cards.in_time)] if cards and apply_by else []
    # A sort keeps what is equal in order, so that a trip stands before the last days of its day.
    return tuple(sorted([*trips, *by, *ends], key=lambda one: one.day))


def _day(kind: CalendarKind, day: date, members: tuple[int, ...]) -> CalendarDay:
    return CalendarDay(kind=kind, day=day, members=members)
