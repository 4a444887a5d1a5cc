"""A date as a reader of each language writes it. Never through Django's `date` filter."""

from datetime import date, time

from django.utils.translation import gettext as _
from django.utils.translation import pgettext

from renewal.rules.written_dates import ERA_NAMES, wareki


def full(day: date) -> str:
    """Return `day` in both calendars with its weekday: 2025年（令和7年）5月20日（火）."""
    # Translators: a whole date. {era} is the Japanese era and year, {weekday} one of the short
    # names of the week. Leave {era} out where readers do not use it.
    return _("{year}年（{era}）{month}月{day}日（{weekday}）").format(
        year=day.year, era=era_year(day), month=day.month, day=day.day, weekday=weekday(day)
    )


def plain(day: date) -> str:
    """Return `day` in the western calendar alone, for the small print: 2026年6月14日."""
    # Translators: a date in small print
    return _("{year}年{month}月{day}日").format(year=day.year, month=day.month, day=day.day)


def clock(moment: time) -> str:
    """Return a time of day: 8:30, 17:15."""
    # Translators: a time of day, on the 24-hour clock
    return _("{hour}:{minute}").format(hour=moment.hour, minute=f"{moment.minute:02}")


def short(day: date) -> str:
    """Return `day` without its year, for a picture beside which the whole date stands."""
    # Translators: a day of a year, as short as can be
    return _("{month}月{day}日").format(month=day.month, day=day.day)


def month(day: date) -> str:
    """Return the month of `day`, for what is only about a month: 2026年10月."""
    # Translators: a month of a year
    return _("{year}年{month}月").format(year=day.year, month=day.month)


def era_year(day: date) -> str:
    """Return the year in the Japanese calendar: 令和7年, and 令和元年 for the first."""
    in_era = wareki(day)
    if in_era is None:
        return str(day.year)
    return f"{ERA_NAMES[in_era.era]}{'元' if in_era.year == 1 else in_era.year}年"


def weekday(day: date) -> str:
    """Return the short name of the weekday."""
    return (
        pgettext("weekday", "月"),
        pgettext("weekday", "火"),
        pgettext("weekday", "水"),
        pgettext("weekday", "木"),
        pgettext("weekday", "金"),
        pgettext("weekday", "土"),
        pgettext("weekday", "日"),
    )[day.weekday()]
