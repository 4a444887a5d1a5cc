"""What one case comes to: ways, things to bring, counters, visits, fee, and what to know first.

Pure: the same words on the same day give the same plan, whoever asks.
"""

from dataclasses import dataclass, replace
from datetime import date

from renewal.content.procedures import FOR_STAY
from renewal.content.schema import Bring
from renewal.content.warnings import Caution
from renewal.guidance.cautions import cautions
from renewal.guidance.checklist import checklist, reissue_after_stay
from renewal.guidance.needs import either, helpful
from renewal.kept import kept
from renewal.municipality.office import Comer, Counter, Office, Service
from renewal.rules import who as who_rules
from renewal.rules.fees import Fee, fee
from renewal.rules.situation import OldCard, Renew, Situation, Who, is_stay_path, on_path
from renewal.rules.who import Instead
from renewal.rules.window import Standing, is_stay_lapsed, may_be_stay_lapsed, standing_on

_STAY = tuple(procedure.slug for procedure in FOR_STAY)


@dataclass(frozen=True, slots=True, kw_only=True)
class Plan:
    """Everything to prepare for one case. `renew`: None where it is not known which of the two.

    `ways` are slugs of procedures open to this person.

    `instead`: what is needed instead, where this person can't do it; the rest of the plan then is
    for whoever can. `counters`: those known to take this case; none where it has to be asked.
    """

    renew: Renew | None
    ways: tuple[str, ...]
    bring: tuple[Bring, ...]
    pick_up: tuple[Bring, ...]
    not_needed: tuple[Bring, ...]
    counters: tuple[Counter, ...]
    visits: int
    fee: Fee
    warnings: tuple[Caution, ...]
    instead: Instead | None

    @property
    def follows_stay(self) -> bool:
        """Whether it is about a card that follows a period of stay, ended or not."""
        return self.ways == _STAY


@kept(1_000, in_language=False)
def plan(
    renew: Renew, standing: Standing, situation: Situation, *, office: Office, on: date
) -> Plan:
    """Return the plan for renewing `renew`, whose window stands at `standing` on the day `on`.

    A lost card has to be issued again first, whatever was asked. A word from a branch that is not
    taken changes nothing; a word that is not known counts as the answer that asks for more.
    """
    if situation.old_card is OldCard.LOST:
        renew = Renew.CARD
    told = on_path(renew, situation)
    instead = who_rules.instead(renew, told)
    acting = _for_whoever_can(told, instead)
    lapsed = is_stay_lapsed(renew, standing, told)
    listed = reissue_after_stay(acting) if lapsed else checklist(renew, acting)
    return Plan(
        renew=renew,
        ways=listed.procedures,
        bring=listed.bring,
        pick_up=listed.pick_up,
        not_needed=listed.not_needed,
        counters=_counters(renew, acting, office),
        visits=who_rules.visits(renew, acting, standing),
        fee=fee(
            renew,
            told,
            stay_lapsed=may_be_stay_lapsed(renew, standing, told),
            on=on,
        ),
        warnings=cautions(renew, standing, told, acting=acting.who),
        instead=instead,
    )


def plan_for(
    renew: Renew | None,
    situation: Situation,
    *,
    certificate: date | None,
    card: date | None,
    office: Office,
    on: date,
) -> Plan:
    """Return the plan for `renew`, or for either where it is None.

    `certificate`, `card`: 有効期限満了日 where known; without one its window counts as open.
    """

    def one(thing: Renew, expires_on: date | None) -> Plan:
        standing = standing_on(expires_on, on) if expires_on else Standing.OPEN
        return plan(thing, standing, situation, office=office, on=on)

    by_certificate = one(Renew.CERTIFICATE, certificate)
    by_card = one(Renew.CARD, card)
    plans = {Renew.CERTIFICATE: by_certificate, Renew.CARD: by_card}
    return plans[renew] if renew else _either(by_certificate, by_card)


def _either(first: Plan, second: Plan) -> Plan:
    """Return one plan that is enough for both: the longer lists, the counters that take either."""
    if first == second:
        return first
    needed = {bring.item.code for bring in (*first.bring, *second.bring, *second.pick_up)}
    return Plan(
        renew=None,
        ways=(*first.ways, *(way for way in second.ways if way not in first.ways)),
        bring=either(first.bring, second.bring),
        pick_up=helpful(second.pick_up),
        not_needed=tuple(
            one for one in first.not_needed + second.not_needed if one.item.code not in needed
        ),
        counters=tuple(one for one in first.counters if one in second.counters),
        visits=max(first.visits, second.visits),
        fee=max(first.fee, second.fee, key=lambda fee: fee.yen),
        warnings=tuple(dict.fromkeys(first.warnings + second.warnings)),
        instead=first.instead if first.instead is second.instead else None,
    )


def _for_whoever_can(situation: Situation, instead: Instead | None) -> Situation:
    """Return the case with the person who can act in the place of the one who can't."""
    if instead is Instead.LEGAL_REPRESENTATIVE:
        return replace(situation, who=Who.LEGAL_REPRESENTATIVE)
    if instead is Instead.HOLDER_AT_PICKUP:
        return replace(situation, who=Who.SELF)
    return situation


_COMERS = {
    Who.SELF: (Comer.HOLDER,),
    Who.PROXY: (Comer.PROXY,),
    Who.LEGAL_REPRESENTATIVE: (Comer.REPRESENTATIVE,),
    Who.UNKNOWN: tuple(Comer),
}


def _counters(renew: Renew, situation: Situation, office: Office) -> tuple[Counter, ...]:
    """Return the counters known to take whoever may come.

    For a card, those that help with applying, where the holder comes along to be photographed:
    where it is picked up is not known. A period of stay is extended where the office says so.
    """
    if renew is Renew.CARD and not is_stay_path(situation):
        is_holder_there = situation.who is not Who.PROXY
        return office.counters_for(Service.CARD_SUPPORT, Comer.HOLDER) if is_holder_there else ()
    service = Service.STAY_EXTENSION if is_stay_path(situation) else Service.CERTIFICATE
    return tuple(
        counter
        for counter in office.counters
        if all(counter.serves(service, comer) for comer in _COMERS[situation.who])
    )
