"""The shape of a household's plan, the same for the page, the sheet and the calendar."""

from dataclasses import dataclass
from datetime import date

from renewal.guidance.errands import Apart, Comes, Member
from renewal.guidance.trips import Trip
from renewal.municipality.office import Office


@dataclass(frozen=True, slots=True, kw_only=True)
class MemberPlan:
    """What is planned for one card. `comes`: who goes for it.

    `apart`: why no day is named, None where one is, or where it is applied for from home.
    `last_day`: the last day to do it: at a counter the last open one; for a card the day it ends.
    None where nothing ends any more, or no date is certain.
    """

    member: Member
    comes: Comes
    apart: Apart | None
    last_day: date | None

    @property
    def number(self) -> int:
        """The member's place in the household, from 1."""
        return self.member.number

    @property
    def is_applied_for(self) -> bool:
        """Whether it is a new card that may be applied for now."""
        return self.member.is_card and self.apart is None


@dataclass(frozen=True, slots=True, kw_only=True)
class PickUp:
    """The new cards that are applied for together and collected together.

    `ready_about`: applied for on the day asked about, they can be picked up about then; None where
    the office has not said how long it takes. `apply_by`: the day by which the first of them has
    to be applied for, to be there before its old card ends. `in_time`: whose can be; `late`: whose
    may not, though they have not ended yet.
    `can_wait`: whose certificates can be renewed as late as that, so that a trip is saved.
    """

    members: tuple[int, ...]
    ready_about: date | None
    apply_by: date | None
    in_time: tuple[int, ...]
    late: tuple[int, ...]
    can_wait: tuple[int, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Household:
    """One plan for all. Each member is in one trip, in the pick-up, or told apart with a reason."""

    on: date
    office: Office
    members: tuple[MemberPlan, ...]
    trips: tuple[Trip, ...]
    pick_up: PickUp | None

    def of(self, numbers: tuple[int, ...]) -> tuple[MemberPlan, ...]:
        """Return the plans of the members of these numbers, in the order of the household."""
        return tuple(one for one in self.members if one.number in numbers)
