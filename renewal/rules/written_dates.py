"""Dates as people write them, in both calendars.

What is ambiguous is asked back, never guessed.
"""

import re
from datetime import date

from renewal.rules.date_problems import DateProblem, UnreadDateError
from renewal.rules.date_text import tidied
from renewal.rules.eras import ERA_MARKS, ERA_NAMES, Era, Wareki, wareki
from renewal.rules.settled_dates import WrittenYear, ask_about, settled_day, settled_year

__all__ = [
    "ERA_NAMES",
    "DateProblem",
    "Era",
    "UnreadDateError",
    "Wareki",
    "is_month",
    "read_date",
    "read_month",
    "read_parts",
    "wareki",
]

_MARKS = "|".join((*ERA_MARKS, *(mark.lower() for mark in ERA_MARKS if mark.isascii())))
_YEAR = rf"(?:(西暦|{_MARKS})/?)?(\d{{1,5}}|元)"
_END = "(?:まで|迄)?(?:有効)?/?"
_TAIL = rf"(?:\([月火水木金土日](?:曜日?)?\)|[月火水木金土日]曜日?)?{_END}"

_YEAR_THEN = rf"{_YEAR}(?:年?\({_YEAR}年?\)年?|年|/)"
_DATE = re.compile(rf"{_YEAR_THEN}(\d+)(?:月|/)(\d+)日?{_TAIL}")
_MONTH = re.compile(rf"{_YEAR_THEN}(\d+)月?{_END}")
_FIGURES = re.compile(rf"(\d\d|[1-9])/(\d+)/(\d+){_TAIL}")
_EIGHT_FIGURES = re.compile(rf"(?:西暦)?(\d{{4}})(\d\d)(\d\d){_TAIL}")
_SIX_FIGURES = re.compile(rf"\d{{6,7}}{_TAIL}")
_YEAR_ALONE = re.compile(rf"{_YEAR}年?")
_MONTH_FIELD = re.compile(rf"(\d+)月?{_END}")
_DAY_FIELD = re.compile(rf"(\d+)日?{_TAIL}")


def read_date(text: str) -> date:
    """Return the day that `text` says, in any notation of either calendar.

    Raises `UnreadDateError` with the problem, and nothing else, for every other text.
    """
    plain = tidied(text)
    if not plain:
        raise UnreadDateError(DateProblem.EMPTY)
    if small := _FIGURES.fullmatch(plain):
        ask_about(small[1], small[2], small[3])
    if _SIX_FIGURES.fullmatch(plain):
        raise UnreadDateError(DateProblem.WHICH_ERA)
    if run := _EIGHT_FIGURES.fullmatch(plain):
        return settled_day(WrittenYear(None, run[1]), int(run[2]), int(run[3]))
    if written := _DATE.fullmatch(plain):
        month, day = int(written[5]), int(written[6])
        return date(_year_in_both_calendars(written, month, day), month, day)
    raise UnreadDateError(DateProblem.NOT_A_DATE)


def read_parts(year: str, month: str, day: str) -> date:
    """Return the day that three fields say; a whole date may stand in `year` alone.

    Raises `UnreadDateError`; a month or day that is no number is one that does not exist.
    """
    written = tidied(year)
    month_number, day_number = _number(_MONTH_FIELD, month), _number(_DAY_FIELD, day)
    if not written:
        is_blank = month_number is None and day_number is None
        raise UnreadDateError(DateProblem.EMPTY if is_blank else DateProblem.YEAR_MISSING)
    alone = _YEAR_ALONE.fullmatch(written)
    if alone is None:
        whole = read_date(year)
        if month_number not in (None, whole.month) or day_number not in (None, whole.day):
            raise UnreadDateError(DateProblem.PARTS_DISAGREE)
        return whole
    if month_number is None:
        raise UnreadDateError(DateProblem.MONTH_MISSING)
    if day_number is None:
        raise UnreadDateError(DateProblem.DAY_MISSING)
    return settled_day(WrittenYear(alone[1], alone[2]), month_number, day_number)


def read_month(year: str, month: str) -> tuple[int, int]:
    """Return the western year and the month that two fields say.

    An era's year is understood in every month that has at least one day of the era: January 1989
    is both 昭和64年1月 and 平成元年1月. A whole date in `year` counts for its month; a whole month
    may stand there where `month` is blank. Raises `UnreadDateError`.
    """
    written, number = tidied(year), _number(_MONTH_FIELD, month)
    if not written:
        raise UnreadDateError(DateProblem.EMPTY if number is None else DateProblem.YEAR_MISSING)
    if number is None and (both := _MONTH.fullmatch(written)):
        number = int(both[5])
        return _year_in_both_calendars(both, number), number
    alone = _YEAR_ALONE.fullmatch(written)
    if alone is None:
        whole = read_date(year)
        if number not in (None, whole.month):
            raise UnreadDateError(DateProblem.PARTS_DISAGREE)
        return whole.year, whole.month
    if number is None:
        raise UnreadDateError(DateProblem.MONTH_MISSING)
    return settled_year(WrittenYear(alone[1], alone[2]), number), number


def is_month(text: str) -> bool:
    """Whether `text` is written as a year and a month, such as 令和2年6月, possible or not.

    Raises `UnreadDateError` (too long) and nothing else.
    """
    return _MONTH.fullmatch(tidied(text)) is not None


def _number(field: re.Pattern[str], text: str) -> int | None:
    """Return the number that stands in a `field`; None if it is blank, 0 if it is no number."""
    plain = tidied(text)
    if not plain:
        return None
    number = field.fullmatch(plain)
    return int(number[1]) if number else 0


def _year_in_both_calendars(written: re.Match[str], month: int, day: int | None = None) -> int:
    """Return the year of 令和7年5月20日, also of 2025年（令和7年）5月20日 as documents have it."""
    western = settled_year(WrittenYear(written[1], written[2]), month, day)
    other = WrittenYear(written[3], written[4]) if written[4] else None
    if other and settled_year(other, month, day) != western:
        raise UnreadDateError(DateProblem.PARTS_DISAGREE)
    return western
