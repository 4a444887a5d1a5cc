"""When a renewal may be asked for, and where a day stands in that time."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum
from functools import lru_cache

from dateutil.relativedelta import relativedelta

from renewal.rules.dated import Dated, Since
from renewal.rules.dates import ONE_DAY, day_after_months_before
from renewal.rules.situation import Renew, Situation, Stay, is_stay_path
from renewal.rules.sources import (
    CARD_ORDER_29_1,
    CERTIFICATE_RULE_13,
    CERTIFICATE_RULE_49,
    NERIMA_WINDOW,
    Source,
)

WINDOW = Dated((Since(date(2016, 1, 1), relativedelta(months=3), CARD_ORDER_29_1),))
"""How long before the expiry a renewal may be asked for: 三月未満, so a day less than this."""

CARD_WINDOW_SOURCES = (CARD_ORDER_29_1, NERIMA_WINDOW)
CERTIFICATE_WINDOW_SOURCES = (CERTIFICATE_RULE_49, CERTIFICATE_RULE_13, NERIMA_WINDOW)


class Standing(StrEnum):
    """Where a day stands: before the window, in it, or past the expiry."""

    TOO_EARLY = "too-early"
    OPEN = "open"
    EXPIRED = "expired"


@dataclass(frozen=True, slots=True, kw_only=True)
class Ruling:
    """The window of one thing, seen on one day (calendar days, Asia/Tokyo)."""

    expires_on: date
    opens_on: date
    on: date
    standing: Standing
    sources: tuple[Source, ...]

    @property
    def closes_on(self) -> date:
        """The last day of the window: the expiry day itself, weekday or not."""
        return self.expires_on

    @property
    def begins_after_a_month_end(self) -> bool:
        """Whether the month three months before has no such day, so that its end counts."""
        return (self.opens_on - ONE_DAY).day != self.expires_on.day

    @property
    def days_to_open(self) -> int:
        """Calendar days from `on` to the first day of the window; negative once it has passed."""
        return (self.opens_on - self.on).days

    @property
    def days_left(self) -> int:
        """Calendar days from `on` to the last day; 0 on that day, negative afterwards."""
        return (self.expires_on - self.on).days


def opens_on(expires_on: date, window: Dated[relativedelta] = WINDOW) -> date:
    """Return the first day on which what ends on `expires_on` may be renewed.

    Three months back, clamped to that month's end, plus one day. The value that holds on the day
    of asking decides: a longer window opens at once for those it lets in, on the day it begins.
    Source: カード命令29条1項, 公個規則13条・49条 (三月未満); month ends as 練馬区 publishes them.
    """
    return _opens_by_law(expires_on) if window is WINDOW else min(_first_days(expires_on, window))


@lru_cache(maxsize=8_000)
def _opens_by_law(expires_on: date) -> date:
    return min(_first_days(expires_on, WINDOW))


def _first_days(expires_on: date, window: Dated[relativedelta]) -> Iterator[date]:
    """Yield the first day by each value, where it falls while that value is in force."""
    for since, ends_on in window.periods():
        by_count = day_after_months_before(expires_on, since.value)
        first = by_count if since is window.history[0] else max(by_count, since.day)
        if ends_on is None or first < ends_on:
            yield first


def standing_on(expires_on: date, on: date) -> Standing:
    """Return where `on` stands; both the first and the last day of the window are inside it."""
    if on > expires_on:
        return Standing.EXPIRED
    return Standing.OPEN if on >= opens_on(expires_on) else Standing.TOO_EARLY


def is_stay_lapsed(renew: Renew, standing: Standing, situation: Situation) -> bool:
    """Whether the card of a limited stay has ended, so that it can't be extended any more.

    It is then issued anew, like a lost one. Source: カード命令27条2項 (the extension is asked for
    before the card ends); 石巻市, 小城市.
    """
    is_over = renew is Renew.CARD and standing is Standing.EXPIRED
    return is_over and is_stay_path(situation)


def may_be_stay_lapsed(renew: Renew, standing: Standing, situation: Situation) -> bool:
    """Whether that is so, or would be if the stay, which is not known, were a limited one."""
    if situation.stay is not Stay.UNKNOWN:
        return is_stay_lapsed(renew, standing, situation)
    return is_stay_lapsed(renew, standing, replace(situation, stay=Stay.LIMITED))


def rule_on(expires_on: date, *, on: date, sources: tuple[Source, ...]) -> Ruling:
    """Return the window of what ends on `expires_on`, and where `on` stands in it."""
    return Ruling(
        expires_on=expires_on,
        opens_on=opens_on(expires_on),
        on=on,
        standing=standing_on(expires_on, on),
        sources=sources,
    )
