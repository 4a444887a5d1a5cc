"""The regular and special hours of a counter as lines of text."""

from datetime import date, time, timedelta

from renewal.content import dates
from renewal.content import opening_words as words
from renewal.content.office_words import listed
from renewal.municipality.hours import NthWeekday, RegularHours, Span, SpecialHours
from renewal.municipality.office import Counter

_A_MONDAY = date(2026, 11, 23)


def hours_lines(counter: Counter) -> tuple[str, ...]:
    """Return the hours of `counter`, a line for each kind of day; empty where they are unknown."""
    regular = (_regular(one) for one in counter.hours or ())
    special = (_special(one) for one in counter.special)
    closed = (str(words.CLOSED_ON).format(day=_nth(one)) for one in counter.closing_days)
    return (*regular, *special, *closed)


def _regular(one: RegularHours) -> str:
    days = listed([_weekday(day) for day in one.weekdays])
    lunch = str(words.LUNCH).format(hours=_span(one.lunch)) if one.lunch else ""
    holidays = "" if one.on_holidays else str(words.NOT_ON_HOLIDAYS)
    return _line(days, one.span, f"{lunch}{_last(one.last_entry)}{holidays}")


def _special(one: SpecialHours) -> str:
    days = [_nth(day) for day in one.days] + ([str(words.HOLIDAYS)] if one.each_holiday else [])
    booked = str(words.BOOKED[one.booking]) if one.booking else ""
    return _line(listed(days), one.span, f"{_last(one.last_entry)}{booked}")


def _line(days: str, span: Span, further: str) -> str:
    return str(words.ON).format(days=days, hours=_span(span)) + further


def _span(span: Span) -> str:
    opens, closes = dates.clock(span.opens), dates.clock(span.closes)
    return str(words.SPAN).format(opens=opens, closes=closes)


def _last(last_entry: time | None) -> str:
    return str(words.LAST_ENTRY).format(time=dates.clock(last_entry)) if last_entry else ""


def _nth(day: NthWeekday) -> str:
    name = _weekday(day.weekday)
    if day.nth < 0:
        return str(words.LAST_WEEKDAY).format(weekday=name)
    text = str(words.NTH_WEEKDAY).format(n=day.nth, weekday=name)
    return text + (str(words.ONE_LATER) if day.one_later_if_month_begins_on_it else "")


def _weekday(number: int) -> str:
    return dates.weekday_name(_A_MONDAY + timedelta(days=number))
