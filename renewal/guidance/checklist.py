"""What to bring, by the words of a case alone: a view of the procedures' own items."""

from dataclasses import dataclass, replace

from renewal.content import card_items, items, procedures
from renewal.content.procedures.certificate_by_proxy import REPRESENTATIVE_BRINGS
from renewal.content.schema import Actor, Bring, Need
from renewal.guidance.card_checklist import applying, card_ways, picking_up
from renewal.guidance.needs import either, helpful, with_needs
from renewal.rules.situation import (
    Age,
    CardType,
    Notice,
    OldCard,
    Pin,
    Renew,
    ReplyForm,
    Situation,
    Stay,
    Who,
    is_stay_path,
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

_PROXY_ID = Bring(item=items.PROXY_PHOTO_ID, need=Need.REQUIRED, carried_by=Actor.PROXY)
_PROOF = Bring(item=items.PROOF_OF_REPRESENTATION, need=Need.REQUIRED, carried_by=Actor.PROXY)
_PAPERS_OF_ANOTHER = {
    Who.SELF: (),
    Who.PROXY: (_PROXY_ID,),
    Who.LEGAL_REPRESENTATIVE: (_PROXY_ID, _PROOF),
    Who.UNKNOWN: helpful((_PROXY_ID, _PROOF)),
}
"""What somebody else who asks for the extension of a stay shows of himself (公個規則5条2項)."""

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


def checklist(renew: Renew, situation: Situation) -> Checklist:
    """Return what to bring to renew `renew`; a lost card makes it the card whatever was asked."""
    if is_stay_path(situation):
        return _extending_a_stay(situation)
    if renew is Renew.CARD or situation.old_card is OldCard.LOST:
        return _sorted(
            applying(), _for_card_type(picking_up(situation), situation), card_ways(situation)
        )
    if renew is Renew.NONE:
        return _sorted((), (), ())
    brings = _for_card_type(_renewing_certificate(situation), situation)
    return _sorted(brings, (), _CERTIFICATE_WAYS[situation.who])


def _extending_a_stay(situation: Situation) -> Checklist:
    """Return what the extension of a period of stay asks for; the envelope plays no part in it."""
    (procedure,) = procedures.FOR_STAY
    needs = _BY_PIN[situation.pin] if situation.pin is Pin.FORGOTTEN else {}
    brings = _for_whoever_comes(with_needs(procedure.bring, needs), situation)
    return _sorted(_for_card_type(brings, situation), (), (procedure.slug,))


def reissue_after_stay(situation: Situation) -> Checklist:
    """Return what serves those whose card ended with a limited stay: it is made anew.

    What exactly is asked for, no page of the office says; so only what proves the stay is certain.
    """
    (procedure,) = procedures.FOR_STAY
    brings = (
        Bring(item=items.RESIDENCE_CARD_FOR_NEW, need=Need.REQUIRED),
        Bring(item=card_items.OLD_CARD, need=Need.HELPFUL),
        Bring(item=card_items.FACE_PHOTO, need=Need.HELPFUL),
        Bring(item=card_items.REISSUE_FEE, need=Need.HELPFUL),
        Bring(item=items.EXPIRY_NOTICE, need=Need.NOT_NEEDED),
    )
    return _sorted(_for_whoever_comes(brings, situation), (), (procedure.slug,))


def _for_whoever_comes(brings: tuple[Bring, ...], situation: Situation) -> tuple[Bring, ...]:
    """Return `brings` with what somebody else shows of himself, all in that person's hands."""
    brings = (*brings, *_PAPERS_OF_ANOTHER[situation.who])
    if situation.who in (Who.SELF, Who.UNKNOWN):
        return brings
    return tuple(replace(one, carried_by=Actor.PROXY) for one in brings)


def _for_card_type(brings: tuple[Bring, ...], situation: Situation) -> tuple[Bring, ...]:
    """Return `brings` less the PINs of a card that has none, and with what a stay may ask for."""
    if situation.card_type is not CardType.PIN:
        need = Need.NOT_NEEDED if situation.card_type is CardType.NO_PIN else Need.HELPFUL
        brings = with_needs(brings, {"pins": need})
    if situation.stay is Stay.UNKNOWN:
        by = Actor.HOLDER if situation.who in (Who.SELF, Who.UNKNOWN) else Actor.PROXY
        perhaps = Bring(item=items.RESIDENCE_CARD_PERHAPS, need=Need.HELPFUL, carried_by=by)
        brings = (*brings, perhaps)
    return brings


def _renewing_certificate(situation: Situation) -> tuple[Bring, ...]:
    needs = {**_BY_PIN[situation.pin], "expiry-notice": _BY_NOTICE[situation.notice]}
    is_named = situation.who in (Who.LEGAL_REPRESENTATIVE, Who.UNKNOWN)
    may_represent = is_named or situation.age is Age.UNKNOWN
    if may_represent and situation.pin is Pin.KNOWN:
        # Which papers the office wants to see of the holder, it decides (公個規則5条2項).
        needs["holder-id"] = Need.HELPFUL
    brings = _certificate_brings(situation)
    if situation.who is Who.PROXY:
        needs["sealed-reply-form"] = _BY_REPLY_FORM[situation.reply_form]
        brings = _form_first(brings, situation.reply_form)
        if situation.pin is Pin.KNOWN:
            # Not even named: "the holder's papers aren't needed" is read as "no papers".
            brings = tuple(one for one in brings if one.item is not items.HOLDER_ID)
    return with_needs(brings, needs)


def _certificate_brings(situation: Situation) -> tuple[Bring, ...]:
    """Return what the person who comes brings; perhaps a child's, perhaps another's, is helpful."""
    alone, proxy = (procedure.bring for procedure in procedures.FOR_CERTIFICATE)
    by = {
        Who.SELF: alone,
        Who.PROXY: proxy,
        Who.LEGAL_REPRESENTATIVE: REPRESENTATIVE_BRINGS,
        Who.UNKNOWN: either(either(alone, proxy), REPRESENTATIVE_BRINGS),
    }
    brings = by[situation.who]
    if situation.age is Age.UNKNOWN:
        return either(brings, REPRESENTATIVE_BRINGS)
    return brings


def _form_first(brings: tuple[Bring, ...], form: ReplyForm) -> tuple[Bring, ...]:
    """Put the missing form on top: nothing else helps a proxy before it is there."""
    if form is ReplyForm.SEALED:
        return brings
    return tuple(sorted(brings, key=lambda one: one.item.code != "sealed-reply-form"))


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
