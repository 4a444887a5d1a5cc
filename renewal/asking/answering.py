"""An answer as text: every date and sentence written out once, for templates that only lay out."""

from dataclasses import dataclass
from datetime import date

from renewal.asking.timeline import Timeline, timeline
from renewal.content import dates, labels
from renewal.content.answers import ESTIMATED, LIMITED_STAY, RULE, STANDING
from renewal.content.effects import AFTER_RENEWAL, UNTIL, UNTIL_THEN_ASK, USES
from renewal.content.remarks import REMARKS, Remark
from renewal.content.words import Words
from renewal.guidance import Answer
from renewal.rules.effects import Effect
from renewal.rules.situation import Renew
from renewal.rules.sources import Source


@dataclass(frozen=True, slots=True, kw_only=True)
class ShownDate:
    """A date as text, and as machines write it."""

    iso: str
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """One line of facts: a term, and words or a date as its value."""

    term: Words
    value: Words = ""
    date: ShownDate | None = None
    emphasis: bool = False


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
        rows=_rows(answer),
        timeline=timeline(ruling, is_today=not answer.is_preview),
        understood=_understood(answer),
        estimates=_estimates(answer),
        others=_others(answer),
        effects=tuple(_effect(one, answer) for one in answer.effects),
        effects_note=AFTER_RENEWAL if answer.effects else "",
        afterwards=_afterwards(answer),
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


def _dated(term: Words, day: date, *, emphasis: bool = False) -> Row:
    shown_day = ShownDate(iso=day.isoformat(), text=dates.full(day))
    return Row(term=term, date=shown_day, emphasis=emphasis)


def _filled(words: Words, answer: Answer) -> str:
    return str(words).format(
        opens=dates.full(answer.deciding.opens_on),
        closes=dates.full(answer.deciding.closes_on),
        on=dates.full(answer.on),
        tel=answer.office.telephone,
    )


def _rows(answer: Answer) -> tuple[Row, ...]:
    ruling = answer.deciding
    day_term = labels.TERM_ON if answer.is_preview else labels.TERM_TODAY
    return (
        Row(term=labels.TERM_WHAT, value=labels.WHAT[answer.renew]),
        _dated(labels.TERM_FROM, ruling.opens_on, emphasis=True),
        _dated(labels.TERM_TO, ruling.closes_on, emphasis=True),
        _dated(day_term, answer.on),
        Row(term=labels.TERM_LEFT, value=labels.days(ruling)),
    )


def _understood(answer: Answer) -> tuple[Row, ...]:
    read = ((Renew.CERTIFICATE, answer.certificate), (Renew.CARD, answer.card))
    return tuple(
        _dated(labels.EXPIRY[thing], ruling.expires_on) for thing, ruling in read if ruling
    )


def _estimates(answer: Answer) -> tuple[Row, ...]:
    return tuple(
        _dated(labels.IF_MADE_AS[one.estimate.made_as], one.estimate.expires_on)
        for one in answer.estimated
    )


def _others(answer: Answer) -> tuple[Row, ...]:
    """Return the window of the card when the certificate comes first; the card covers both."""
    if answer.renew is Renew.CARD or answer.card is None:
        return ()
    return (
        _dated(labels.TERM_CARD_FROM, answer.card.opens_on),
        _dated(labels.TERM_CARD_TO, answer.card.closes_on),
    )


def _effect(effect: Effect, answer: Answer) -> Row:
    words = UNTIL_THEN_ASK if effect.is_open_after else UNTIL
    value = str(words).format(day=dates.full(effect.until), tel=answer.office.telephone)
    return Row(term=USES[effect.use], value=value)


def _sources(answer: Answer) -> list[Source]:
    """Return the provisions behind everything the answer says, each once."""
    behind = [*answer.deciding.sources, *(one for e in answer.effects for one in e.sources)]
    return list(dict.fromkeys(behind))


def _afterwards(answer: Answer) -> tuple[Row, ...]:
    new = answer.new_expiry
    ends: tuple[tuple[Words, date | None], ...] = (
        (labels.TERM_NEW_CERTIFICATE, new.certificate),
        (labels.TERM_NEW_CARD_ADULT, new.card_of_adult),
        (labels.TERM_NEW_CARD_MINOR, new.card_of_minor),
    )
    return tuple(_dated(term, end) for term, end in ends if end)


def _remark(remark: Remark, answer: Answer) -> ShownRemark:
    words = REMARKS[remark]
    return ShownRemark(code=remark, kind=words.kind, text=_filled(words.text, answer))
