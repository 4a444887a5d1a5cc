"""The rule as a table: for every expiry day of a year the first day on which to renew."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from renewal.content import dates
from renewal.content import stand_in as words
from renewal.rules.window import opens_on

# A card lasts ten years at most, and among any ten there is a leap year.
_YEARS = 10
_LEAP_YEAR = 2028


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """An expiry day, and the first day of its window in most years; then the years that differ."""

    expiry: str
    first: str
    otherwise: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Month:
    """The rows of one month, under the days it is from and to."""

    title: str
    rows: tuple[Row, ...]


def rule_table(*, on: date) -> tuple[Month, ...]:
    """Return the twelve months for what expires in the year of `on` or the nine after it."""
    years = range(on.year, on.year + _YEARS)
    return tuple(_month(month, years) for month in range(1, 13))


def _month(month: int, years: Iterable[int]) -> Month:
    days = [day for number in range(1, 32) if (day := _day(_LEAP_YEAR, month, number))]
    title = str(words.MONTH).format(first=dates.short(days[0]), last=dates.short(days[-1]))
    return Month(title=title, rows=tuple(_row(day, years) for day in days))


def _row(day: date, years: Iterable[int]) -> Row:
    expiries = [found for year in years if (found := _day(year, day.month, day.day))]
    told = {expiry.year: _told(opens_on(expiry), expiry) for expiry in expiries}
    usual = Counter(told.values()).most_common(1)[0][0]
    return Row(
        expiry=dates.short(day),
        first=usual,
        otherwise=tuple(
            str(words.IN_YEAR).format(year=year, day=first)
            for year, first in told.items()
            if first != usual
        ),
    )


def _told(first: date, expiry: date) -> str:
    shown = dates.short(first)
    return shown if first.year == expiry.year else str(words.YEAR_BEFORE).format(day=shown)


def _day(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None
