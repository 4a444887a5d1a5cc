"""An answer as text: every date and sentence written out once, for templates that only lay out."""

from dataclasses import dataclass

from renewal.asking import rows
from renewal.asking.rows import Row
from renewal.asking.timeline import Timeline, timeline
from renewal.content import dates, labels
from renewal.content.answers import ESTIMATED, LIMITED_STAY, RULE, STANDING
from renewal.content.effects import AFTER_RENEWAL
from renewal.content.remarks import REMARKS, Remark
from renewal.content.words import Words
from renewal.guidance import Answer
from renewal.rules.situation import Renew
from renewal.rules.sources import Source


@dataclass(frozen=True, slots=True, kw_only=True)
class ShownRemark:
    """One remark with its anchor and kind."""

    code: str
    kind: str
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ShownSource:
    """One provision or page, with the day it was read."""

    title: str
    article: str
    url: str
    checked_on: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ShownAnswer:
    """What the answer pages lay out. Empty parts are not shown."""

    renew: Renew
    title: str
    text: str
    panel: str
    standing_words: Words
    is_ordinary: bool
    is_limited_stay: bool
    rows: tuple[Row, ...]
    timeline: Timeline
    understood_title: Words
    understood: tuple[Row, ...]
    estimates: tuple[Row, ...]
    others: tuple[Row, ...]
    effects: tuple[Row, ...]
    effects_note: Words
    afterwards: tuple[Row, ...]
    afterwards_condition: Words
    remarks: tuple[ShownRemark, ...]
    rule: Words
    sources: tuple[ShownSource, ...]


def shown(answer: Answer) -> ShownAnswer:
    """Return `answer` in the words of the language in force."""
    ruling = answer.deciding
    return ShownAnswer(
        renew=answer.renew,
        title=_filled(answer.verdict.title, answer),
        text=_filled(answer.verdict.text, answer),
        panel=_panel(answer),
        standing_words=ESTIMATED if answer.is_estimate else STANDING[ruling.standing],
        is_ordinary=answer.is_ordinary,
        is_limited_stay=answer.verdict is LIMITED_STAY,
        rows=rows.glance(answer),
        timeline=timeline(ruling, is_today=not answer.is_preview),
        understood_title=labels.WORKED_OUT if answer.is_worked_out else labels.READ,
        understood=rows.understood(answer),
        estimates=rows.estimates(answer),
        others=rows.others(answer),
        effects=rows.effects(answer),
        effects_note=AFTER_RENEWAL if answer.effects else "",
        afterwards=rows.afterwards(answer),
        afterwards_condition=labels.NEW_CARD_CONDITION if answer.renew is Renew.CARD else "",
        remarks=tuple(_remark(remark, answer) for remark in answer.remarks),
        rule=RULE[answer.renew],
        sources=tuple(source(one) for one in _sources(answer)),
    )


def source(one: Source) -> ShownSource:
    """Return a source with the day it was read, and the page's own day where it has one."""
    checked = dates.plain(one.checked_on)
    words = labels.CHECKED_ON.format(day=checked)
    if one.page_updated:
        updated = dates.plain(one.page_updated)
        words = labels.PAGE_UPDATED.format(day=updated, checked=checked)
    return ShownSource(title=one.title, article=one.article, url=one.url, checked_on=words)


def _panel(answer: Answer) -> str:
    """Return how the verdict looks; what isn't certain never looks like a verdict."""
    if not answer.is_ordinary or answer.is_estimate:
        return "warning"
    return answer.deciding.standing


def _filled(words: Words, answer: Answer) -> str:
    return str(words).format(
        opens=dates.full(answer.deciding.opens_on),
        closes=dates.full(answer.deciding.closes_on),
        on=dates.full(answer.on),
        tel=answer.office.telephone,
    )


def _sources(answer: Answer) -> list[Source]:
    """Return the provisions behind everything the answer says, each once."""
    behind = [*answer.deciding.sources, *(one for e in answer.effects for one in e.sources)]
    return list(dict.fromkeys(behind))


def _remark(remark: Remark, answer: Answer) -> ShownRemark:
    words = REMARKS[remark]
    return ShownRemark(code=remark, kind=words.kind, text=_filled(words.text, answer))
