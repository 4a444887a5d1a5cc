"""Who may come, and what is needed instead where somebody can't."""

from enum import StrEnum

from renewal.rules.situation import (
    Age,
    CardType,
    PickupReason,
    Pin,
    Renew,
    ReplyForm,
    Situation,
    Who,
    is_stay_path,
)
from renewal.rules.window import Standing


class Instead(StrEnum):
    """What is needed instead of what was described. The words for each stand in `content`."""

    LEGAL_REPRESENTATIVE = "legal-representative"
    HOLDER_AT_PICKUP = "holder-at-pickup"


def instead(renew: Renew, situation: Situation) -> Instead | None:
    """Return what is needed instead, or None where the person may do it.

    A child under 15 has the legal representative act (田川市, 羽生市), never the child alone or
    somebody else. A card is handed to another only for an unavoidable reason (番号令13条7項);
    offices count children and wards among them, so their representatives need no other.
    """
    is_child = situation.age is Age.UNDER_15
    if is_child and situation.who in (Who.SELF, Who.PROXY):
        return Instead.LEGAL_REPRESENTATIVE
    is_collected = renew is Renew.CARD and not is_stay_path(situation)
    has_no_reason = situation.pickup_reason is PickupReason.NONE
    if is_collected and situation.who is Who.PROXY and has_no_reason:
        return Instead.HOLDER_AT_PICKUP
    return None


def visits(renew: Renew, situation: Situation, standing: Standing) -> int:
    """Return how many visits to an office to plan for, pick-up included.

    A card applied for from home is picked up: one. A certificate takes one, and one more for a
    proxy whose sealed form is missing, void after the expiry or holds no right PIN, for the
    office then first writes to the holder. What is not known counts as if it were missing. The
    extension of a stay uses no such form. Source: 公個規則5条2項; 越谷市, 呉市, 三原市.
    """
    uses_form = renew is not Renew.CARD and not is_stay_path(situation)
    if not uses_form or situation.who not in (Who.PROXY, Who.UNKNOWN):
        return 1
    form_works = situation.reply_form is ReplyForm.SEALED and standing is not Standing.EXPIRED
    pin_works = situation.pin is Pin.KNOWN or situation.card_type is CardType.NO_PIN
    return 1 if form_works and pin_works else 2
