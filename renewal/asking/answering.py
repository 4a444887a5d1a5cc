"""An answer as text: every date and sentence written out once, for templates that only lay out."""

from dataclasses import dataclass
from enum import StrEnum
from itertools import accumulate

from renewal.asking import rows
from renewal.asking.openings import incident, visit_rows
from renewal.asking.planning import ShownPlan, shown_plan
from renewal.asking.rows import Row
from renewal.asking.timeline import Timeline, timeline
from renewal.content import dates, labels
from renewal.content.answers import ESTIMATED, MONTH_ENDS, RULE, STANDING
from renewal.content.remarks import REMARKS, Kind, Remark
from renewal.content.words import Words
from renewal.guidance import Answer
from renewal.guidance.facts import office_facts, telephone
from renewal.guidance.noting import has_notes
from renewal.kept import Told
from renewal.rules.situation import Renew
from renewal.rules.window import Ruling

ROOM = 1_900
"""Bytes that things to bring and notes may take on an answer, or it weighs too much."""

FEWEST_NOTES = 1
"""So many notes are shown however long the list of things is; the rest stand behind the answer."""


class Look(StrEnum):
    """How a verdict looks that is no standing of a window."""

    WARNING = "warning"


@dataclass(frozen=True, slots=True, kw_only=True)
class ShownAnswer(Told):
    """What the answer pages lay out. Empty parts are not shown.

    `notes`: what to mind, the most urgent first; `cautions`: what is said before anything else.
    `has_days`: whether there are days worth noting in a calendar.
    """

    renew: Renew
    title: str
    text: str
    panel: StrEnum
    standing_words: Words
    rows: tuple[Row, ...]
    timeline: Timeline | None
    plan: ShownPlan
    prepare: tuple[Row, ...]
    understood_title: Words
    understood: tuple[Row, ...]
    estimates: tuple[Row, ...]
    incidents: tuple[str, ...]
    preview: str
    cautions: tuple[str, ...]
    notes: tuple[str, ...]
    rule: tuple[Words, ...]
    has_days: bool

    @property
    def first_notes(self) -> tuple[str, ...]:
        """The notes that the answer itself has room for; nearly always all of them."""
        room = ROOM - self.plan.length
        ends = accumulate(len(note.encode()) for note in self.notes)
        fitting = sum(end <= room for end in ends)
        return self.notes[: max(fitting, FEWEST_NOTES)]

    @property
    def has_more_notes(self) -> bool:
        """Whether some stand on the page behind the answer alone."""
        return self.first_notes != self.notes


def shown(answer: Answer) -> ShownAnswer:
    """Return `answer` in the words of the language in force."""
    ruling = answer.deciding if answer.is_ordinary else None
    facts, known = office_facts(), _known(answer)
    plan = shown_plan(answer.plan, facts)
    return ShownAnswer(
        renew=answer.renew,
        title=str(answer.verdict.title).format_map(known),
        text=str(answer.verdict.text).format_map(known),
        panel=_panel(answer, ruling),
        standing_words=_standing(answer, ruling),
        rows=rows.glance(answer, ruling) if ruling else (),
        timeline=timeline(ruling, is_today=not answer.is_preview) if ruling else None,
        plan=plan,
        prepare=(
            *visit_rows(answer),
            *rows.when_to_go(answer, facts),
            *plan.rows,
        ),
        incidents=tuple(incident(one, answer.on) for one in answer.incidents),
        understood_title=labels.WORKED_OUT if answer.is_worked_out else labels.READ,
        understood=rows.understood(answer),
        estimates=rows.estimates(answer) if ruling else (),
        preview=remark_text(Remark.PREVIEW, answer) if answer.is_preview else "",
        cautions=_remarks(answer, Kind.WARNING, known),
        notes=(*plan.warnings, *_remarks(answer, Kind.INFO, known)),
        rule=_rule(answer, ruling) if ruling else (),
        has_days=has_notes(answer),
    )


def _rule(answer: Answer, ruling: Ruling) -> tuple[Words, ...]:
    """Return what the window rests on; how months end only where this one does so."""
    return (RULE[answer.renew], *((MONTH_ENDS,) if ruling.begins_after_a_month_end else ()))


def _panel(answer: Answer, ruling: Ruling | None) -> StrEnum:
    """Return how the verdict looks; what isn't certain never looks like a verdict."""
    return Look.WARNING if ruling is None or answer.is_estimate else ruling.standing


def _standing(answer: Answer, ruling: Ruling | None) -> Words:
    if ruling is None:
        return ""
    return ESTIMATED if answer.is_estimate else STANDING[ruling.standing]


def _known(answer: Answer) -> dict[str, str]:
    """Return what fills the sentences about an answer."""
    known = {"on": dates.full(answer.on), "tel": telephone(answer.office)}
    if ruling := answer.deciding:
        known |= {"opens": dates.full(ruling.opens_on), "closes": dates.full(ruling.closes_on)}
    return known


def _remarks(answer: Answer, kind: Kind, known: dict[str, str]) -> tuple[str, ...]:
    told = [REMARKS[remark] for remark in answer.remarks if remark is not Remark.PREVIEW]
    return tuple(str(one.text).format_map(known) for one in told if one.kind is kind)


def remark_text(remark: Remark, answer: Answer) -> str:
    """Return what `remark` says about `answer`, in the language in force."""
    return str(REMARKS[remark].text).format_map(_known(answer))
