"""How long each electronic certificate (電子証明書) on a card lasts."""

from dataclasses import dataclass
from datetime import date
from itertools import product

from renewal.rules import card as card_rules
from renewal.rules.card import FIRST_CARD_DAY, Card, made_after_old_expiry
from renewal.rules.dated import Dated, Since
from renewal.rules.dates import nth_birthday_after
from renewal.rules.expiry import Expiry, one_of
from renewal.rules.facts import FactError, Fault
from renewal.rules.sources import CERTIFICATE_RULE_13, CERTIFICATE_RULE_49

BIRTHDAYS = Dated((Since(FIRST_CARD_DAY, 5, CERTIFICATE_RULE_49),))
"""The birthday after the issue on which a certificate ends."""

BIRTHDAYS_RENEWED = Dated((Since(FIRST_CARD_DAY, 6, CERTIFICATE_RULE_49),))
"""The same for one issued in place of another with less than three months left."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Certificate:
    """The facts a certificate's expiry follows from.

    `issued_on`: the day it was issued, when that is later than the card's making day (calendar
    day, Asia/Tokyo). `renewed_in_window`: issued in place of one with less than three months
    left; independent of the card's own flag, for the old card may have held no certificate.

    Raises `FactError` when it was issued before the card was made or after the card's last day,
    and when it is not said that it was issued anew on a card whose period was changed: until then
    a certificate ends with the old period, which is not known here.
    """

    card: Card
    issued_on: date | None = None
    renewed_in_window: bool = False

    def __post_init__(self) -> None:
        if self.issued_on is None:
            if self.card.stay_extended:
                raise FactError("certificate_issued_on", Fault.ISSUE_AFTER_EXTENSION_MISSING)
            return
        if self.issued_on < self.card.made_on:
            raise FactError("certificate_issued_on", Fault.ISSUED_BEFORE_CARD)
        if self.issued_on > card_rules.expires_on(self.card).days[-1]:
            raise FactError("certificate_issued_on", Fault.ISSUED_AFTER_CARD_EXPIRED)


def expires_on(certificate: Certificate) -> Expiry:
    """Return 有効期限満了日 of the authentication certificate (利用者証明用電子証明書).

    The earliest of the 5th birthday after its issue (the 6th for a renewal in the window) and the
    card's own expiry. Open only where the card's expiry is.
    Source: 公個規則49条.
    """
    card = card_rules.expires_on(certificate.card)
    ends = product(_own_terms(certificate), _card_days_left(certificate, card))
    return one_of(
        (min(days) for days in ends),
        (CERTIFICATE_RULE_49, *card.sources),
        card.open_because,
    )


def signature_expires_on(
    signature: Certificate, authentication: Certificate | None = None
) -> Expiry:
    """Return 有効期限満了日 of the signature certificate (署名用電子証明書).

    The earliest of its own 5th (6th) birthday, the expiry of the authentication certificate on
    the same card if there is one, and the card's expiry. Source: 公個規則13条.
    """
    card = card_rules.expires_on(signature.card)
    ends = product(
        _own_terms(signature),
        _own_terms(authentication or signature),
        _card_days_left(signature, card),
    )
    return one_of(
        (min(days) for days in ends),
        (CERTIFICATE_RULE_13, *card.sources),
        card.open_because,
    )


def _card_days_left(certificate: Certificate, card: Expiry) -> list[date]:
    """Return the card's possible last days, less those the issue itself rules out.

    Nothing is issued on a card that has ended, so a later issue settles what was open.
    """
    return [day for day in card.days if day >= _issued_on(certificate)]


def _issued_on(certificate: Certificate) -> date:
    return certificate.issued_on or certificate.card.made_on


def _own_terms(certificate: Certificate) -> tuple[date, ...]:
    """Return the ends by birthdays: two where the certificate shares its card's open question.

    Issued with a card that was made after the old one had ended, it may count as a renewal in
    the window or as a first issue; what is done is not known.
    """
    issued_on = _issued_on(certificate)
    came_with_card = issued_on == certificate.card.made_on
    terms = [BIRTHDAYS_RENEWED if certificate.renewed_in_window else BIRTHDAYS]
    if came_with_card and made_after_old_expiry(certificate.card):
        terms.append(BIRTHDAYS)
    born_on = certificate.card.born_on
    return tuple(nth_birthday_after(issued_on, count.on(issued_on), born_on) for count in terms)
