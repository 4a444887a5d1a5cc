"""What the certificate's expiry probably is, when only the card's printed date can be read.

The box for the certificate's date on the card is written by hand and often blank. An estimate is
never mixed up with a date that was read: it is a type of its own, with its condition.
"""

from dataclasses import dataclass
from datetime import date
from functools import lru_cache

from renewal.rules.card import ADULT_BIRTHDAYS
from renewal.rules.certificate import BIRTHDAYS
from renewal.rules.dates import birthday_in
from renewal.rules.situation import MadeAs
from renewal.rules.sources import (
    CARD_ORDER_26_1,
    CERTIFICATE_RULE_49,
    KANAZAWA_ESTIMATE,
    YAMAGATA_ESTIMATE,
)

SOURCES = (CERTIFICATE_RULE_49, CARD_ORDER_26_1, KANAZAWA_ESTIMATE, YAMAGATA_ESTIMATE)


@dataclass(frozen=True, slots=True, kw_only=True)
class Estimate:
    """The certificate's expiry, if the card was made as `made_as` and the certificate is its first.

    It does not hold for a certificate that was renewed, re-issued (after a move, say) or added
    later, nor for a limited stay. Mynaportal and the counter know the real date.
    """

    expires_on: date
    made_as: MadeAs


@lru_cache(maxsize=8_000)
def estimates(card_expires_on: date, made_as: MadeAs = MadeAs.UNKNOWN) -> tuple[Estimate, ...]:
    """Return the estimates from the card's printed date; two where `made_as` is unknown.

    The adult's stands first. A card that ends on 28 February of a common year may belong to
    someone born on the 29th; the estimate then keeps the 28th, a day early at most.
    Source: 公個規則49条 with カード命令26条; 金沢市 says it outright, 山形市 says when it is wrong.
    """
    by_adult = Estimate(
        expires_on=birthday_in(
            card_expires_on.year - _years_between(card_expires_on), card_expires_on
        ),
        made_as=MadeAs.ADULT,
    )
    by_minor = Estimate(expires_on=card_expires_on, made_as=MadeAs.MINOR)
    return {
        MadeAs.ADULT: (by_adult,),
        MadeAs.MINOR: (by_minor,),
        MadeAs.UNKNOWN: (by_adult, by_minor),
    }[made_as]


def _years_between(card_expires_on: date) -> int:
    """Return how many years after its first certificate an adult's card ends."""
    return ADULT_BIRTHDAYS.on(card_expires_on) - BIRTHDAYS.on(card_expires_on)
