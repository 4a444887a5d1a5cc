"""What the printed sheet says besides the answer: each counter with its hours, the pick-up."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date

from renewal.asking.counter_hours import hours_lines
from renewal.asking.rows import Row, has_window, understood
from renewal.content import dates, labels
from renewal.content import sheet_words as words
from renewal.content.office_words import listed
from renewal.content.plan_words import TERM_NOTICE
from renewal.content.remarks import REMARKS, Remark
from renewal.content.words import Words
from renewal.guidance import Answer
from renewal.guidance.plan import Plan
from renewal.municipality.office import Counter, Office
from renewal.rules.window import Standing


@dataclass(frozen=True, slots=True, kw_only=True)
class ShownCounter:
    """A counter as a sheet names it; empty parts are unknown. `hours`: a line a kind of day."""

    name: str
    reading: str
    place: str
    telephone: str
    hours: tuple[str, ...]

    @property
    def is_told(self) -> bool:
        """Whether anything but its name is known."""
        return bool(self.place or self.telephone or self.hours)


@dataclass(frozen=True, slots=True, kw_only=True)
class ShownSheet:
    """The parts of a sheet that an answer on the screen links to instead.

    `counters`: those of which more than the name is known; the plan's rows name them all.
    `ask_hours`: whom to ask, where the hours of a counter are unknown.
    """

    counters: tuple[ShownCounter, ...]
    ask_hours: Words
    pick_up: tuple[Row, ...]
    head: str


def shown_sheet(
    plans: Iterable[Plan], office: Office, facts: dict[str, str], *, publisher: str, today: date
) -> ShownSheet:
    """Return what a sheet about `plans` adds, printed on the day `today` (Asia/Tokyo).

    `publisher`: the city that publishes the guide as its own, "" where none does.
    `facts`: what fills the sentences' placeholders (`guidance.facts.office_facts`).
    """
    plans = tuple(plans)
    counters = dict.fromkeys(counter for plan in plans for counter in plan.counters)
    has_unknown = any(counter.hours is None for counter in counters)
    shown = (_counter(one, office) for one in counters)
    return ShownSheet(
        counters=tuple(one for one in shown if one.is_told),
        ask_hours=words.ASK_HOURS if has_unknown else "",
        pick_up=_pick_up(facts) if any(plan.pick_up for plan in plans) else (),
        head=_head(office, publisher, today),
    )


def _head(office: Office, publisher: str, today: date) -> str:
    words_for_it = words.PRINTED_ON if publisher else words.PRINTED_ON_UNOFFICIAL
    return str(words_for_it).format(day=dates.plain(today), office=office.name)


def dates_of(answer: Answer) -> tuple[Row, ...]:
    """Return the window in one line, and the dates it was worked out from.

    Not the day it is, nor how many days are left: paper is read on another day.
    """
    window: tuple[Row, ...] = ()
    ruling = answer.deciding
    if answer.is_ordinary and ruling and has_window(answer, ruling):
        term = words.TERM_WINDOW_ESTIMATED if answer.is_estimate else words.TERM_WINDOW
        text = str(words.WINDOW).format(
            opens=dates.full(ruling.opens_on), closes=dates.full(ruling.closes_on)
        )
        window = (Row(term=term, value=text, emphasis=True),)
    return (*window, *_printed_dates(answer))


def _printed_dates(answer: Answer) -> tuple[Row, ...]:
    """Return both dates in one line: a sheet has none to give away."""
    read = understood(answer)
    if len({row.date for row in read}) == 1 and len(read) > 1:
        return (replace(read[0], term=words.BOTH_EXPIRIES),)
    if len(read) < 2:
        return read
    told = [str(labels.term_and_value(row.term, row.date.text)) for row in read if row.date]
    term = labels.WORKED_OUT if answer.is_worked_out else labels.READ
    return (Row(term=term, value=listed(told)),)


def when_of(answer: Answer, rows: tuple[Row, ...]) -> tuple[Row, ...]:
    """Return the `rows` of an answer that are still of use on the way to the counter.

    Not when the envelope comes, once the window is open: it is here, or is not needed.
    """
    is_open = answer.deciding is not None and answer.deciding.standing is Standing.OPEN
    return tuple(row for row in rows if not (is_open and row.term is TERM_NOTICE))


def notes_of(notes: tuple[str, ...]) -> tuple[str, ...]:
    """Return the `notes` of an answer without the one that a sheet says by its days.

    The weekday of the last day stands on it, and the last open day where it matters.
    """
    said = str(REMARKS[Remark.LAST_DAY_STAYS].text)
    return tuple(note for note in notes if note != said)


def _counter(counter: Counter, office: Office) -> ShownCounter:
    place = counter.address or ""
    if counter.floor:
        place = str(words.ON_FLOOR).format(hall=office.hall, floor=counter.floor)
    return ShownCounter(
        name=counter.name,
        reading=counter.reading,
        place=place,
        # The office's own stands below them all.
        telephone=counter.telephone if counter.telephone not in (None, office.telephone) else "",
        hours=hours_lines(counter),
    )


def _pick_up(facts: dict[str, str]) -> tuple[Row, ...]:
    return (
        Row(term=words.TERM_PICKUP_PLACE, value=facts["pickup_place"]),
        Row(term=words.TERM_PICKUP_BOOKING, value=facts["booking_for_pickup"]),
    )
