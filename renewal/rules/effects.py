"""What stops when a certificate or a card ends, and what goes on: each with its last day."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from dateutil.relativedelta import relativedelta

from renewal.rules.dated import Dated, Since
from renewal.rules.dates import last_day_of_month_after
from renewal.rules.situation import CardType, Licence, Situation
from renewal.rules.sources import (
    CERTIFICATE_RULE_49,
    IWAKI_INSURANCE,
    NUMBER_ACT_17,
    PHONE_CERTIFICATE_RULE,
    TOKYO_POLICE_LICENCE,
    Source,
)

INSURANCE_GRACE = Dated((Since(date(2024, 12, 2), relativedelta(months=3), IWAKI_INSURANCE),))
"""How many months after the month of the certificate's expiry it still shows the insurance."""


class Use(StrEnum):
    """What a card is used for. The words for each stand in `content`."""

    CONVENIENCE_STORE = "convenience-store"
    E_TAX = "e-tax"
    MYNAPORTAL = "mynaportal"
    PHONE_CERTIFICATES = "phone-certificates"
    INSURANCE = "insurance"
    IDENTITY = "identity"
    LICENCE = "licence"


@dataclass(frozen=True, slots=True, kw_only=True)
class Effect:
    """The last day of one use if nothing is renewed (calendar day, Asia/Tokyo).

    `until`: None where the day is neither the card's nor the certificate's.
    `is_open_after`: whether it goes on after that day is not settled; the counter knows.
    """

    use: Use
    until: date | None
    sources: tuple[Source, ...]
    is_open_after: bool = False


_WITH_PINS = (
    (Use.CONVENIENCE_STORE, CERTIFICATE_RULE_49),
    (Use.E_TAX, CERTIFICATE_RULE_49),
    (Use.MYNAPORTAL, CERTIFICATE_RULE_49),
    (Use.PHONE_CERTIFICATES, PHONE_CERTIFICATE_RULE),
)


def effects(*, certificate: date, card: date, situation: Situation) -> tuple[Effect, ...]:
    """Return the last day of each use of a card, the earliest first.

    `certificate`, `card`: 有効期限満了日 of the authentication certificate and of the card.
    A card without PINs serves as insurance card and identity document alone (西条市). A licence
    recorded on the card ends on its own day, not with the card (警視庁).
    Source: 公個規則49条, 番号法17条10項; the insurance's grace by the pages of insurers and cities.
    """
    with_pins = () if situation.card_type is CardType.NO_PIN else _WITH_PINS
    licence = Effect(use=Use.LICENCE, until=None, sources=(TOKYO_POLICE_LICENCE,))
    return (
        *(_ends(use, certificate, source) for use, source in with_pins),
        _insurance(certificate, card),
        _ends(Use.IDENTITY, card, NUMBER_ACT_17),
        *(() if situation.licence is Licence.NO else (licence,)),
    )


def insurance_until(certificate: date) -> date:
    """Return the last day on which an expired certificate still shows the insurance.

    The last day of the third month after the month of expiry. Many pages shorten this to "three
    months"; the later day is the one that the insurers print.
    """
    began_on = INSURANCE_GRACE.history[0].day
    if certificate < began_on:
        return certificate
    return last_day_of_month_after(certificate, INSURANCE_GRACE.on(certificate))


def _insurance(certificate: date, card: date) -> Effect:
    """The grace is for the certificate; what holds once the card itself has ended is not known."""
    grace = insurance_until(certificate)
    return Effect(
        use=Use.INSURANCE,
        until=min(grace, card),
        sources=(IWAKI_INSURANCE,),
        is_open_after=card < grace,
    )


def _ends(use: Use, until: date, source: Source) -> Effect:
    return Effect(use=use, until=until, sources=(source,))
