"""A date as a reader of each language writes it. Never through Django's `date` filter."""

from datetime import date, time
from functools import lru_cache

from django.utils.translation import get_language

from renewal.content.date_formats import FORMATS, DateFormat
from renewal.rules.written_dates import ERA_NAMES, wareki


def full(day: date) -> str:
    """Return `day` with weekday, in Japanese in both calendars: 2025年（令和7年）5月20日（火）."""
    return _full(day, _language())


@lru_cache(maxsize=8_000)
def _full(day: date, language: str) -> str:
    written = FORMATS[language]
    weekdays = written.weekdays_in_dates or written.weekdays
    return written.full.format(
        year=day.year,
        era=era_year(day) if "{era}" in written.full else "",
        month=written.months[day.month - 1],
        day=day.day,
        weekday=weekdays[day.weekday()],
    )


def plain(day: date) -> str:
    """Return `day` in the western calendar alone, for the small print: 2026年6月14日."""
    return _without_weekday(_format().plain, day)


def short(day: date) -> str:
    """Return `day` without its year, for a picture beside which the whole date stands."""
    written = _format()
    months = written.short_months or written.months
    return written.short.format(month=months[day.month - 1], day=day.day)


def month(day: date) -> str:
    """Return the month of `day`, for what is only about a month: 2026年10月."""
    return _without_weekday(_format().month, day)


def clock(moment: time) -> str:
    """Return a time of day, on the 24-hour clock in every language: 8:30, 17:15."""
    return f"{moment.hour}:{moment.minute:02}"


def era_year(day: date) -> str:
    """Return the year in the Japanese calendar: 令和7年, and 令和元年 for the first."""
    in_era = wareki(day)
    if in_era is None:
        return str(day.year)
    return f"{ERA_NAMES[in_era.era]}{'元' if in_era.year == 1 else in_era.year}年"


def weekday(day: date) -> str:
    """Return the weekday in a character or a few, as it heads a calendar: 月, Mon."""
    return _format().weekdays[day.weekday()]


def weekday_name(day: date) -> str:
    """Return the whole name of the weekday: 月曜日, Monday."""
    return _format().weekday_names[day.weekday()]


def _without_weekday(pattern: str, day: date) -> str:
    return pattern.format(year=day.year, month=_format().months[day.month - 1], day=day.day)


def _format() -> DateFormat:
    return FORMATS[_language()]


def _language() -> str:
    # The staff side and the tests of plain functions run outside any request.
    return get_language() or "ja"
