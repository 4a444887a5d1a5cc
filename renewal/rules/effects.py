"""What stops when a certificate or a card ends, and what goes on: each with its last day."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from dateutil.relativedelta import relativedelta

from renewal.rules.dated import Dated, Since
from renewal.rules.dates import last_day_of_month_after
from renewal.rules.sources import (
    CERTIFICATE_RULE_49,
    IWAKI_INSURANCE,
    NUMBER_ACT_17,
    PHONE_CERTIFICATE_RULE,
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


@dataclass(frozen=True, slots=True, kw_only=True)
class Effect:
    """The last day of one use if nothing is renewed (calendar day, Asia/Tokyo).

    `is_open_after`: whether it goes on after that day is not settled; the counter knows.
    """

    use: Use
    until: date
    sources: tuple[Source, ...]
    is_open_after: bool = False


def effects(*, certificate: date, card: date) -> tuple[Effect, ...]:
    """Return the last day of each use of a card, the earliest first.

    `certificate`, `card`: 有効期限満了日 of the authentication certificate and of the card.
    Source: 公個規則49条, 番号法17条10項; the insurance's grace by the pages of insurers and cities.
    """
    with_certificate = (Use.CONVENIENCE_STORE, Use.E_TAX, Use.MYNAPORTAL)
    return (
        *(_ends(use, certificate, CERTIFICATE_RULE_49) for use in with_certificate),
        _ends(Use.PHONE_CERTIFICATES, certificate, PHONE_CERTIFICATE_RULE),
        _insurance(certificate, card),
        _ends(Use.IDENTITY, card, NUMBER_ACT_17),
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
