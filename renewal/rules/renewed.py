"""Until when the new card or certificate will be valid, where that is certain from the dates.

Every expiry of a card without a limited stay is a birthday, so the printed dates say which.
"""

from datetime import date

from renewal.rules.card import ADULT_BIRTHDAYS, MINOR_BIRTHDAYS
from renewal.rules.certificate import BIRTHDAYS, BIRTHDAYS_RENEWED
from renewal.rules.dated import Dated
from renewal.rules.dates import ONE_DAY, birthday_in, nth_birthday_after
from renewal.rules.window import opens_on

_SOME_LEAP_YEAR = 1904


def new_certificate_expires_on(*, certificate: date, card: date, on: date) -> date | None:
    """Return the expiry of the next certificate on this card, or None where it is not certain.

    Renewed in the window: the 6th birthday after the day of renewal. After the expiry: the 5th.
    Both end with the card at the latest. Certain if every day from `on` that is left to renew
    gives the same. Source: 公個規則49条.
    """
    ends = {
        min(nth_birthday_after(day, count.on(day), born_on), card)
        for born_on in _birth_days(certificate, card)
        for day, count in _days_to_try(certificate, card, on)
    }
    return ends.pop() if len(ends) == 1 else None


def new_card_expires_on(card: date, *, adult: bool) -> date | None:
    """Return the expiry of a card made in place of one that ends on `card`, before that day.

    Renewed in the window: the 11th (under 18: 6th) birthday after the new card is made, so ten
    (five) years on. Certain only while the new card is made before the old one ends, and not for
    28 February where the birthday could be the 29th. Source: カード命令29条3項.
    """
    years = (ADULT_BIRTHDAYS if adult else MINOR_BIRTHDAYS).on(card)
    ends = {birthday_in(card.year + years, born_on) for born_on in _birth_days(card)}
    return ends.pop() if len(ends) == 1 else None


def share_a_birthday(certificate: date, card: date) -> bool:
    """Whether one birthday explains both dates, as it does unless the stay is limited."""
    return bool(_birth_days(certificate, card))


def _days_to_try(certificate: date, card: date, on: date) -> tuple[tuple[date, Dated[int]], ...]:
    """Return the first and the last day left to renew; what lies between gives nothing else."""
    if on <= certificate:
        # On the very last day the text counts one birthday more than the day before: not promised.
        first = min(max(on, opens_on(certificate)), certificate - ONE_DAY)
        return ((first, BIRTHDAYS_RENEWED), (certificate, BIRTHDAYS_RENEWED))
    if on <= card:
        return ((on, BIRTHDAYS), (card, BIRTHDAYS))
    return ()


def _birth_days(*expiries: date) -> set[date]:
    """Return the birthdays (in a leap year of no meaning) that all `expiries` can fall on."""
    return set.intersection(*(_birth_days_of(expiry) for expiry in expiries))


def _birth_days_of(expiry: date) -> set[date]:
    same_day = expiry.replace(year=_SOME_LEAP_YEAR)
    leap_day = date(_SOME_LEAP_YEAR, 2, 29)
    could_be_leap_day = birthday_in(expiry.year, leap_day) == expiry
    return {same_day, leap_day} if could_be_leap_day else {same_day}
