"""What a counter's hours are asked by, and what they answer. Plain data."""

from dataclasses import dataclass
from datetime import date, time
from enum import StrEnum
from typing import Protocol

from renewal.municipality.hours import (
    Booking,
    Closure,
    Incident,
    NthWeekday,
    RegularHours,
    SpecialHours,
    YearEnd,
)


class HasHours(Protocol):
    """A counter, as far as its hours go. `hours`: None where unknown."""

    @property
    def code(self) -> str: ...
    @property
    def hours(self) -> tuple[RegularHours, ...] | None: ...
    @property
    def special(self) -> tuple[SpecialHours, ...]: ...
    @property
    def closing_days(self) -> tuple[NthWeekday, ...]: ...


class HasClosures(Protocol):
    """An office, as far as it closes its counters. `year_end`: None where unknown."""

    @property
    def closures(self) -> tuple[Closure, ...]: ...
    @property
    def year_end(self) -> YearEnd | None: ...
    @property
    def national_maintenance(self) -> bool: ...
    @property
    def incidents(self) -> tuple[Incident, ...]: ...


@dataclass(frozen=True, slots=True, kw_only=True)
class OpenSpan:
    """From one time of a day to a later one, in which people are served.

    `last_entry`: after which nobody is taken in, None where that is the closing time.
    `booking`: what these hours ask for, None where they ask for nothing of their own.
    """

    opens: time
    closes: time
    last_entry: time | None = None
    booking: Booking | None = None

    @property
    def entry_ends(self) -> time:
        """From when on nobody is taken in."""
        return self.last_entry or self.closes


@dataclass(frozen=True, slots=True, kw_only=True)
class Opening:
    """A day on which a service can be done. `spans`: when, in order of time.

    `is_assumed`: the regular hours are unknown, the day is one on which offices are usually open,
    and `spans` holds no more than the special hours that are known.
    """

    day: date
    spans: tuple[OpenSpan, ...]
    is_assumed: bool = False


class Why(StrEnum):
    """Why a counter, or a service there, is closed on a day."""

    WEEKEND = "weekend"
    WEEKDAY = "weekday"
    HOLIDAY = "holiday"
    YEAR_END = "year-end"
    CLOSING_DAY = "closing-day"
    CLOSURE = "closure"
    MAINTENANCE = "national-maintenance"
    INCIDENT = "incident"
    OTHER_SERVICES = "other-services-only"
    OVER = "over"


@dataclass(frozen=True, slots=True, kw_only=True)
class Closed:
    """A day on which a service cannot be done, and why.

    `detail`: the holiday's name, the closure's reason or the incident's message, in the language
    it was written in. `is_assumed`: the office has not said so; it is what offices usually do.
    """

    day: date
    why: Why
    detail: str | None = None
    is_assumed: bool = False
