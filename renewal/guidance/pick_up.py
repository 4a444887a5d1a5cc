"""The new cards of a household: applied for together, collected together."""

from collections.abc import Sequence
from datetime import date

from renewal.guidance.household_shape import MemberPlan, PickUp
from renewal.guidance.trips import TWO_WEEKS, Trip


def pick_up(plans: Sequence[MemberPlan], trips: Sequence[Trip]) -> PickUp | None:
    """Return the pick-up of every card that may be applied for now, None where there is none."""
    cards = {one.number: one.member for one in plans if one.is_applied_for}
    if not cards:
        return None
    goings = {number: member.answer.going for number, member in cards.items()}
    ready_about = next((one.ready_about for one in goings.values()), None)
    by = {number: one.apply_by for number, one in goings.items() if one.apply_by}
    open_still = (number for number, member in cards.items() if not member.is_over)
    late = (number for number in open_still if ready_about and number not in by)
    return PickUp(
        members=tuple(cards),
        ready_about=ready_about,
        apply_by=min(by.values(), default=None),
        in_time=tuple(by),
        late=tuple(late),
        can_wait=_can_wait(plans, trips, ready_about) if ready_about else (),
    )


def _can_wait(
    plans: Sequence[MemberPlan], trips: Sequence[Trip], ready_about: date
) -> tuple[int, ...]:
    """Return the members of every trip that the pick-up may take the place of.

    Of a whole trip: where one of its members can't wait, the others lose nothing by going along.
    """
    waits = {one.number for one in plans if _waits_until(one, ready_about)}
    saved = [trip for trip in trips if waits.issuperset(trip.members)]
    return tuple(number for trip in saved for number in trip.members)


def _waits_until(plan: MemberPlan, ready_about: date) -> bool:
    """Whether a certificate is open by then, and for the two weeks in which a visit is booked."""
    follows_stay = plan.member.answer.plan.follows_stay
    is_one_visit = not plan.member.comes_again
    if follows_stay or plan.last_day is None or plan.member.opens_on > ready_about:
        return False
    return is_one_visit and plan.last_day >= ready_about + TWO_WEEKS
