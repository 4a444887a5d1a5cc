"""The lines of facts under an answer: each a term with words or a date."""

from dataclasses import dataclass
from datetime import date

from renewal.content import dates, labels
from renewal.content.effects import UNTIL, UNTIL_THEN_ASK, USES
from renewal.content.words import Words
from renewal.guidance import Answer
from renewal.rules.effects import Effect
from renewal.rules.situation import Renew
from renewal.rules.window import Standing


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


def glance(answer: Answer) -> tuple[Row, ...]:
    """Return what, from when, to when, today, days left.

    An estimate is marked as one and counts no days. An expired certificate has no last day to
    come in time for: it may be issued anew until the card ends.
    """
    ruling = answer.deciding
    guessed = answer.is_estimate
    first = labels.TERM_FROM_ESTIMATED if guessed else labels.TERM_FROM
    last = labels.TERM_TO_ESTIMATED if guessed else labels.TERM_TO
    window = (
        _dated(first, ruling.opens_on, emphasis=True),
        _dated(last, ruling.closes_on, emphasis=True),
    )
    has_window = answer.renew is Renew.CARD or ruling.standing is not Standing.EXPIRED or guessed
    return (
        Row(term=labels.TERM_WHAT, value=labels.WHAT[answer.renew]),
        *(window if has_window else ()),
        _dated(labels.TERM_ON if answer.is_preview else labels.TERM_TODAY, answer.on),
        *(() if guessed else (Row(term=labels.TERM_LEFT, value=labels.days(ruling)),)),
    )


def understood(answer: Answer) -> tuple[Row, ...]:
    """Return the dates that were given, as they were understood."""
    read = ((Renew.CERTIFICATE, answer.certificate), (Renew.CARD, answer.card))
    return tuple(
        _dated(labels.EXPIRY[thing], ruling.expires_on) for thing, ruling in read if ruling
    )


def estimates(answer: Answer) -> tuple[Row, ...]:
    """Return each estimate under its condition."""
    return tuple(
        _dated(labels.IF_MADE_AS[one.estimate.made_as], one.estimate.expires_on)
        for one in answer.estimated
    )


def others(answer: Answer) -> tuple[Row, ...]:
    """Return the window of the card when the certificate comes first; the card covers both."""
    if answer.renew is Renew.CARD or answer.card is None:
        return ()
    return (
        _dated(labels.TERM_CARD_FROM, answer.card.opens_on),
        _dated(labels.TERM_CARD_TO, answer.card.closes_on),
    )


def effects(answer: Answer) -> tuple[Row, ...]:
    """Return each use with its last day."""
    return tuple(_effect(one, answer.office.telephone) for one in answer.effects)


def afterwards(answer: Answer) -> tuple[Row, ...]:
    """Return until when what comes next is valid, where that is certain."""
    new = answer.new_expiry
    ends: tuple[tuple[Words, date | None], ...] = (
        (labels.TERM_NEW_CERTIFICATE, new.certificate),
        (labels.TERM_NEW_CARD_ADULT, new.card_of_adult),
        (labels.TERM_NEW_CARD_MINOR, new.card_of_minor),
    )
    return tuple(_dated(term, end) for term, end in ends if end)


def _effect(effect: Effect, telephone: str) -> Row:
    words = UNTIL_THEN_ASK if effect.is_open_after else UNTIL
    value = str(words).format(day=dates.full(effect.until), tel=telephone)
    return Row(term=USES[effect.use], value=value)


def _dated(term: Words, day: date, *, emphasis: bool = False) -> Row:
    shown_day = ShownDate(iso=day.isoformat(), text=dates.full(day))
    return Row(term=term, date=shown_day, emphasis=emphasis)
