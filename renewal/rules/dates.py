"""Counting the way the law counts: birthdays, ages, leap days, months back.

Month and year arithmetic lives here and nowhere else. dateutil clamps silently and the order
of operations matters, so each function does one operation, from the original date. Only a birthday
and a month are worked out without dateutil, which takes thirty times as long for them.
"""

from calendar import isleap
from datetime import date, timedelta

from dateutil.relativedelta import relativedelta

ONE_DAY = timedelta(days=1)


def birthday_in(year: int, born_on: date) -> date:
    """Return the birthday in `year`; 29 February is 28 February in a common year.

    Source: カード命令26条2項. 公個規則 has no such clause for certificates; the same reading is
    used there, because nothing else makes sense (no statement by an office was found).
    """
    if (born_on.month, born_on.day) == (2, 29) and not isleap(year):
        return date(year, 2, 28)
    return born_on.replace(year=year)


def nth_birthday_after(day: date, n: int, born_on: date) -> date:
    """Return the `n`-th birthday (n >= 1) after `day`; a birthday on `day` itself does not count.

    Source: 「作成の日後の…誕生日」, カード命令26条1項; 公個規則13条・49条 use the same words.
    """
    first = day.year if birthday_in(day.year, born_on) > day else day.year + 1
    return birthday_in(first + n - 1, born_on)


def age_on(day: date, born_on: date) -> int:
    """Return the age in full years that everyone agrees on by the end of `day`.

    A person born on 29 February is a year older from 1 March in a common year: the law on
    counting ages ends a year with the day before, here the whole of 28 February.
    Source: 年齢計算ニ関スル法律, 民法143条.
    """
    had_birthday = (day.month, day.day) >= (born_on.month, born_on.day)
    return day.year - born_on.year - (0 if had_birthday else 1)


def is_eve_of_age(age: int, day: date, born_on: date) -> bool:
    """Whether `day` is the one whose end completes `age` years.

    On that day a person is `age` at midnight and not yet in the morning; what this means for a
    card made then is stated nowhere. Source: 年齢計算ニ関スル法律, 民法143条.
    """
    return age_on(day, born_on) == age - 1 and age_on(day + ONE_DAY, born_on) == age


def day_after_months_before(day: date, months: relativedelta) -> date:
    """Return the day after the date `months` before `day`, clamped to that month's end.

    31 December less three months is 30 September (clamped), so 1 October.
    First the months, then the day: the other order opens 28 May on 28 February, and 練馬区
    publishes 1 March.
    """
    return day - months + ONE_DAY


def month_before(day: date, months: int) -> date:
    """Return the first day of the month that lies `months` before the month of `day`."""
    year, month = divmod(day.year * 12 + day.month - 1 - months, 12)
    return date(year, month + 1, 1)


def last_day_of_month(day: date) -> date:
    """Return the last day of the month of `day`."""
    return day + relativedelta(day=31)


def last_day_of_month_after(day: date, months: relativedelta) -> date:
    """Return the last day of the month that lies `months` after the month of `day`."""
    return day + months + relativedelta(day=31)
