"""Which of the two to renew next: the certificate in the chip, or the whole card."""

from datetime import date

from renewal.rules.estimate import estimates
from renewal.rules.facts import FactError, Fault
from renewal.rules.situation import MadeAs, OldCard, Renew
from renewal.rules.window import opens_on


def next_renewal(
    *,
    on: date,
    certificate: date | None,
    card: date | None,
    made_as: MadeAs = MadeAs.UNKNOWN,
    old_card: OldCard = OldCard.HAVE,
) -> Renew:
    """Return what to renew next, whatever the day; standing says whether it is time.

    `certificate`, `card`: 有効期限満了日, None where it could not be read. The card, when `on` is
    in or past its window, or when its window opens on or before the certificate's last day: one
    procedure covers both. A lost card has to be issued again first. With the card's date alone
    the certificate is estimated, and if one estimate says certificate, that is the nearer duty.
    Raises `FactError` when the certificate would outlive the card (公個規則49条).
    """
    if certificate and card and certificate > card:
        raise FactError("certificate", Fault.CERTIFICATE_AFTER_CARD)
    if old_card is OldCard.LOST:
        return Renew.CARD
    if card is None:
        return Renew.CERTIFICATE if certificate else Renew.NONE
    ends = [certificate] if certificate else [e.expires_on for e in estimates(card, made_as)]
    card_opens_on = opens_on(card)
    covers_both = on >= card_opens_on or all(card_opens_on <= end for end in ends)
    return Renew.CARD if covers_both else Renew.CERTIFICATE
