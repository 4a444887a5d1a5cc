"""What lies behind an answer: the days that bring something, what comes after, every source."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import date
from typing import NamedTuple

from renewal.asking import rows
from renewal.asking.citing import ShownSource, merged, source
from renewal.asking.rows import Row, ShownDate
from renewal.content import dates, details_words, labels
from renewal.content.effects import AFTER_RENEWAL, UNTIL_ITS_OWN_DAY, USES
from renewal.content.office_words import listed
from renewal.content.warnings import WARNINGS
from renewal.content.words import Words
from renewal.guidance import Answer
from renewal.guidance.city_page import read_in
from renewal.guidance.facts import telephone
from renewal.rules.effects import Effect
from renewal.rules.situation import Renew
from renewal.rules.sources import Source
from renewal.rules.window import Ruling


class _Happening(NamedTuple):
    day: date
    text: str
    sources: tuple[Source, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """One thing that a day brings, with the numbers of its sources."""

    text: str
    cited: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Event:
    """One day of the time line, in the order of the calendar; `day` None: no day of ours."""

    day: ShownDate | None
    is_today: bool
    lines: tuple[Line, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class ShownDetails:
    """The page behind an answer. Empty parts are not shown.

    `stops`: of the `events`, what ends where nothing is renewed.
    """

    events: tuple[Event, ...]
    stops: tuple[Event, ...]
    events_note: Words
    afterwards: tuple[Row, ...]
    afterwards_condition: Words
    sources: tuple[ShownSource, ...]


def shown_details(answer: Answer) -> ShownDetails:
    """Return what lies behind `answer`. An estimate is no day on which anything happens."""
    cited = merged(_sources(answer))
    has_days = answer.is_ordinary and not answer.is_estimate
    return ShownDetails(
        events=tuple(_events(answer, cited)) if has_days else (),
        stops=tuple(_stops(answer, cited)) if has_days else (),
        events_note=AFTER_RENEWAL if answer.effects else "",
        afterwards=rows.afterwards(answer),
        afterwards_condition=labels.NEW_CARD_CONDITION if answer.renew is Renew.CARD else "",
        sources=tuple(source(one) for one in cited),
    )


def _events(answer: Answer, cited: list[Source]) -> Iterator[Event]:
    today = details_words.THAT_DAY if answer.is_preview else details_words.TODAY
    happenings = [*_happenings(answer), _Happening(answer.on, str(today), ())]
    yield from _by_day(happenings, cited, answer.on)
    yield from _of_no_day(answer, cited)


def _stops(answer: Answer, cited: list[Source]) -> Iterator[Event]:
    yield from _by_day([*_endings(answer)], cited, answer.on)
    yield from _of_no_day(answer, cited)


def _by_day(happenings: list[_Happening], cited: list[Source], on: date) -> Iterator[Event]:
    for day in sorted({one.day for one in happenings}):
        lines = tuple(_line(one, cited) for one in happenings if one.day == day)
        shown_day = ShownDate(iso=day.isoformat(), text=dates.full(day))
        yield Event(day=shown_day, is_today=day == on, lines=lines)


def _of_no_day(answer: Answer, cited: list[Source]) -> Iterator[Event]:
    for effect in answer.effects:
        if effect.until is None:
            text = labels.term_and_value(USES[effect.use], UNTIL_ITS_OWN_DAY)
            line = Line(text=text, cited=_cited(effect.sources, cited))
            yield Event(day=None, is_today=False, lines=(line,))


def _happenings(answer: Answer) -> Iterator[_Happening]:
    if answer.certificate:
        yield from _window(Renew.CERTIFICATE, answer.certificate)
    if answer.card:
        yield from _window(Renew.CARD, answer.card)
    if answer.going.apply_by:
        yield _Happening(answer.going.apply_by, str(details_words.APPLY_BY), ())
    yield from _endings(answer)


def _endings(answer: Answer) -> Iterator[_Happening]:
    """Yield what ends on each day, the uses that share a day and a sentence in one line."""
    found: dict[tuple[date, Words], list[Effect]] = {}
    for effect in answer.effects:
        if effect.until:
            found.setdefault((effect.until, _ending(effect, answer.on)), []).append(effect)
    for (day, words), ending in found.items():
        uses = listed([str(USES[effect.use]) for effect in ending])
        text = str(words).format(use=uses, tel=telephone(answer.office))
        yield _Happening(day, text, tuple(source for one in ending for source in one.sources))


def _ending(effect: Effect, on: date) -> Words:
    if effect.is_open_after:
        return details_words.LAST_DAY_THEN_ASK
    is_past = effect.until is not None and effect.until < on
    return details_words.LAST_DAY_WAS if is_past else details_words.LAST_DAY_OF


def _window(thing: Renew, ruling: Ruling) -> Iterator[_Happening]:
    yield _Happening(ruling.opens_on, str(details_words.OPENS[thing]), ruling.sources)
    yield _Happening(ruling.closes_on, str(details_words.CLOSES[thing]), ruling.sources)


def _line(one: _Happening, cited: list[Source]) -> Line:
    return Line(text=one.text, cited=_cited(one.sources, cited))


def _cited(sources: Iterable[Source], cited: list[Source]) -> str:
    """Return the numbers under which the list of sources has them."""
    pages = [replace(one, article="") for one in cited]
    numbers = dict.fromkeys(pages.index(replace(read_in(one), article="")) + 1 for one in sources)
    if not numbers:
        return ""
    return str(details_words.CITED).format(numbers=listed([str(number) for number in numbers]))


def _sources(answer: Answer) -> Iterator[Source]:
    """Yield the sources of everything that the answer and its plan say, the law's first."""
    for ruling in (answer.deciding, answer.certificate, answer.card):
        yield from ruling.sources if ruling else ()
    for effect in answer.effects:
        yield from effect.sources
    yield from answer.plan.fee.sources
    for bring in (*answer.plan.bring, *answer.plan.pick_up):
        yield from bring.item.sources
    for caution in answer.plan.warnings:
        yield from WARNINGS[caution].sources
