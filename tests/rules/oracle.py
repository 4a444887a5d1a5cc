"""The articles read a second time, by hand: no dateutil, nothing from `renewal.rules`.

Months are counted on a table, birthdays by listing all of them. Where the law leaves a day open
the answer is the set of days that are possible. Slow and plain on purpose.
"""

from datetime import date
from functools import cache
from typing import NamedTuple

MONTH_DAYS = (31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)
RECEIPT_CHANGE = (2022, 4, 1)
"""令和4年附則2条: an application received from this day on is judged by 18, before it by 20."""
STAY_CHANGE = (2026, 3, 27)
"""カード命令27条1項表: from this making day a minor's limited stay ends at the 5th birthday too."""


def is_leap(year):
    """Return whether `year` has a 29 February."""
    return year % 400 == 0 or (year % 4 == 0 and year % 100 != 0)


def month_length(year, month):
    """Return the number of days in a month (1 to 12)."""
    return 29 if month == 2 and is_leap(year) else MONTH_DAYS[month - 1]


def day_before(day):
    """Return the calendar day before `day`."""
    if day.day > 1:
        return date(day.year, day.month, day.day - 1)
    if day.month > 1:
        return date(day.year, day.month - 1, month_length(day.year, day.month - 1))
    return date(day.year - 1, 12, 31)


def opens_on(expires_on, months=3):
    """Return the window's first day as 練馬区 words it (カード命令29条1項, 三月未満).

    The day after the day `months` earlier; if there is no such day, the 1st of the month after.
    """
    count = expires_on.year * 12 + (expires_on.month - 1) - months
    year, month = count // 12, count % 12 + 1
    if expires_on.day < month_length(year, month):
        return date(year, month, expires_on.day + 1)
    after = count + 1
    return date(after // 12, after % 12 + 1, 1)


@cache
def birthdays(born_on, until):
    """Return every birthday up to the year `until`; カード命令26条2項 moves 29 February."""
    is_leap_day = (born_on.month, born_on.day) == (2, 29)
    return [
        date(year, 2, 28)
        if is_leap_day and not is_leap(year)
        else date(year, born_on.month, born_on.day)
        for year in range(born_on.year, until + 1)
    ]


def nth_birthday(born_on, after, n):
    """Return the `n`-th birthday of those later than `after` (作成の日後の)."""
    return [day for day in birthdays(born_on, after.year + n + 1) if day > after][n - 1]


def completes(born_on, years):
    """Return the day at whose end `years` years are complete (年齢計算法, 民法143条).

    The eve of the matching day; where no day matches, the last day of the month.
    """
    year = born_on.year + years
    if (born_on.month, born_on.day) == (2, 29) and not is_leap(year):
        return date(year, 2, 28)
    return day_before(date(year, born_on.month, born_on.day))


def ymd(day):
    """Return `day` as numbers to compare."""
    return (day.year, day.month, day.day)


def adult_ages(made_on, received_on=None):
    """Return the age from which a card is an adult's: by the receipt, not by the making."""
    return 20 if ymd(received_on or made_on) < RECEIPT_CHANGE else 18


def adulthoods(born_on, made_on, received_on=None):
    """Return {True}, {False}, or both where the card was made on the eve."""
    complete_on = completes(born_on, adult_ages(made_on, received_on))
    if made_on == complete_on:
        return {True, False}
    return {made_on > complete_on}


def bonuses(born_on, made_on):
    """Return {1} for a renewal made before the old expiry, {0, 1} for one made on it or later."""
    old_expiry = nth_birthday(born_on, made_on, 1)
    return {1} if opens_on(old_expiry) <= made_on < old_expiry else {0, 1}


class Stay(NamedTuple):
    """在留期間満了日, and whether the card's period was changed to it later."""

    until: date
    extended: bool = False


def card_days(born_on, made_on, received_on=None, *, renewed=False, stay=None):
    """Return every day on which the card may end (カード命令26条, 27条, 29条3項)."""
    days = set()
    for adult in adulthoods(born_on, made_on, received_on):
        for bonus in bonuses(born_on, made_on) if renewed and stay is None else {0}:
            birthday = nth_birthday(born_on, made_on, (10 if adult else 5) + bonus)
            days.add(birthday if stay is None else limited_end(made_on, adult, birthday, stay))
    return days


def limited_end(made_on, adult, birthday, stay):
    """Return the end of a card with a limited stay (カード命令27条1項表, 2項1号)."""
    if stay.extended:
        return min(stay.until, birthday)
    if not adult and ymd(made_on) >= STAY_CHANGE:
        return min(stay.until, birthday)
    return stay.until


def certificate_days(born_on, issued_on, cards, *, renewed=False, on_renewed_card=False):
    """Return every day on which the authentication certificate may end (公個規則49条).

    A card that would have ended before the day of issue is not the card it was issued on.
    `on_renewed_card`: it came with a card that was itself a renewal, whose open question it shares.
    """
    counts = {5 + bonus for bonus in bonuses(born_on, issued_on)} if on_renewed_card else {6}
    owns = {nth_birthday(born_on, issued_on, n) for n in (counts if renewed else {5})}
    return {min(own, card) for own in owns for card in cards if card >= issued_on}


def signature_days(born_on, issued_on, cards, *, renewed=False, beside=None):
    """Return the same for the signature; `beside` = (issued_on, renewed) of the other (13条)."""
    own = nth_birthday(born_on, issued_on, 6 if renewed else 5)
    ends = set()
    for card in (card for card in cards if card >= issued_on):
        others = {card}
        if beside is not None:
            others = certificate_days(born_on, beside[0], {card}, renewed=beside[1])
        ends |= {min(own, other, card) for other in others}
    return ends


def five_years_before(day):
    """Return the birthday five years earlier; a 29 February falls on the 28th."""
    if (day.month, day.day) == (2, 29):
        return date(day.year - 5, 2, 28)
    return date(day.year - 5, day.month, day.day)
