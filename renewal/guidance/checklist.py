"""What to bring, by the words of a case alone: a view of the procedures' own items."""

from collections.abc import Iterable
from dataclasses import dataclass, replace

from renewal.content import card_items, procedures
from renewal.content.procedures.after_applying import PICKUP, PICKUP_BY_PROXY
from renewal.content.procedures.certificate_by_proxy import REPRESENTATIVE_BRINGS
from renewal.content.schema import Actor, Bring, Need
from renewal.rules.situation import (
    Notice,
    OldCard,
    PickupReason,
    Pin,
    Renew,
    ReplyForm,
    Situation,
    Who,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Checklist:
    """`bring` to the counter, or for applying; `pick_up`: on the day of the pick-up.

    `not_needed`: what need not be brought, for those who wonder. `procedures`: the slugs of the
    ways this list is for.
    """

    bring: tuple[Bring, ...]
    pick_up: tuple[Bring, ...]
    not_needed: tuple[Bring, ...]
    procedures: tuple[str, ...]


_CERTIFICATE_WAYS = {
    Who.SELF: ("certificate-in-person",),
    Who.PROXY: ("certificate-by-proxy",),
    Who.LEGAL_REPRESENTATIVE: ("certificate-by-proxy",),
    Who.UNKNOWN: ("certificate-in-person", "certificate-by-proxy"),
}
_CARD_WAYS = tuple(procedure.slug for procedure in procedures.FOR_CARD)

_BY_PIN = {
    Pin.KNOWN: {"pins": Need.REQUIRED, "holder-id": Need.NOT_NEEDED},
    Pin.FORGOTTEN: {"pins": Need.NOT_NEEDED, "holder-id": Need.REQUIRED},
    Pin.UNKNOWN: {"pins": Need.HELPFUL, "holder-id": Need.HELPFUL},
}
_BY_NOTICE = {
    Notice.HAVE: Need.HELPFUL,
    Notice.LOST: Need.NOT_NEEDED,
    Notice.UNKNOWN: Need.HELPFUL,
}
_BY_REPLY_FORM = {
    ReplyForm.SEALED: Need.REQUIRED,
    ReplyForm.NONE: Need.REQUIRED,
    ReplyForm.UNKNOWN: Need.HELPFUL,
}
_BY_OLD_CARD = {
    OldCard.HAVE: (Need.REQUIRED, Need.NOT_NEEDED),
    OldCard.LOST: (Need.NOT_NEEDED, Need.REQUIRED),
    OldCard.UNKNOWN: (Need.HELPFUL, Need.HELPFUL),
}
"""How far the old card is needed, and the fee for its loss."""


def checklist(renew: Renew, situation: Situation) -> Checklist:
    """Return what to bring to renew `renew`; a lost card makes it the card whatever was asked."""
    if renew is Renew.CARD or situation.old_card is OldCard.LOST:
        return _sorted(_applying(), _picking_up(situation), _CARD_WAYS)
    if renew is Renew.NONE:
        return _sorted((), (), ())
    needs = {
        **_pin_needs(situation.who, situation.pin),
        "expiry-notice": _BY_NOTICE[situation.notice],
    }
    brings = _certificate_brings(situation.who)
    if situation.who is Who.PROXY:
        needs["sealed-reply-form"] = _BY_REPLY_FORM[situation.reply_form]
        brings = _form_first(brings, situation.reply_form)
    return _sorted(_with_needs(brings, needs), (), _CERTIFICATE_WAYS[situation.who])


def _certificate_brings(who: Who) -> tuple[Bring, ...]:
    alone, proxy = (procedure.bring for procedure in procedures.FOR_CERTIFICATE)
    if who is Who.UNKNOWN:
        return _either(alone, proxy)
    by = {Who.SELF: alone, Who.PROXY: proxy, Who.LEGAL_REPRESENTATIVE: REPRESENTATIVE_BRINGS}
    return by[who]


def _pin_needs(who: Who, pin: Pin) -> dict[str, Need]:
    """Return what PINs ask for. Forgotten ones can be set anew on the spot, but by no proxy."""
    if pin is Pin.FORGOTTEN and who in (Who.PROXY, Who.UNKNOWN):
        pin = Pin.UNKNOWN
    return _BY_PIN[pin]


def _either(first: tuple[Bring, ...], second: tuple[Bring, ...]) -> tuple[Bring, ...]:
    """Return what either asks for, each thing once; what only one requires is helpful."""
    required = _required(first) & _required(second)
    merged: dict[str, Bring] = {}
    for bring in first + second:
        code = bring.item.code
        depends = bring.need is Need.REQUIRED and code not in required
        merged.setdefault(code, replace(bring, need=Need.HELPFUL) if depends else bring)
    return tuple(merged.values())


def _required(brings: tuple[Bring, ...]) -> set[str]:
    return {one.item.code for one in brings if one.need is Need.REQUIRED}


def _form_first(brings: tuple[Bring, ...], form: ReplyForm) -> tuple[Bring, ...]:
    """Put the missing form on top: nothing else helps a proxy before it is there."""
    if form is ReplyForm.SEALED:
        return brings
    return tuple(sorted(brings, key=lambda one: one.item.code != "sealed-reply-form"))


def _applying() -> tuple[Bring, ...]:
    """Return what serves any of the five ways; the photo can be taken on the spot in three."""
    return (
        Bring(item=card_items.ISSUANCE_APPLICATION_FORM, need=Need.REQUIRED),
        Bring(item=card_items.FACE_PHOTO, need=Need.HELPFUL),
    )


def _picking_up(situation: Situation) -> tuple[Bring, ...]:
    """Return what the pick-up asks for. Without a listed reason the holder has to come."""
    card_need, fee_need = _BY_OLD_CARD[situation.old_card]
    fee = Bring(item=card_items.REISSUE_FEE, need=fee_need)
    brings = (*_with_needs(PICKUP, {"my-number-card": card_need}), fee)
    if situation.who is Who.SELF or situation.pickup_reason is PickupReason.NONE:
        return brings
    is_certain = situation.who is not Who.UNKNOWN and (
        situation.pickup_reason is PickupReason.LISTED
    )
    by_proxy = PICKUP_BY_PROXY if is_certain else _helpful(PICKUP_BY_PROXY)
    carrier = Actor.PROXY if is_certain else Actor.HOLDER
    return (*(replace(one, carried_by=carrier) for one in brings), *by_proxy)


def _helpful(brings: tuple[Bring, ...]) -> tuple[Bring, ...]:
    return tuple(replace(one, need=Need.HELPFUL) for one in brings)


def _with_needs(brings: Iterable[Bring], needs: dict[str, Need]) -> tuple[Bring, ...]:
    return tuple(replace(one, need=needs.get(one.item.code, one.need)) for one in brings)


def _sorted(
    bring: tuple[Bring, ...], pick_up: tuple[Bring, ...], ways: tuple[str, ...]
) -> Checklist:
    return Checklist(
        bring=_needed(bring),
        pick_up=_needed(pick_up),
        not_needed=tuple(one for one in bring + pick_up if one.need is Need.NOT_NEEDED),
        procedures=ways,
    )


def _needed(brings: tuple[Bring, ...]) -> tuple[Bring, ...]:
    return tuple(one for one in brings if one.need is not Need.NOT_NEEDED)
