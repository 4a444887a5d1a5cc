"""When a counter is open: regular and special hours, and what closes it. Plain data.

Weekdays are numbered as Python does, Monday 0 to Sunday 6; times are Asia/Tokyo.
"""

from dataclasses import dataclass
from datetime import date, datetime, time
from enum import StrEnum


class Service(StrEnum):
    """What a counter can do for the public."""

    CERTIFICATE = "certificate-renewal"
    CARD_SUPPORT = "card-application-support"
    CARD_PICKUP = "card-pickup"
    FORM_REISSUE = "form-reissue"
    PIN_RESET = "pin-reset"
    STAY_EXTENSION = "stay-extension"


class Booking(StrEnum):
    """Whether a visit has to be booked. `priority`: who booked is served first."""

    NONE = "none"
    OPTIONAL = "optional"
    PRIORITY = "priority"
    REQUIRED = "required"


@dataclass(frozen=True, slots=True, kw_only=True)
class Span:
    """From one time of a day to a later one."""

    opens: time
    closes: time


@dataclass(frozen=True, slots=True, kw_only=True)
class NthWeekday:
    """The nth of a weekday in its month: 1 to 5, or -1 for the last.

    `one_later_if_month_begins_on_it`: the next one where the month's first day is that weekday,
    as where "the third Sunday" means the Sunday after the third Saturday.
    """

    nth: int
    weekday: int
    one_later_if_month_begins_on_it: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class RegularHours:
    """Hours of every week. `services`: those they are for, all where empty.

    `lunch`: closed meanwhile. `last_entry`: after which nobody is taken in.
    """

    weekdays: tuple[int, ...]
    span: Span
    lunch: Span | None = None
    last_entry: time | None = None
    services: tuple[Service, ...] = ()
    on_holidays: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class SpecialHours:
    """Hours on certain weekdays of a month beside the regular ones: an evening, a Sunday.

    `on_holidays`: kept where such a day is a public holiday. `each_holiday`: kept on every public
    holiday, whatever its weekday; with no `days`, on those alone.
    """

    days: tuple[NthWeekday, ...]
    span: Span
    last_entry: time | None = None
    services: tuple[Service, ...] = ()
    booking: Booking | None = None
    on_holidays: bool = False
    each_holiday: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class YearEnd:
    """The days around New Year on which everything is closed, as (month, day)."""

    first: tuple[int, int] = (12, 29)
    last: tuple[int, int] = (1, 3)


@dataclass(frozen=True, slots=True, kw_only=True)
class Closure:
    """Days on which something is closed. `counter`: its code, None for all of them.

    `services`: those that stop, all where empty.
    """

    first: date
    last: date
    reason: str
    counter: str | None = None
    services: tuple[Service, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Incident:
    """Something that stops a counter for hours: the national system down, an early closing.

    It is over at `until` by itself. `counter` and `services` as in `Closure`.
    """

    message: str
    since: datetime
    until: datetime
    counter: str | None = None
    services: tuple[Service, ...] = ()
