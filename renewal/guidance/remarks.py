"""What is said beside an answer's dates, the most urgent first."""

from renewal.content.remarks import Remark
from renewal.rules.card import FIRST_CARD_DAY
from renewal.rules.renewed import share_a_birthday
from renewal.rules.situation import Age, CardType, Changed, Dates, OldCard, Situation, Stay
from renewal.rules.window import Ruling, Standing


def remarks(
    certificate: Ruling | None, card: Ruling | None, situation: Situation, *, is_preview: bool
) -> tuple[Remark, ...]:
    """Return the remarks that belong to these dates and this case."""
    rulings = [one for one in (certificate, card) if one]
    is_limited = situation.stay is Stay.LIMITED
    is_lost = situation.old_card is OldCard.LOST
    said = {
        Remark.PREVIEW: is_preview,
        Remark.WORKED_OUT: situation.dates is Dates.WORKED_OUT,
        Remark.ESTIMATED: certificate is None and not is_limited and not is_lost,
        Remark.MAYBE_BIRTH_DATE: any(one.expires_on < FIRST_CARD_DAY for one in rulings),
        Remark.NOT_ONE_BIRTHDAY: not is_limited and not _one_birthday(certificate, card),
        Remark.CERTIFICATE_ENDS_FIRST: is_limited and _ends_first(certificate, card),
        Remark.CARD_DATE_MISSING: card is None and not is_lost,
        Remark.LAST_DAY_STAYS: not is_lost,
        Remark.SIGNATURE_MAY_BE_DEAD: not is_lost and _may_have_dead_signature(situation),
        Remark.STAY: situation.stay is Stay.UNLIMITED and not is_lost,
    }
    return tuple(remark for remark, is_said in said.items() if is_said)


def _may_have_dead_signature(situation: Situation) -> bool:
    """Whether a change nobody told of may have ended a signature certificate (署名用).

    Neither a child under 15 nor a card without PINs has one.
    """
    has_one = situation.age is not Age.UNDER_15 and situation.card_type is not CardType.NO_PIN
    return has_one and situation.changed is Changed.NO


def _ends_first(certificate: Ruling | None, card: Ruling | None) -> bool:
    """Whether the certificate ends before the card, while the card is still there."""
    if certificate is None or card is None:
        return False
    return certificate.expires_on < card.expires_on and card.standing is not Standing.EXPIRED


def _one_birthday(certificate: Ruling | None, card: Ruling | None) -> bool:
    if certificate is None or card is None:
        return True
    return share_a_birthday(certificate.expires_on, card.expires_on)
