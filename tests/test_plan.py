"""What holds for the plan of every case there is, each combination of words and standing."""

from collections import Counter

import pytest

from renewal.content import procedures
from renewal.content.schema import Actor, Need
from renewal.municipality.office import Comer, Service
from renewal.rules.fees import FeeReason
from renewal.rules.situation import (
    Age,
    CardType,
    OldCard,
    PickupReason,
    Renew,
    Situation,
    Stay,
    Who,
    on_path,
)
from renewal.rules.who import Instead
from renewal.rules.window import Standing
from tests.every_case import (
    COUNT,
    TO_RENEW,
    every_plan,
    every_plan_with_one_unknown,
    planned,
    situations,
)

ORDINARY = {
    "issuance-application-form", "issuance-notice", "sealed-reply-form", "expiry-notice",
    "proof-of-reason",
}  # fmt: skip
"""Things that only the ordinary paths ask for: no envelope comes for a limited stay."""


def every():
    return every_plan() + every_plan_with_one_unknown()


def is_twice(brings):
    return max(Counter(bring.item.code for bring in brings).values(), default=1) > 1


def broken(case) -> set[str]:
    """Return what is wrong with one plan; nothing, if it is as it has to be."""
    one, told = case.plan, case.told
    is_lost = told.old_card is OldCard.LOST
    may_be_lapsed = case.is_lapsed or case.may_be_lapsed
    may_cost = is_lost or may_be_lapsed or told.old_card is OldCard.UNKNOWN
    wrong = {
        "no way": not one.ways,
        "a way that is no page": not set(one.ways) <= set(procedures.BY_SLUG),
        "nothing required": Need.REQUIRED not in case.needs.values(),
        "the same thing twice": is_twice(one.bring) or is_twice(one.pick_up),
        "needed and not needed": any(bring.need is not Need.NOT_NEEDED for bring in one.not_needed)
        or any(bring.need is Need.NOT_NEEDED for bring in case.brings),
        "no visit, or too many": one.visits not in (1, 2),
        "a lost card renewed as a certificate": is_lost and one.renew is not Renew.CARD,
        "no fee for a loss": (is_lost or case.is_lapsed) and one.fee.yen != 1000,
        "a fee for expiry": one.fee.yen > 0 and not may_cost,
        "PINs for a card without": (told.card_type is CardType.NO_PIN and "pins" in case.needs),
        "a warning said twice": max(Counter(one.warnings).values(), default=1) > 1,
    }
    return {name for name, is_wrong in wrong.items() if is_wrong}


def broken_of_a_stay(case) -> set[str]:
    """Return what of the ordinary path a limited stay was given, lapsed or not."""
    one = case.plan
    wrong = {
        "another way": one.ways != ("period-of-stay",),
        "a pick-up": bool(one.pick_up),
        "things of the ordinary path": bool(ORDINARY & set(case.needs)),
        "no proof of the stay": case.needs.get("residence-card") is not Need.REQUIRED,
        "a counter nobody has named": bool(one.counters),
        "a card that ended is extended": (
            case.is_lapsed and case.needs.get("my-number-card") is Need.REQUIRED
        ),
        "PINs of a card that ended": case.is_lapsed and "pins" in case.needs,
        "a fee for an extension": not case.is_lapsed and one.fee.yen > 0 and not unknown_card(case),
    }
    return {name for name, is_wrong in wrong.items() if is_wrong}


def unknown_card(case):
    return case.told.old_card is OldCard.UNKNOWN


def test_there_are_more_than_a_hundred_thousand_cases():
    assert COUNT > 100_000
    assert len(every_plan()) > 1_000


def test_every_combination_of_words_and_standings_has_a_plan_that_holds():
    assert [(case, wrong) for case in every() if (wrong := broken(case))] == []


def test_a_limited_stay_never_gets_the_ordinary_path_lapsed_or_not():
    stays = [case for case in every() if case.is_stay]

    assert {case.is_lapsed for case in stays} == {True, False}
    assert [(case, wrong) for case in stays if (wrong := broken_of_a_stay(case))] == []
    others = [case for case in every() if not case.is_stay]
    assert [case for case in others if "period-of-stay" in case.plan.ways] == []


@pytest.mark.parametrize("standing", Standing)
def test_a_lost_card_is_no_extension_even_with_a_limited_stay(standing):
    lost = planned(Renew.CARD, standing, Situation(old_card=OldCard.LOST, stay=Stay.LIMITED))

    assert "card-by-mail" in lost.ways
    assert lost.fee.reason is FeeReason.OLD_CARD_LOST


def test_no_counter_is_named_that_does_not_take_the_case():
    """A card's counters help with applying: the holder, for whoever applies brings the child."""
    served = {
        Who.SELF: {Comer.HOLDER},
        Who.PROXY: {Comer.PROXY},
        Who.LEGAL_REPRESENTATIVE: {Comer.PROXY},
        Who.UNKNOWN: {Comer.HOLDER, Comer.PROXY},
    }
    for case in every():
        is_card = case.plan.renew is Renew.CARD
        service = Service.CARD_SUPPORT if is_card else Service.CERTIFICATE
        comers = {Comer.HOLDER} if is_card else served[case.comer]
        for counter in case.plan.counters:
            assert all(counter.serves(service, comer) for comer in comers), case
        if is_card and case.comer is Who.PROXY:
            assert case.plan.counters == (), case


def test_a_parent_with_a_child_is_helped_where_the_child_is_photographed():
    parent = planned(
        Renew.CARD,
        Standing.OPEN,
        Situation(who=Who.LEGAL_REPRESENTATIVE, age=Age.UNDER_15),
    )

    assert [counter.code for counter in parent.counters] == ["shimin-ka"]
    assert "card-at-city-hall" in parent.ways


def test_a_proxy_comes_only_where_one_is_allowed():
    for case in every():
        told, instead = case.told, case.plan.instead
        if told.age is Age.UNDER_15 and told.who in (Who.SELF, Who.PROXY):
            assert instead is Instead.LEGAL_REPRESENTATIVE, case
        elif case.is_stay or told.who is not Who.PROXY or case.plan.renew is not Renew.CARD:
            continue
        elif told.pickup_reason is PickupReason.NONE:
            assert instead is Instead.HOLDER_AT_PICKUP, case
            required = [bring for bring in case.brings if bring.need is Need.REQUIRED]
            assert {bring.carried_by for bring in required} == {Actor.HOLDER}, case
        else:
            assert instead is None, case
            is_certain = told.pickup_reason is PickupReason.LISTED
            need = Need.REQUIRED if is_certain else Need.HELPFUL
            assert case.needs["proof-of-reason"] is need, case


def test_nobody_is_sent_away_who_may_come():
    for case in every():
        is_child = case.told.age is Age.UNDER_15
        if case.told.who is Who.LEGAL_REPRESENTATIVE or (
            case.told.who is Who.SELF and not is_child
        ):
            assert case.plan.instead is None, case


def test_who_extends_a_stay_is_not_told_of_a_new_card_to_pick_up():
    """Nothing is made: the period of the card at hand is changed at the counter."""
    extended = [case for case in every() if case.is_stay and not case.is_lapsed]

    assert [case for case in extended if case.plan.instead is Instead.HOLDER_AT_PICKUP] == []


@pytest.mark.parametrize("renew", TO_RENEW)
def test_a_case_and_its_path_have_one_plan(renew):
    """So the cases of this file stand for all that differ from them in words nobody asks about."""
    for situation in list(situations())[::97]:
        renews = Renew.CARD if situation.old_card is OldCard.LOST else renew
        told = on_path(renews, situation)
        for standing in Standing:
            assert planned(renew, standing, situation) == planned(renew, standing, told)


def test_every_reason_for_a_fee_and_everything_needed_instead_comes_up():
    assert {case.plan.fee.reason for case in every()} == set(FeeReason)
    assert {case.plan.instead for case in every()} == {None, *Instead}
    assert {case.plan.visits for case in every()} == {1, 2}
