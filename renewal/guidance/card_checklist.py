"""What to bring for a new card: applying for it, and picking it up."""

from dataclasses import replace

from renewal.content import card_items, items, procedures
from renewal.content.procedures.after_applying import PICKUP, PICKUP_BY_PROXY
from renewal.content.schema import Actor, Bring, Need
from renewal.guidance.needs import either, helpful, with_needs
from renewal.rules.situation import Age, OldCard, PickupReason, Situation, Who

_WAYS = tuple(procedure.slug for procedure in procedures.FOR_CARD)

_BY_OLD_CARD = {
    OldCard.HAVE: (Need.REQUIRED, Need.NOT_NEEDED),
    OldCard.LOST: (Need.NOT_NEEDED, Need.REQUIRED),
    OldCard.UNKNOWN: (Need.HELPFUL, Need.HELPFUL),
}
"""How far the old card is needed, and the fee for its loss."""

_BY_REPRESENTATIVE = (
    Bring(item=items.PROXY_PHOTO_ID, need=Need.REQUIRED, carried_by=Actor.PROXY),
    Bring(item=items.PROOF_OF_REPRESENTATION, need=Need.REQUIRED, carried_by=Actor.PROXY),
    Bring(item=card_items.PROOF_OF_REASON_PERHAPS, need=Need.HELPFUL, carried_by=Actor.PROXY),
)
"""A parent or guardian proves to be one; whether more proof is asked for, the notice says."""


def card_ways(situation: Situation) -> tuple[str, ...]:
    """Return the ways of applying; at the city hall the holder's photo is taken on the spot."""
    if situation.who is not Who.PROXY:
        return _WAYS
    return tuple(slug for slug in _WAYS if slug != "card-at-city-hall")


def applying() -> tuple[Bring, ...]:
    """Return what serves any of the five ways; the photo can be taken on the spot in three."""
    return (
        Bring(item=card_items.ISSUANCE_APPLICATION_FORM, need=Need.REQUIRED),
        Bring(item=card_items.FACE_PHOTO, need=Need.HELPFUL),
    )


def picking_up(situation: Situation) -> tuple[Bring, ...]:
    """Return what the pick-up asks for. Without a listed reason the holder has to come."""
    card_need, fee_need = _BY_OLD_CARD[situation.old_card]
    fee = Bring(item=card_items.REISSUE_FEE, need=fee_need)
    own = (*with_needs(PICKUP, {"my-number-card": card_need}), fee)
    if situation.who is Who.LEGAL_REPRESENTATIVE:
        return (*_carried_by_another(own), *_BY_REPRESENTATIVE)
    if situation.who is Who.PROXY and situation.pickup_reason is PickupReason.LISTED:
        return (*_carried_by_another(own), *PICKUP_BY_PROXY)
    return (*own, *helpful(_perhaps(situation)))


def _perhaps(situation: Situation) -> tuple[Bring, ...]:
    """Return what somebody else would bring besides, where it may come to that."""
    by_proxy: tuple[Bring, ...] = ()
    may_be_another = situation.who in (Who.PROXY, Who.UNKNOWN)
    if may_be_another and situation.pickup_reason is not PickupReason.NONE:
        by_proxy = PICKUP_BY_PROXY
    may_be_child = situation.age is Age.UNKNOWN or situation.who is Who.UNKNOWN
    return either(by_proxy, _BY_REPRESENTATIVE) if may_be_child else by_proxy


def _carried_by_another(brings: tuple[Bring, ...]) -> tuple[Bring, ...]:
    return tuple(replace(one, carried_by=Actor.PROXY) for one in brings)
