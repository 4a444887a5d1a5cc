"""One answer from printed dates and the words of a case."""

from datetime import date, datetime

from renewal.guidance.going import going
from renewal.guidance.plan import plan
from renewal.guidance.remarks import remarks
from renewal.guidance.shape import Answer, Estimated, NewExpiry
from renewal.guidance.verdict import verdict
from renewal.guidance.visiting import running_incidents, visits
from renewal.municipality import snapshot
from renewal.rules import estimate as estimate_rules
from renewal.rules.effects import Effect, effects
from renewal.rules.renewed import (
    new_card_expires_on,
    new_certificate_expires_on,
    share_a_birthday,
)
from renewal.rules.situation import Age, Dates, OldCard, Renew, Situation, Stay
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
    now: datetime | None = None,
) -> Answer | None:
    """Return the answer for the dates on a card (有効期限満了日) and the words of a case.

    `on`: the day asked about; `today`: the day it is, so that another day is marked as a preview.
    `now`: the moment (Asia/Tokyo), so that no day is named that is over; without it a day is told
    whole. None without any date, unless the card is lost: nobody can read a date on it then.
    Raises `FactError` when the certificate would outlive the card.
    """
    renew = next_renewal(
        on=on,
        certificate=certificate,
        card=card,
        made_as=situation.made_as,
        old_card=situation.old_card,
    )
    if renew is Renew.NONE:
        return None
    by_certificate = _certificate_ruling(certificate, on) if certificate else None
    by_card = rule_on(card, on=on, sources=CARD_WINDOW_SOURCES) if card else None
    estimated = estimates(card, situation, on=on) if _is_estimated(certificate, situation) else ()
    deciding = _deciding(renew, by_certificate, by_card, estimated)
    is_worked_out = situation.dates is Dates.WORKED_OUT
    is_estimate = renew is Renew.CERTIFICATE and (bool(estimated) or is_worked_out)
    is_preview = on != today
    standing = deciding.standing if deciding else Standing.OPEN
    office = snapshot.office()
    planned = plan(renew, standing, situation, office=office, on=on)
    moment = None if is_preview else now
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
        plan=planned,
        visits=() if is_estimate else visits(planned, deciding, office=office, on=on, now=moment),
        incidents=running_incidents(planned, office, moment),
        going=going(renew, deciding, situation, is_estimate=is_estimate, office=office, on=on),
        remarks=remarks(by_certificate, by_card, situation, is_preview=is_preview),
        office=office,
    )


def _is_estimated(certificate: date | None, situation: Situation) -> bool:
    """Whether the certificate's end is estimated: not a limited stay's, which has its own days."""
    return certificate is None and situation.stay is not Stay.LIMITED


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
    return effects(certificate=certificate, card=card, situation=situation)


def _is_renewal(situation: Situation) -> bool:
    """Whether what is at hand is renewed: not a lost card, nor one that follows a stay."""
    return situation.stay is not Stay.LIMITED and situation.old_card is not OldCard.LOST


def _deciding(
    renew: Renew,
    certificate: Ruling | None,
    card: Ruling | None,
    estimated: tuple[Estimated, ...],
) -> Ruling | None:
    """Return the window of what to renew; a lost card may have the certificate's, or none."""
    if renew is Renew.CARD:
        return card or certificate
    return certificate or next((one.ruling for one in estimated), card)


def _new_expiry(
    renew: Renew, certificate: Ruling | None, card: Ruling | None, situation: Situation
) -> NewExpiry:
    """Return what a renewal brings. A lost card is none, and a date worked out is no ground.

    Nor are dates that share no birthday: one of them then is no birthday, or misread.
    """
    if card is None or not _is_renewal(situation):
        return NewExpiry()
    if certificate and not share_a_birthday(certificate.expires_on, card.expires_on):
        return NewExpiry()
    # A card can't be asked for and made on one day, so on the last day nothing is promised. A
    # child may be grown up before a window that is not open yet.
    is_child = situation.age is Age.UNDER_15
    if renew is Renew.CARD and is_child and card.standing is Standing.TOO_EARLY:
        return NewExpiry()
    if renew is Renew.CARD and card.days_left > 0:
        return NewExpiry(
            card_of_adult=(None if is_child else new_card_expires_on(card.expires_on, adult=True)),
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
