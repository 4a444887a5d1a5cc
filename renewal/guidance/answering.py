"""One answer from printed dates and the words of a case."""

from datetime import date

from renewal.content.answers import ESTIMATED_VERDICTS, LIMITED_STAY, LOST, VERDICTS, Verdict
from renewal.content.remarks import Remark
from renewal.guidance.shape import Answer, Estimated, NewExpiry
from renewal.municipality import snapshot
from renewal.rules import estimate as estimate_rules
from renewal.rules.effects import Effect, effects
from renewal.rules.renewed import (
    new_card_expires_on,
    new_certificate_expires_on,
    share_a_birthday,
)
from renewal.rules.situation import Dates, OldCard, Renew, Situation, Stay
from renewal.rules.which import next_renewal
from renewal.rules.window import (
    CARD_WINDOW_SOURCES,
    CERTIFICATE_WINDOW_SOURCES,
    Ruling,
    Standing,
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
    is_estimate = renew is Renew.CERTIFICATE and bool(estimated)
    return Answer(
        on=on,
        renew=renew,
        verdict=_verdict(renew, deciding, situation, is_estimate=is_estimate),
        is_estimate=is_estimate,
        deciding=deciding,
        certificate=by_certificate,
        card=by_card,
        estimated=estimated,
        effects=() if is_limited else _effects(certificate, card),
        new_expiry=_new_expiry(renew, by_certificate, by_card, situation),
        remarks=_remarks(by_certificate, by_card, situation, is_preview=on != today),
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


def _effects(certificate: date | None, card: date | None) -> tuple[Effect, ...]:
    if certificate is None or card is None:
        return ()
    return effects(certificate=certificate, card=card)


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


def _verdict(renew: Renew, deciding: Ruling, situation: Situation, *, is_estimate: bool) -> Verdict:
    if situation.old_card is OldCard.LOST:
        return LOST
    if situation.stay is Stay.LIMITED:
        return LIMITED_STAY
    if is_estimate:
        return ESTIMATED_VERDICTS[deciding.standing]
    return VERDICTS[renew, deciding.standing]


def _new_expiry(
    renew: Renew, certificate: Ruling | None, card: Ruling | None, situation: Situation
) -> NewExpiry:
    if card is None or situation.stay is Stay.LIMITED:
        return NewExpiry()
    if renew is Renew.CARD and card.standing is not Standing.EXPIRED:
        return NewExpiry(
            card_of_adult=new_card_expires_on(card.expires_on, adult=True),
            card_of_minor=new_card_expires_on(card.expires_on, adult=False),
        )
    if renew is Renew.CERTIFICATE and certificate is not None:
        return NewExpiry(
            certificate=new_certificate_expires_on(
                certificate=certificate.expires_on, card=card.expires_on, on=card.on
            )
        )
    return NewExpiry()


def _remarks(
    certificate: Ruling | None, card: Ruling | None, situation: Situation, *, is_preview: bool
) -> tuple[Remark, ...]:
    """Return what to say beside the dates, the most urgent first."""
    both = certificate is not None and card is not None
    is_limited = situation.stay is Stay.LIMITED
    said = {
        Remark.PREVIEW: is_preview,
        Remark.WORKED_OUT: situation.dates is Dates.WORKED_OUT,
        Remark.ESTIMATED: certificate is None and not is_limited,
        Remark.NOT_ONE_BIRTHDAY: both and not is_limited and not _one_birthday(certificate, card),
        Remark.CARD_DATE_MISSING: card is None,
        Remark.LAST_DAY_STAYS: True,
        Remark.SIGNATURE_MAY_BE_DEAD: True,
        Remark.STAY: not is_limited,
    }
    return tuple(remark for remark, is_said in said.items() if is_said)


def _one_birthday(certificate: Ruling | None, card: Ruling | None) -> bool:
    return bool(certificate and card and share_a_birthday(certificate.expires_on, card.expires_on))
