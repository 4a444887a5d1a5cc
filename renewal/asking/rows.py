"""The lines of facts under an answer: each a term with words or a date."""

from dataclasses import dataclass
from datetime import date

from renewal.content import dates, labels
from renewal.content import plan_words as words
from renewal.content.words import Words
from renewal.guidance import Answer
from renewal.kept import Told, kept
from renewal.rules.situation import Renew
from renewal.rules.window import Ruling, Standing


@dataclass(frozen=True, slots=True, kw_only=True)
class ShownDate(Told):
    """A date as text, and as machines write it."""

    iso: str
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Row(Told):
    """One line of facts: a term, and words or a date as its value. `beneath`: in Japanese too."""

    term: Words
    value: Words = ""
    date: ShownDate | None = None
    emphasis: bool = False
    beneath: str = ""


def glance(answer: Answer, ruling: Ruling) -> tuple[Row, ...]:
    """Return from when, to when, today, days left.

    An estimate is marked as one and counts no days.
    """
    guessed = answer.is_estimate
    first = labels.TERM_FROM_ESTIMATED if guessed else labels.TERM_FROM
    last = labels.TERM_TO_ESTIMATED if guessed else labels.TERM_TO
    window = (
        dated(first, ruling.opens_on, emphasis=True),
        dated(last, ruling.closes_on, emphasis=True),
    )
    return (
        *(window if has_window(answer, ruling) else ()),
        dated(labels.TERM_ON if answer.is_preview else labels.TERM_TODAY, answer.on),
        *(() if guessed else (Row(term=labels.TERM_LEFT, value=labels.days(ruling)),)),
    )


def has_window(answer: Answer, ruling: Ruling) -> bool:
    """Whether there are a first and a last day to come on.

    An expired certificate has none to come in time for: it may be issued anew until the card ends.
    """
    is_over = answer.renew is Renew.CERTIFICATE and ruling.standing is Standing.EXPIRED
    return not is_over or answer.is_estimate


def when_to_go(answer: Answer, facts: dict[str, str]) -> tuple[Row, ...]:
    """Return when the envelope usually comes, and the days around the making of a card."""
    going = answer.going
    ready = words.TERM_READY_THEN if answer.is_preview else words.TERM_READY
    is_late = bool(going.notice) and going.apply_by is None
    lines: list[Row] = []
    if going.notice:
        months = (dates.month(going.notice.first), dates.month(going.notice.last))
        text = str(words.NOTICE_MONTHS).format(first=months[0], last=months[1])
        lines.append(Row(term=words.TERM_NOTICE, value=text))
    if going.apply_by:
        day = dates.full(going.apply_by)
        text = str(words.APPLY_BY).format(day=day, weeks=facts["weeks"])
        lines.append(Row(term=words.TERM_APPLY_BY, value=text))
    if going.ready_about:
        text = str(words.READY_LATE if is_late else words.READY)
        lines.append(Row(term=ready, value=text.format(day=dates.full(going.ready_about))))
    return tuple(lines)


def understood(answer: Answer) -> tuple[Row, ...]:
    """Return the dates that were given, as they were understood."""
    read = ((Renew.CERTIFICATE, answer.certificate), (Renew.CARD, answer.card))
    return tuple(dated(labels.EXPIRY[thing], ruling.expires_on) for thing, ruling in read if ruling)


def estimates(answer: Answer) -> tuple[Row, ...]:
    """Return each estimate under its condition."""
    return tuple(
        dated(labels.IF_MADE_AS[one.estimate.made_as], one.estimate.expires_on)
        for one in answer.estimated
    )


def afterwards(answer: Answer) -> tuple[Row, ...]:
    """Return until when what comes next is valid, where that is certain."""
    new = answer.new_expiry
    ends: tuple[tuple[Words, date | None], ...] = (
        (labels.TERM_NEW_CERTIFICATE, new.certificate),
        (labels.TERM_NEW_CARD_ADULT, new.card_of_adult),
        (labels.TERM_NEW_CARD_MINOR, new.card_of_minor),
    )
    return tuple(dated(term, end) for term, end in ends if end)


def dated(term: Words, day: date, *, emphasis: bool = False) -> Row:
    """Return a line whose value is `day`."""
    return Row(term=term, date=shown_date(day), emphasis=emphasis)


@kept(4_000)
def shown_date(day: date) -> ShownDate:
    """Return `day` as a page shows it."""
    return ShownDate(iso=day.isoformat(), text=dates.full(day))
