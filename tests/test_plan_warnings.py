"""No warning says otherwise than what is to be brought, how often, and for how much."""

import pytest

from renewal.content.schema import Need
from renewal.content.warnings import WARNINGS, Caution
from renewal.guidance.facts import office_facts
from renewal.rules.situation import Age, CardType, OldCard, Renew, Stay, Who
from tests.every_case import every_plan, every_plan_with_one_unknown

ABOUT_THE_FORM = (Caution.FORM_MISSING, Caution.FORM_VOID, Caution.PROXY_PIN)


def every():
    return every_plan() + every_plan_with_one_unknown()


def warned(*cautions):
    """Return every case that has all of these warnings; there has to be one."""
    return [case for case in every() if set(cautions) <= set(case.plan.warnings)]


@pytest.mark.parametrize("caution", ABOUT_THE_FORM)
def test_a_form_is_warned_about_only_where_one_is_asked_for_and_costs_a_visit(caution):
    cases = warned(caution)

    assert cases
    assert [case for case in cases if "sealed-reply-form" not in case.needs] == []
    assert [case for case in cases if case.plan.visits != 2] == []


def test_every_second_visit_has_a_warning_that_says_why():
    twice = [case for case in every() if case.plan.visits == 2]

    assert twice
    assert [case for case in twice if not set(ABOUT_THE_FORM) & set(case.plan.warnings)] == []


def test_a_card_without_pins_is_not_asked_for_any_and_has_no_signature_to_lose():
    cases = warned(Caution.NO_PIN_CARD)

    assert {case.told.card_type for case in cases} == {CardType.NO_PIN, CardType.UNKNOWN}
    assert [case for case in cases if case.needs.get("pins") is Need.REQUIRED] == []
    dead = warned(Caution.NO_PIN_CARD, Caution.SIGNATURE_DEAD)
    assert {case.told.card_type for case in dead} == {CardType.UNKNOWN}


def test_who_gets_no_signature_is_not_told_that_it_is_dead():
    both = warned(Caution.NO_SIGNATURE_UNDER_15, Caution.SIGNATURE_DEAD)

    assert {case.told.age for case in both} == {Age.UNKNOWN}


def test_a_licence_is_carried_over_or_recorded_again_unless_the_card_may_be_lost():
    both = warned(Caution.LICENCE_ONLINE, Caution.LICENCE_RECORD_AGAIN)

    assert {case.told.old_card for case in both} == {OldCard.UNKNOWN}
    assert warned(Caution.CARD_EXPIRED, Caution.LICENCE_ONLINE) == []


def test_the_holder_has_to_pick_up_only_where_nobody_else_certainly_may():
    """A child's legal representative picks up, and is not told that the holder does."""
    cases = warned(Caution.PICKUP_NEEDS_HOLDER)

    assert cases
    assert [case for case in cases if case.comer is Who.LEGAL_REPRESENTATIVE] == []
    assert [case for case in cases if case.needs.get("proof-of-reason") is Need.REQUIRED] == []
    assert [case for case in cases if case.plan.renew is not Renew.CARD] == []


def test_what_a_guardian_is_told_to_bring_is_on_the_list():
    cases = warned(Caution.WARD_PAPERS)
    papers = {"proof-of-representation", "proxy-photo-id"}

    assert cases
    assert [case for case in cases if not papers <= set(case.needs)] == []


def test_a_new_form_is_told_of_only_where_a_form_is_used():
    cases = warned(Caution.FORM_OUTDATED)

    assert cases
    assert [case for case in cases if "issuance-application-form" not in case.needs] == []


def test_who_lost_the_card_or_may_have_is_warned_and_no_one_else():
    for case in every():
        is_warned = Caution.LOST_CARD in case.plan.warnings
        assert is_warned is (case.told.old_card is not OldCard.HAVE), case
        if case.told.old_card is OldCard.LOST:
            assert "my-number-card" not in case.needs, case
            assert Caution.CARD_EXPIRED not in case.plan.warnings, case


def test_a_limited_stay_is_warned_of_its_extension_or_that_there_is_none_any_more():
    for case in every():
        warnings = case.plan.warnings
        may_be = case.is_lapsed or case.may_be_lapsed
        assert (Caution.STAY_LAPSED in warnings) is may_be, case
        if case.is_stay:
            assert (Caution.LIMITED_STAY in warnings) is not case.is_lapsed, case
        if Caution.LIMITED_STAY in warnings:
            assert case.told.stay is not Stay.UNLIMITED, case


def test_every_warning_is_called_for_somewhere_and_has_words_and_sources():
    called = {caution for case in every_plan() for caution in case.plan.warnings}

    assert called == set(Caution) == set(WARNINGS)
    facts = office_facts()
    for one in WARNINGS.values():
        text = str(one.text).format_map(facts)
        assert text.strip()
        assert not {"{", "}"} & set(text)
        assert one.sources
