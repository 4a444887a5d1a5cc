"""Both expiries from the birth date and the month the card was made, where none can be read."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import date, timedelta
from enum import StrEnum
from itertools import product

from renewal.rules import card as card_rules
from renewal.rules import certificate as certificate_rules
from renewal.rules.card import ADULT_AT_18_FROM, FIRST_CARD_DAY, Card
from renewal.rules.certificate import Certificate
from renewal.rules.dates import ONE_DAY, last_day_of_month
from renewal.rules.situation import Stay

RECEIVED_UP_TO_A_YEAR_BEFORE = timedelta(days=365)
"""An application becomes a card within weeks; a year is beyond any doubt."""


@dataclass(frozen=True, slots=True, order=True)
class Pair:
    """The last days of the card and of the authentication certificate issued with it."""

    card: date
    certificate: date


class Missing(StrEnum):
    """What would have to be known for the dates to be certain."""

    DAY_MADE = "day-made"
    RECEIVED = "received"
    RENEWED = "renewed"
    LAW = "law"


@dataclass(frozen=True, slots=True, kw_only=True)
class Told:
    """What a holder can tell without reading a date on the card (calendar days, Asia/Tokyo).

    `made_days`: every day on which the card may have been made. `received_before_change`: was the
    application received before 2022-04-01; `renewed_in_window`: was the card made in place of one
    about to end. None means not known.
    """

    born_on: date
    made_days: tuple[date, ...]
    received_before_change: bool | None = None
    renewed_in_window: bool | None = False
    stay: Stay = Stay.UNLIMITED
    stay_until: date | None = None


def days_of_month(year: int, month: int, *, born_on: date, on: date) -> tuple[date, ...]:
    """Return the days of a month on which the card could be made; none before cards or birth."""
    first = max(date(year, month, 1), FIRST_CARD_DAY, born_on)
    last = min(last_day_of_month(date(year, month, 1)), on)
    return tuple(first + ONE_DAY * n for n in range((last - first).days + 1))


def pairs(told: Told) -> frozenset[Pair]:
    """Return every pair of expiries that is possible after what was told.

    Source: カード命令26条・27条・29条3項, 公個規則49条. Raises `FactError` as `Card` does.
    """
    return frozenset(pair for card in _cards(told) for pair in _pairs_of(card))


def missing(told: Told) -> Missing | None:
    """Return what to ask next, or None when all that was told leads to one pair."""
    if len(pairs(told)) == 1:
        return None
    if _differ(replace(told, made_days=(day,)) for day in told.made_days):
        return Missing.DAY_MADE
    known = (True, False)
    if told.received_before_change is None and _differ(
        replace(told, received_before_change=answer) for answer in known
    ):
        return Missing.RECEIVED
    if told.renewed_in_window is None and _differ(
        replace(told, renewed_in_window=answer) for answer in known
    ):
        return Missing.RENEWED
    return Missing.LAW


def _differ(tellings: Iterable[Told]) -> bool:
    return len({pairs(told) for told in tellings}) > 1


def _cards(told: Told) -> Iterator[Card]:
    renewed = (False, True) if told.renewed_in_window is None else (told.renewed_in_window,)
    for made_on in told.made_days:
        for received_on in _received_days(made_on, told):
            for renewed_in_window in renewed:
                yield Card(
                    born_on=told.born_on,
                    made_on=made_on,
                    received_on=received_on,
                    stay=told.stay,
                    stay_until=told.stay_until,
                    renewed_in_window=renewed_in_window,
                )


def _received_days(made_on: date, told: Told) -> tuple[date | None, ...]:
    """Return the days of receipt that matter: None for the rule of the making day itself.

    Who was born after the change cannot have applied before it.
    """
    eve = ADULT_AT_18_FROM - ONE_DAY
    is_near = eve < made_on <= eve + RECEIVED_UP_TO_A_YEAR_BEFORE
    before_change = told.received_before_change
    if not is_near or told.born_on > eve or before_change is False:
        return (None,)
    return (eve,) if before_change else (None, eve)


def _pairs_of(card: Card) -> Iterator[Pair]:
    """Yield the pairs of one card, one for each day that the law leaves open.

    The certificate is the one issued with the card: a card renewed in the window had its
    certificate renewed in the window too, as both ended on one birthday.
    """
    own_end = certificate_rules.expires_on(
        Certificate(card=card, renewed_in_window=card.renewed_in_window)
    )
    for card_day, own_day in product(card_rules.expires_on(card).days, own_end.days):
        yield Pair(card=card_day, certificate=min(card_day, own_day))
