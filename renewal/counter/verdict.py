"""The verdict of the desk in words: what can be done, what follows, and what it rests on."""

from dataclasses import dataclass
from datetime import date

from renewal.asking.citing import ShownSource, shown_sources
from renewal.asking.openings import hours
from renewal.content import dates
from renewal.content import desk_words as words
from renewal.content.desk_sources import INSTEAD_SOURCES, VERDICT_SOURCES
from renewal.content.office_words import listed
from renewal.counter.answering import DeskAnswer
from renewal.guidance.desk import Can, Decision
from renewal.rules.situation import Renew
from renewal.rules.sources import Source

_LOOKS = {
    Can.YES: "open",
    Can.YES_TWICE: "open",
    Can.ANEW: "open",
    Can.NOT_YET: "too-early",
    Can.CLOSED: "expired",
    Can.ELSEWHERE: "expired",
    Can.OTHER_PERSON: "expired",
    Can.NO_FORM: "expired",
}
_BY_WINDOW = (Can.YES, Can.ANEW, Can.NOT_YET)


@dataclass(frozen=True, slots=True, kw_only=True)
class ShownVerdict:
    """The verdict as the desk shows it. `look`: the panel's; `preview`: for another day."""

    can: Can
    look: str
    title: str
    text: str
    why: list[ShownSource]
    preview: str


def shown_verdict(answer: DeskAnswer, *, is_here: bool, on: date, today: date) -> ShownVerdict:
    """Return the verdict of `answer` for the day `on`; `is_here`: a counter was named as this."""
    decision = answer.decision
    return ShownVerdict(
        can=decision.can,
        look=_LOOKS.get(decision.can, "warning"),
        title=_title(answer, is_here=is_here, is_today=on == today),
        text=_text(decision),
        why=shown_sources(_sources(answer)),
        preview="" if on == today else words.PREVIEW.format(day=dates.full(on)),
    )


def _title(answer: DeskAnswer, *, is_here: bool, is_today: bool) -> str:
    can = answer.decision.can
    plan = answer.japanese.plan
    if can is Can.YES and plan.renew is Renew.CARD and not plan.follows_stay:
        return words.CARD_TITLE if is_today else words.CARD_TITLE_OTHER_DAY
    special = words.TITLES_OTHER_DAY if not is_today else {} if is_here else words.TITLES_ANYWHERE
    return special.get(can, words.TITLES[can])


def _text(decision: Decision) -> str:
    if decision.instead:
        return words.INSTEAD[decision.instead]
    key: str = decision.can
    if decision.can is Can.CLOSED and decision.day is None:
        key = "closed-in-time"
    spans = decision.opening.spans if decision.opening else ()
    return words.TEXTS[key].format(
        hours=hours(spans) or words.HOURS_UNKNOWN,
        counters=listed([counter.name for counter in decision.counters]),
        day=dates.full(decision.day) if decision.day else "",
    )


def _sources(answer: DeskAnswer) -> tuple[Source, ...]:
    decision = answer.decision
    if decision.instead:
        return INSTEAD_SOURCES[decision.instead]
    if decision.can in _BY_WINDOW and answer.deciding:
        return answer.deciding.sources
    return VERDICT_SOURCES.get(decision.can, ())
