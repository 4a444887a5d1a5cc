"""Which warnings a case calls for, the most urgent first. What is not known warns of both."""

from dataclasses import replace

from renewal.content.warnings import Caution
from renewal.rules.situation import (
    Age,
    CardType,
    Changed,
    Licence,
    OldCard,
    PickupReason,
    Pin,
    Renew,
    ReplyForm,
    Situation,
    Stay,
    Who,
    is_stay_path,
)
from renewal.rules.window import Standing, may_be_stay_lapsed

_MAYBE_PROXY = (Who.PROXY, Who.UNKNOWN)
_NOT_THE_REPRESENTATIVE = (Who.SELF, Who.PROXY, Who.UNKNOWN)


def cautions(
    renew: Renew, standing: Standing, situation: Situation, *, acting: Who
) -> tuple[Caution, ...]:
    """Return the warnings for one case on its path (`rules.situation.on_path`).

    `acting`: who acts in the end. Where that is a representative in the place of somebody who
    can't, nothing is said about what only that somebody would have done.
    """
    lapsed = may_be_stay_lapsed(renew, standing, situation)
    comes = acting if acting is Who.LEGAL_REPRESENTATIVE else situation.who
    way = replace(situation, who=comes)
    called = {
        Caution.LOST_CARD: situation.old_card is not OldCard.HAVE,
        Caution.LIMITED_STAY: situation.stay is not Stay.UNLIMITED and not lapsed,
        Caution.STAY_LAPSED: lapsed,
        **_about_the_person(situation),
        Caution.MOVED_IN: situation.changed in (Changed.MOVED_IN, Changed.UNKNOWN),
        **({} if is_stay_path(situation) else _about_the_way(renew, standing, way)),
        Caution.NO_PIN_CARD: situation.card_type is not CardType.PIN,
        Caution.PHONE_AGAIN: situation.card_type is not CardType.NO_PIN,
    }
    return tuple(caution for caution, is_called in called.items() if is_called)


def _about_the_person(situation: Situation) -> dict[Caution, bool]:
    age, who = situation.age, situation.who
    return {
        Caution.CHILD_NEEDS_REPRESENTATIVE: (
            age in (Age.UNDER_15, Age.UNKNOWN) and who in _NOT_THE_REPRESENTATIVE
        ),
        Caution.MINOR_ASK: (
            age in (Age.FROM_15_TO_17, Age.UNKNOWN) and who in _NOT_THE_REPRESENTATIVE
        ),
        Caution.WARD_PAPERS: (
            age in (Age.ADULT, Age.UNKNOWN) and who in (Who.LEGAL_REPRESENTATIVE, Who.UNKNOWN)
        ),
    }


def _about_the_way(renew: Renew, standing: Standing, situation: Situation) -> dict[Caution, bool]:
    if renew is Renew.CARD:
        return _about_the_card(standing, situation)
    return _about_the_certificate(standing, situation)


def _about_the_certificate(standing: Standing, situation: Situation) -> dict[Caution, bool]:
    is_by_proxy = situation.who in _MAYBE_PROXY
    has_signature = situation.card_type is not CardType.NO_PIN and situation.age is not Age.UNDER_15
    needs_pin = situation.card_type is not CardType.NO_PIN
    return {
        Caution.FORM_VOID: is_by_proxy and standing is Standing.EXPIRED,
        Caution.FORM_MISSING: is_by_proxy and situation.reply_form is not ReplyForm.SEALED,
        Caution.PROXY_PIN: is_by_proxy and needs_pin and situation.pin is not Pin.KNOWN,
        Caution.NO_SIGNATURE_UNDER_15: situation.age in (Age.UNDER_15, Age.UNKNOWN),
        Caution.SIGNATURE_DEAD: has_signature and situation.changed is not Changed.NO,
    }


def _about_the_card(standing: Standing, situation: Situation) -> dict[Caution, bool]:
    is_by_proxy = situation.who in _MAYBE_PROXY
    has_licence = situation.licence is not Licence.NO
    is_expired = standing is Standing.EXPIRED
    is_lost = situation.old_card is OldCard.LOST
    return {
        Caution.CARD_EXPIRED: is_expired and not is_lost,
        Caution.PICKUP_NEEDS_HOLDER: (
            is_by_proxy and situation.pickup_reason is not PickupReason.LISTED
        ),
        Caution.FORM_OUTDATED: situation.changed is not Changed.NO,
        Caution.LICENCE_ONLINE: has_licence and not is_expired and not is_lost,
        Caution.LICENCE_RECORD_AGAIN: (
            has_licence and (is_expired or situation.old_card is not OldCard.HAVE)
        ),
    }
