"""Birth dates and making days on which every edge of the law is met at least once."""

from collections.abc import Iterator
from datetime import date, timedelta

from tests.rules import oracle

ONE_DAY = timedelta(days=1)
FIRST_CARDS = date(2016, 1, 1)
LEAP_DAYS_BORN = [date(year, 2, 29) for year in range(1908, 2029, 4)]
MONTH_DAYS = ((1, 1), (2, 1), (2, 28), (3, 1), (3, 31), (4, 1), (4, 2), (5, 20), (6, 30), (12, 31))
BIRTH_YEARS = (1926, 1968, 1996, 1997, 2001, *range(2002, 2010), 2017, 2021, 2024)
BORN = LEAP_DAYS_BORN + [date(year, *md) for year in BIRTH_YEARS for md in MONTH_DAYS]

LEAP_DAYS_MADE = [date(year, 2, 29) for year in range(2016, 2049, 4)]
MONTH_ENDS_MADE = [
    date(year, month, oracle.month_length(year, month))
    for year in range(2016, 2028)
    for month in range(1, 13)
]
CHANGES_MADE = [
    day + ONE_DAY * n
    for day in (FIRST_CARDS + ONE_DAY, date(2022, 4, 1), date(2026, 3, 27))
    for n in (-1, 0, 1)
]
MADE = sorted({*LEAP_DAYS_MADE, *MONTH_ENDS_MADE, *CHANGES_MADE})
ON_RECEIPT = (None, date(2022, 3, 31), date(2022, 4, 1))


def around_birthdays(born_on: date) -> Iterator[date]:
    """Yield the day before, the day of and the day after every birthday up to the 21st, and later.

    Three days before it, too: the window and the eve of the eve lie there.
    """
    for day in oracle.birthdays(born_on, 2031):
        if day.year - born_on.year <= 21 or day.year in (2024, 2026):
            yield from (day + ONE_DAY * n for n in (-2, -1, 0, 1))


def born_and_made() -> list[tuple[date, date]]:
    """Return every pair of the grid on which a card could be made."""
    return [
        (born_on, made_on)
        for born_on in BORN
        for made_on in sorted({*MADE, *around_birthdays(born_on)})
        if made_on >= max(born_on, FIRST_CARDS)
    ]


def receipts(born_on: date, made_on: date) -> list[date | None]:
    """Return the days of receipt worth trying: both sides of 2022-04-01 where they can be."""
    near = abs((made_on - date(2022, 4, 1)).days) < 400
    return [day for day in ON_RECEIPT if day is None or (near and born_on <= day <= made_on)]
