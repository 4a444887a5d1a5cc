"""The days and hours of counters as text."""

from collections.abc import Iterable
from datetime import date

from renewal.asking.rows import Row
from renewal.content import dates
from renewal.content import opening_words as words
from renewal.content.office_words import listed
from renewal.content.words import Words
from renewal.guidance import Answer
from renewal.guidance.facts import telephone
from renewal.guidance.visiting import Visit
from renewal.municipality.hours import Incident
from renewal.municipality.opening import Opening, OpenSpan
from renewal.rules.fees import FeeReason
from renewal.rules.situation import Renew


def visit_rows(answer: Answer) -> tuple[Row, ...]:
    """Return the first day that really works, and the last open one before the end.

    How a lost card is made again has to be asked first, so no day is named.
    """
    if not answer.visits or answer.plan.fee.reason is FeeReason.OLD_CARD_LOST:
        return ()
    first = [(visit, visit.first) for visit in answer.visits if visit.first]
    if not first:
        text = str(words.NONE_IN_TIME).format(tel=telephone(answer.office))
        return (Row(term=words.TERM_FIRST, value=text),)
    # Who applies for a card on its last day has none for weeks: that is no day to name.
    is_card = answer.renew is Renew.CARD
    last = [] if is_card else [(visit, visit.last) for visit in answer.visits if visit.last]
    is_assumed = any(opening.is_assumed for _, opening in first + last)
    term = words.TERM_FIRST_HELP if is_card else words.TERM_FIRST
    rows = [Row(term=term, value=_days(first))]
    if last:
        rows.append(Row(term=words.TERM_LAST, value=_days(last)))
    if is_assumed:
        rows[-1] = Row(term=rows[-1].term, value=f"{rows[-1].value}{words.ASSUMED}")
    return tuple(rows)


def _days(found: list[tuple[Visit, Opening]]) -> str:
    """Return each day with its hours; with its counters where they differ."""
    by_day: dict[str, list[str]] = {}
    for visit, opening in found:
        by_day.setdefault(day_and_hours(opening), []).append(visit.counter.name)
    if len(by_day) == 1:
        return next(iter(by_day))
    at = (str(words.AT).format(day=day, counters=listed(names)) for day, names in by_day.items())
    return listed([*at])


def day_and_hours(opening: Opening) -> str:
    """Return a day with its hours, where they are known."""
    day = dates.full(opening.day)
    return f"{day} {hours(opening.spans)}" if opening.spans else day


def hours(spans: Iterable[OpenSpan]) -> str:
    """Return the hours of one day: 8:30から12:00まで、13:00から17:15まで."""
    return listed([_span(span) for span in spans])


def _span(span: OpenSpan) -> str:
    text = str(words.SPAN).format(opens=dates.clock(span.opens), closes=dates.clock(span.closes))
    if span.last_entry:
        text += str(words.LAST_ENTRY).format(time=dates.clock(span.last_entry))
    return text + str(words.BOOKED[span.booking] if span.booking else "")


def incident(one: Incident, on: date) -> str:
    """Return an incident as told on the day `on`: the office's words, with its end.

    The end is a time, of another day its date as well.
    """
    until: Words = dates.clock(one.until.timetz())
    if one.until.date() != on:
        until = f"{dates.full(one.until.date())} {until}"
    return str(words.INCIDENT).format(message=one.message, until=until)
