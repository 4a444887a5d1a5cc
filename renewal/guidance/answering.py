"""One answer from printed dates and the words of a case."""

from datetime import date

from renewal.guidance.remarks import remarks
from renewal.guidance.shape import Answer, Estimated, NewExpiry
from renewal.guidance.verdict import verdict
from renewal.municipality import snapshot
from renewal.rules import estimate as estimate_rules
from renewal.rules.effects import Effect, effects
from renewal.rules.renewed import (
    new_card_expires_on,
    new_certificate_expires_on,
)
from renewal.rules.situation import Dates, OldCard, Renew, Situation, Stay
from renewal.rules.which import next_renewal
from renewal.rules.window import (
    CARD_WINDOW_SOURCES,
    CERTIFICATE_WINDOW_SOURCES,
    Ruling,
    rule_on,
)


def answer(
    *,
    certificate: date | None,
    card: date | None,
    situation: Situation,
    on: date,
    today: date,
) -> Answer | None:
    """Return the answer for the dates on a card (有効期限満了日), or None without any date.

    `on`: the day asked about; `today`: the day it is, so that another day is marked as a preview.
    Raises `FactError` when the certificate would outlive the card.
    """
    renew = next_renewal(
        on=on,
        certificate=certificate,
        card=card,
        made_as=situation.made_as,
        old_card=situation.old_card,
    )
    # A limited stay ends card and certificate on days of its own, so nothing can be estimated.
    is_limited = situation.stay is Stay.LIMITED
    by_certificate = _certificate_ruling(certificate, on) if certificate else None
    by_card = rule_on(card, on=on, sources=CARD_WINDOW_SOURCES) if card else None
    estimated = () if certificate or is_limited else estimates(card, situation, on=on)
    deciding = _deciding(renew, by_certificate, by_card, estimated)
    if deciding is None:
        return None
    is_worked_out = situation.dates is Dates.WORKED_OUT
    is_estimate = renew is Renew.CERTIFICATE and (bool(estimated) or is_worked_out)
    is_preview = on != today
    return Answer(
        on=on,
        renew=renew,
        verdict=verdict(renew, deciding, situation, is_estimate=is_estimate, is_preview=is_preview),
        is_estimate=is_estimate,
        deciding=deciding,
        certificate=by_certificate,
        card=by_card,
        estimated=estimated,
        effects=_effects(certificate, card, situation),
        new_expiry=_new_expiry(renew, by_certificate, by_card, situation),
        remarks=remarks(by_certificate, by_card, situation, is_preview=is_preview),
        office=snapshot.office(),
    )


def estimates(card: date | None, situation: Situation, *, on: date) -> tuple[Estimated, ...]:
    """Return the estimates of the certificate from the card's date alone, each with its window."""
    if card is None:
        return ()
    return tuple(
        Estimated(estimate=guess, ruling=_certificate_ruling(guess.expires_on, on))
        for guess in estimate_rules.estimates(card, situation.made_as)
    )


def _certificate_ruling(expires_on: date, on: date) -> Ruling:
    return rule_on(expires_on, on=on, sources=CERTIFICATE_WINDOW_SOURCES)


def _effects(
    certificate: date | None, card: date | None, situation: Situation
) -> tuple[Effect, ...]:
    """Return what stops when: only for dates that were read, and a card that is still there."""
    was_read = situation.dates is not Dates.WORKED_OUT
    if certificate is None or card is None or not was_read or not _is_renewal(situation):
        return ()
    return effects(certificate=certificate, card=card)


def _is_renewal(situation: Situation) -> bool:
    """Whether what is at hand is renewed: not a lost card, nor one that follows a stay."""
    return situation.stay is not Stay.LIMITED and situation.old_card is not OldCard.LOST


def _deciding(
    renew: Renew,
    certificate: Ruling | None,
    card: Ruling | None,
    estimated: tuple[Estimated, ...],
) -> Ruling | None:
    """Return the window of what to renew; a lost card whose date is unknown has the other one."""
    if renew is Renew.CARD:
        return card or certificate
    return certificate or next((one.ruling for one in estimated), card)


def _new_expiry(
    renew: Renew, certificate: Ruling | None, card: Ruling | None, situation: Situation
) -> NewExpiry:
    """Return what a renewal brings. A lost card is none, and a date worked out is no ground."""
    if card is None or not _is_renewal(situation):
        return NewExpiry()
    # A card can't be asked for and made on one day, so on the last day nothing is promised.
    if renew is Renew.CARD and card.days_left > 0:
        return NewExpiry(
            card_of_adult=new_card_expires_on(card.expires_on, adult=True),
            card_of_minor=new_card_expires_on(card.expires_on, adult=False),
        )
    was_read = situation.dates is not Dates.WORKED_OUT
    if renew is Renew.CERTIFICATE and certificate is not None and was_read:
        return NewExpiry(
            certificate=new_certificate_expires_on(
                certificate=certificate.expires_on, card=card.expires_on, on=card.on
            )
        )
    return NewExpiry()
