"""Counters and offices made up for the tests of open days, and their answers in few words."""

from dataclasses import dataclass
from datetime import datetime, time
from zoneinfo import ZoneInfo

from renewal.municipality.hours import (
    Closure,
    Incident,
    NthWeekday,
    RegularHours,
    Service,
    Span,
    SpecialHours,
    YearEnd,
)
from renewal.municipality.open_days import on_day
from renewal.municipality.opening import Closed, OpenSpan

MON, TUE, WED, THU, FRI, SAT, SUN = range(7)
WORKDAYS = (MON, TUE, WED, THU, FRI)
CERTIFICATE, FORM = Service.CERTIFICATE, Service.FORM_REISSUE


def span(text: str) -> Span:
    """Read a span as `08:30-17:15`."""
    opens, closes = text.split("-")
    return Span(opens=time.fromisoformat(opens), closes=time.fromisoformat(closes))


def regular(weekdays, text, lunch=None, last=None, **more) -> RegularHours:
    return RegularHours(
        weekdays=weekdays,
        span=span(text),
        lunch=span(lunch) if lunch else None,
        last_entry=time.fromisoformat(last) if last else None,
        **more,
    )


def nth(weekday: int, *numbers: int) -> tuple[NthWeekday, ...]:
    return tuple(NthWeekday(nth=number, weekday=weekday) for number in numbers)


def special(days, text, last=None, **more) -> SpecialHours:
    last_entry = time.fromisoformat(last) if last else None
    return SpecialHours(days=days, span=span(text), last_entry=last_entry, **more)


def tokyo(text: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=ZoneInfo("Asia/Tokyo"))


def incident(since: str, until: str, **more) -> Incident:
    return Incident(message="system down", since=tokyo(since), until=tokyo(until), **more)


USUAL = (regular(WORKDAYS, "08:30-17:15"),)


@dataclass(frozen=True, kw_only=True)
class Place:
    """A counter."""

    code: str = "main"
    hours: tuple[RegularHours, ...] | None = USUAL
    special: tuple[SpecialHours, ...] = ()
    closing_days: tuple[NthWeekday, ...] = ()


@dataclass(frozen=True, kw_only=True)
class Hall:
    """An office."""

    closures: tuple[Closure, ...] = ()
    year_end: YearEnd | None = YearEnd()  # noqa: RUF009  frozen, nothing to share
    national_maintenance: bool = True
    incidents: tuple[Incident, ...] = ()


HALL = Hall()


def told(place, day, *, hall=HALL, service=CERTIFICATE, now=None) -> str:
    """Say a day in few words: `08:30-17:15 (16:30) required`, `assumed`, or why it is closed."""
    found = on_day(place, hall, day, service, now=tokyo(now) if now else None)
    assumed = ["assumed"] if found.is_assumed else []
    if isinstance(found, Closed):
        return " ".join([found.why, *([found.detail] if found.detail else []), *assumed])
    return " ".join([*assumed, ", ".join(map(_in_words, found.spans))]).strip()


def _in_words(one: OpenSpan) -> str:
    words = f"{one.opens:%H:%M}-{one.closes:%H:%M}"
    if one.last_entry:
        words += f" ({one.last_entry:%H:%M})"
    return f"{words} {one.booking}" if one.booking else words
