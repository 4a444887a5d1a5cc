"""A household's plan as text, for the page and the sheet, which only lay out."""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import accumulate

from renewal.asking.household.notes import notes
from renewal.asking.household.parts import Part, cards_part, trip_parts
from renewal.asking.household.people import all_short
from renewal.asking.openings import incident
from renewal.asking.planning import shown_plan
from renewal.content import dates
from renewal.content import household_words as words
from renewal.content.labels import term_and_value
from renewal.content.remarks import REMARKS, Remark
from renewal.content.words import Words
from renewal.guidance.errands import Apart
from renewal.guidance.facts import office_facts
from renewal.guidance.household_shape import Household, MemberPlan
from renewal.rules.window import Standing

ROOM = 3_800
"""Bytes that things to bring, notes and reasons may take on the page, or it weighs too much."""

A_MEMBER = 280
"""What a member's row and place in the address take of that."""

FEWEST_NOTES = 3
"""So many notes are shown however much there is to bring; the sheet has them all."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ShownHousehold:
    """What the page and the sheet lay out. Empty parts are not shown.

    `panel`: how the verdict looks. `apart`: those for whom no day is named, and why.
    `room`: bytes left for notes.
    """

    panel: str
    standing_words: Words
    title: str
    trips: tuple[Part, ...]
    cards: Part | None
    apart: tuple[str, ...]
    notes: tuple[str, ...]
    incidents: tuple[str, ...]
    preview: str
    room: int

    @property
    def first_notes(self) -> tuple[str, ...]:
        """The notes that the page has room for; in a family with little to mind, all of them."""
        ends = accumulate(len(note.encode()) for note in self.notes)
        fitting = sum(end <= self.room for end in ends)
        return self.notes[: max(fitting, FEWEST_NOTES)]

    @property
    def has_more_notes(self) -> bool:
        """Whether some stand on the sheet, and in each member's own answer, alone."""
        return self.first_notes != self.notes


def shown_household(plan: Household) -> ShownHousehold:
    """Return `plan` in the words of the language in force."""
    facts = office_facts()
    answers = {one.number: one.member.answer for one in plan.members}
    shown = {number: shown_plan(answer.plan, facts) for number, answer in answers.items()}
    incidents = (
        incident(one, answer.on) for answer in answers.values() for one in answer.incidents
    )
    panel = _panel(plan)
    trips, cards = trip_parts(plan, shown, facts), cards_part(plan, shown, facts)
    apart = tuple(_apart(plan, facts))
    return ShownHousehold(
        panel=panel,
        standing_words=words.STANDING[panel],
        title=_title(plan),
        trips=trips,
        cards=cards,
        apart=apart,
        notes=notes(plan, shown, facts),
        incidents=tuple(dict.fromkeys(incidents)),
        preview=_preview(plan),
        room=ROOM
        - A_MEMBER * len(plan.members)
        - sum(part.length for part in (*trips, *([cards] if cards else [])))
        - sum(len(line.encode()) for line in apart),
    )


def _panel(plan: Household) -> str:
    """Return how the verdict looks: somebody can act now, or later, or something is not certain."""
    goers = [one for trip in plan.trips for one in plan.of(trip.members)]
    if plan.pick_up or any(map(_is_open, goers)):
        return "open"
    is_early = goers or any(one.apart is Apart.NOT_YET for one in plan.members)
    return "too-early" if is_early else "warning"


def _is_open(one: MemberPlan) -> bool:
    deciding = one.member.answer.deciding
    return deciding is not None and deciding.standing is not Standing.TOO_EARLY


def _title(plan: Household) -> str:
    """Return how often to go, the pick-up of new cards included."""
    if not plan.trips:
        return str(words.FROM_HOME if plan.pick_up else words.NO_TRIP)
    if len(plan.trips) > 1:
        title = words.TRIPS_AND_PICKUP if plan.pick_up else words.TRIPS
        return str(title).format(n=len(plan.trips))
    goers = plan.of(plan.trips[0].members)
    if any(one.member.comes_again for one in goers):
        return str(words.FIRST_TRIP)
    if plan.pick_up:
        return str(words.ONE_TRIP_AND_PICKUP)
    return str(words.ONE_TRIP if len(goers) > 1 else words.ONE_TRIP_ALONE)


def _apart(plan: Household, facts: dict[str, str]) -> Iterator[str]:
    """Yield each reason once, with those it is for."""
    for reason in Apart:
        whose = [one.number for one in plan.members if one.apart is reason]
        if whose:
            text = str(words.APART[reason]).format_map(facts)
            yield term_and_value(all_short(whose), text)


def _preview(plan: Household) -> str:
    """Return that another day than today was asked about, where it was."""
    if not any(one.member.answer.is_preview for one in plan.members):
        return ""
    return str(REMARKS[Remark.PREVIEW].text).format(on=dates.full(plan.on))
