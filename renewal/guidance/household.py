"""Several cards at once: who goes when, with whom, and what is applied for and collected together.

Pure: the same answers on the same day make the same plan, in whatever order people are added.
"""

from collections.abc import Sequence
from datetime import date, datetime

from renewal.guidance.calendar_days import CalendarDay, CalendarKind, calendar_days
from renewal.guidance.counter_days import CounterDays
from renewal.guidance.errands import Apart, Comes, Member, apart, comes
from renewal.guidance.household_shape import Household, MemberPlan, PickUp
from renewal.guidance.pick_up import pick_up
from renewal.guidance.trips import Goer, Stop, Trip, trips
from renewal.guidance.visiting import service_of
from renewal.municipality.office import Office

__all__ = [
    "Apart", "CalendarDay", "CalendarKind", "Comes", "Household", "Member", "MemberPlan", "PickUp",
    "Stop", "Trip", "calendar_days", "household",
]  # fmt: skip


def household(
    members: Sequence[Member], *, office: Office, on: date, now: datetime | None = None
) -> Household:
    """Return the plan for all `members` on the day `on` (calendar day, Asia/Tokyo).

    `now`: the moment, where `on` is the day it is, so that no day is named that is over.
    """
    days = CounterDays(office=office, now=now)
    reasons = {one.number: apart(one, office) for one in members}
    goers = [_goer(one) for one in members if not one.is_card and reasons[one.number] is None]
    going = trips(goers, days)
    served = {number for trip in going for number in trip.members}
    in_vain = {one.number for one in goers} - served
    reasons |= dict.fromkeys(in_vain, Apart.NO_DAY)
    plans = tuple(
        MemberPlan(
            member=one,
            comes=comes(one, office),
            apart=reasons[one.number],
            last_day=one.ends_on if one.is_card else _last_day(one, days),
        )
        for one in members
    )
    return Household(
        on=on, office=office, members=plans, trips=going, pick_up=pick_up(plans, going)
    )


def _goer(member: Member) -> Goer:
    """Return who has to be at a counter, and when, for a member who has to go."""
    card = member.answer.card
    return Goer(
        number=member.number,
        service=service_of(member.answer.plan),
        counters=member.answer.plan.counters,
        opens_on=member.opens_on,
        ends_on=member.ends_on,
        # From then on a new card is applied for instead, which brings a new certificate.
        before=card.opens_on if card and member.ends_on is None else None,
        comes_again=member.comes_again,
    )


def _last_day(member: Member, days: CounterDays) -> date | None:
    """Return the last open day to do it at a counter, None where none is left.

    Where the office has not said which counter does it, a day that is usual at any of them.
    """
    if member.ends_on is None:
        return None
    plan = member.answer.plan
    service, counters = service_of(plan), plan.counters or days.office.counters
    first, last = member.opens_on.toordinal(), member.ends_on.toordinal()
    back = (date.fromordinal(number) for number in range(last, first - 1, -1))
    is_open = (day for day in back if any(days.opening(one, day, service) for one in counters))
    return next(is_open, None)
