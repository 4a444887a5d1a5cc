"""A month of open and closed days, for the counters that share them."""

from calendar import SUNDAY, Calendar
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime

from django.conf import settings
from django.utils.translation import get_language

from renewal.asking.openings import hours
from renewal.asking.rows import Row
from renewal.content import dates
from renewal.content import opening_words as words
from renewal.content.labels import term_and_value
from renewal.content.office_words import listed
from renewal.content.words import Words
from renewal.markup import in_japanese
from renewal.municipality.hours import Service
from renewal.municipality.office import Comer, Office
from renewal.municipality.open_days import month as days_of
from renewal.municipality.opening import Closed, Opening, Why

_UNSAID = {Why.WEEKEND, Why.WEEKDAY}
"""Reasons that a calendar shows by its columns."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Cell:
    """One day: its number, and whether the counter is open. Past days are told as they were."""

    iso: str
    number: int
    is_open: bool
    is_today: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class ShownMonth:
    """A month at some counters. `weeks`: seven days each from Sunday, None outside the month."""

    counters: str
    weeks: tuple[tuple[Cell | None, ...], ...]
    closed: tuple[Row, ...]
    special: tuple[Row, ...]
    is_assumed: bool


def shown_months(office: Office, first: date, *, now: datetime) -> tuple[ShownMonth, ...]:
    """Return the month of `first` for certificate renewals, once for counters with equal days."""
    found: dict[tuple[Opening | Closed, ...], list[str]] = {}
    for counter in office.counters_for(Service.CERTIFICATE, Comer.HOLDER):
        days = days_of(counter, office, first.year, first.month, Service.CERTIFICATE)
        found.setdefault(days, []).append(counter.name)
    return tuple(_month(listed(names), days, now.date()) for days, names in found.items())


def _month(counters: str, days: tuple[Opening | Closed, ...], today: date) -> ShownMonth:
    by_day = {one.day: one for one in days}
    first = days[0].day
    weeks = Calendar(SUNDAY).monthdatescalendar(first.year, first.month)
    return ShownMonth(
        counters=counters,
        weeks=tuple(tuple(_cell(by_day.get(day), today) for day in week) for week in weeks),
        closed=tuple(_closed(days)),
        special=tuple(_special(days)),
        is_assumed=any(one.is_assumed for one in days),
    )


def _cell(one: Opening | Closed | None, today: date) -> Cell | None:
    if one is None:
        return None
    return Cell(
        iso=one.day.isoformat(),
        number=one.day.day,
        is_open=isinstance(one, Opening),
        is_today=one.day == today,
    )


def _closed(days: tuple[Opening | Closed, ...]) -> Iterator[Row]:
    for one in days:
        if isinstance(one, Closed) and one.why not in _UNSAID:
            yield Row(term=dates.short(one.day), value=_why(one))


def _why(one: Closed) -> Words:
    """Return what the office or the calendar of holidays says; holidays have Japanese names."""
    known = words.CLOSED[one.why]
    if one.why is Why.HOLIDAY and one.detail and get_language() != settings.LANGUAGE_CODE:
        return term_and_value(known, in_japanese(one.detail))
    return one.detail or known


def _special(days: tuple[Opening | Closed, ...]) -> Iterator[Row]:
    """Yield the hours of each day that are not those of most days."""
    told = [one for one in days if isinstance(one, Opening) and one.spans]
    texts = [hours(one.spans) for one in told]
    usual: Words = max(texts, key=texts.count, default="")
    if usual:
        yield Row(term=words.USUAL, value=usual)
    for one, text in zip(told, texts, strict=True):
        if text != usual:
            yield Row(term=dates.short(one.day), value=text)
