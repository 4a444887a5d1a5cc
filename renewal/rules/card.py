"""How long a card lasts."""

from dataclasses import dataclass
from datetime import date

from renewal.rules.dated import Dated, Since
from renewal.rules.dates import age_on, is_eve_of_age, nth_birthday_after
from renewal.rules.expiry import Expiry, Open, one_of
from renewal.rules.facts import FactError, Fault
from renewal.rules.situation import Stay
from renewal.rules.sources import (
    AGE_ACT,
    CARD_ORDER_26_1,
    CARD_ORDER_26_2,
    CARD_ORDER_27,
    CARD_ORDER_27_2,
    CARD_ORDER_27_4,
    CARD_ORDER_29_3,
    CARD_ORDER_2022,
    Source,
)
from renewal.rules.window import opens_on

FIRST_CARD_DAY = date(2016, 1, 1)
"""番号法 let the first cards be made on this day."""

ADULT_AT_18_FROM = date(2022, 4, 1)

ADULT_AGE = Dated(
    (
        Since(FIRST_CARD_DAY, 20, CARD_ORDER_26_1),
        Since(ADULT_AT_18_FROM, 18, CARD_ORDER_2022),
    )
)
"""From which age a card gets the long term; read on the day J-LIS received the application."""

ADULT_BIRTHDAYS = Dated((Since(FIRST_CARD_DAY, 10, CARD_ORDER_26_1),))
"""The birthday after the making day on which an adult's card ends."""

MINOR_BIRTHDAYS = Dated((Since(FIRST_CARD_DAY, 5, CARD_ORDER_26_1),))
"""The birthday after the making day on which a minor's card ends."""

MINOR_STAY_IS_CAPPED = Dated(
    (
        Since(FIRST_CARD_DAY, False, CARD_ORDER_27),
        Since(date(2026, 3, 27), True, CARD_ORDER_27),
    )
)
"""Whether a minor's card with a limited stay also ends at the 5th birthday."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Card:
    """The facts a card's expiry follows from. All days are calendar days, Asia/Tokyo.

    `born_on`: date of birth. `made_on`: 作成の日, the day J-LIS made the card, not the day it was
    applied for or handed over. `received_on`: the day J-LIS received the application; it matters
    only for a card made on or after 2022-04-01 from an application received before.
    `stay`, `stay_until`: 在留期間満了日 of a limited stay. `stay_extended`: the card's period was
    changed to that day later. `renewed_in_window`: made as a renewal asked for with less than
    three months left on the card before it.

    Raises `FactError` naming the field when the facts contradict one another.
    """

    born_on: date
    made_on: date
    received_on: date | None = None
    stay: Stay = Stay.UNLIMITED
    stay_until: date | None = None
    stay_extended: bool = False
    renewed_in_window: bool = False

    def __post_init__(self) -> None:
        if self.made_on < self.born_on:
            raise FactError("made_on", Fault.MADE_BEFORE_BIRTH)
        if self.made_on < FIRST_CARD_DAY:
            raise FactError("made_on", Fault.MADE_BEFORE_CARDS)
        if self.received_on is not None and self.received_on > self.made_on:
            raise FactError("received_on", Fault.RECEIVED_AFTER_MADE)
        if self.received_on is not None and self.received_on < self.born_on:
            raise FactError("received_on", Fault.RECEIVED_BEFORE_BIRTH)
        self._check_stay()

    def _check_stay(self) -> None:
        if self.stay is Stay.UNKNOWN:
            raise FactError("stay", Fault.STAY_UNKNOWN)
        if self.stay is not Stay.LIMITED:
            return
        if self.stay_until is None:
            raise FactError("stay_until", Fault.STAY_UNTIL_MISSING)
        if self.stay_until < self.made_on:
            raise FactError("stay_until", Fault.STAY_ENDS_BEFORE_MADE)


def adult_age(card: Card) -> Since[int]:
    """Return the age that divides long from short terms for this card, with its article.

    Source: カード命令26条1項 and 令和4年附則2条: the old age where the application was received
    before 2022-04-01, whatever the making day.
    """
    return ADULT_AGE.since(card.received_on or card.made_on)


def expires_on(card: Card) -> Expiry:
    """Return 有効期限満了日 of `card`.

    Source: カード命令26条 (birthdays, leap days), 27条 (limited stay), 29条3項 (renewal in the
    window). Open, with both days: a card made on the eve of the 18th (20th) birthday, and a
    renewal whose making day is not before the old card's expiry.
    """
    terms = _terms(card)
    days = {_capped_by_stay(card, adult=adult, day=day) for adult, day in terms}
    because = Open.EVE_OF_ADULTHOOD if _is_on_the_eve(card) else Open.MADE_AFTER_OLD_EXPIRY
    return one_of(days, _sources(card), because)


def _terms(card: Card) -> list[tuple[bool, date]]:
    """Return the ends by birthdays, each with whether the holder counts as an adult."""
    age = adult_age(card).value
    adults = (False, True) if _is_on_the_eve(card) else (age_on(card.made_on, card.born_on) >= age,)
    return [
        (adult, nth_birthday_after(card.made_on, count + bonus, card.born_on))
        for adult in adults
        for count in [(ADULT_BIRTHDAYS if adult else MINOR_BIRTHDAYS).on(card.made_on)]
        for bonus in _bonus_birthdays(card)
    ]


def _bonus_birthdays(card: Card) -> tuple[int, ...]:
    """Return how many birthdays a renewal in the window adds: 11th for 10th, 6th for 5th.

    Certain only where the making day is before the old expiry, so within the window of the next
    birthday. A later making day means that the birthday passed while the card was being made:
    the text would then give a year more than the holder gained, and what is printed is not known.
    A limited stay gains nothing: カード命令27条4項, read literally.
    """
    if not card.renewed_in_window or card.stay is Stay.LIMITED:
        return (0,)
    return (0, 1) if made_after_old_expiry(card) else (1,)


def made_after_old_expiry(card: Card) -> bool:
    """Whether `card`, a renewal asked for in the window, was made when that window was over."""
    next_birthday = nth_birthday_after(card.made_on, 1, card.born_on)
    return card.renewed_in_window and card.made_on < opens_on(next_birthday)


def _capped_by_stay(card: Card, *, adult: bool, day: date) -> date:
    """Return `day`, or the end of a limited stay where that ends the card.

    A card first lasts to the end of the stay, a minor's no longer than the 5th birthday since
    2026-03-27; a period changed later never passes the birthday.
    """
    if card.stay is not Stay.LIMITED or card.stay_until is None:
        return day
    made_uncapped = not adult and not MINOR_STAY_IS_CAPPED.on(card.made_on)
    if made_uncapped and not card.stay_extended:
        return card.stay_until
    return min(card.stay_until, day)


def _is_on_the_eve(card: Card) -> bool:
    return is_eve_of_age(adult_age(card).value, card.made_on, card.born_on)


def _sources(card: Card) -> list[Source]:
    sources = [CARD_ORDER_26_1]
    if card.received_on is not None or adult_age(card).source is CARD_ORDER_2022:
        sources.append(CARD_ORDER_2022)
    if (card.born_on.month, card.born_on.day) == (2, 29):
        sources.append(CARD_ORDER_26_2)
    if card.renewed_in_window:
        sources.append(CARD_ORDER_27_4 if card.stay is Stay.LIMITED else CARD_ORDER_29_3)
    if card.stay is Stay.LIMITED:
        sources.append(CARD_ORDER_27_2 if card.stay_extended else CARD_ORDER_27)
    if _is_on_the_eve(card):
        sources.append(AGE_ACT)
    return sources
