"""Words that play no part, and words that nobody knows."""

from dataclasses import fields, replace
from datetime import date

import pytest

from renewal.content.schema import Need
from renewal.content.warnings import Caution
from renewal.guidance.plan import plan_for
from renewal.municipality import snapshot
from renewal.rules.situation import (
    Age,
    Dates,
    Licence,
    MadeAs,
    Notice,
    OldCard,
    PickupReason,
    Pin,
    Renew,
    ReplyForm,
    Situation,
    Stay,
    Who,
)
from renewal.rules.who import Instead
from renewal.rules.window import Standing
from tests.every_case import ON, TO_RENEW, VALUES, WORDS, planned

IRRELEVANT = [
    *((renew, {}, {"made_as": MadeAs.MINOR}) for renew in TO_RENEW),
    *((renew, {}, {"dates": Dates.WORKED_OUT}) for renew in TO_RENEW),
    (Renew.CERTIFICATE, {}, {"licence": Licence.ON_CARD}),
    (Renew.CERTIFICATE, {}, {"pickup_reason": PickupReason.LISTED}),
    (Renew.CERTIFICATE, {"who": Who.SELF}, {"reply_form": ReplyForm.NONE}),
    (Renew.CARD, {}, {"pin": Pin.FORGOTTEN}),
    (Renew.CARD, {}, {"notice": Notice.LOST}),
    (Renew.CARD, {}, {"reply_form": ReplyForm.NONE}),
    (Renew.CARD, {"who": Who.SELF}, {"pickup_reason": PickupReason.LISTED}),
    *((renew, {"stay": Stay.LIMITED}, {"licence": Licence.ON_CARD}) for renew in TO_RENEW),
    *((renew, {"stay": Stay.LIMITED}, {"notice": Notice.LOST}) for renew in TO_RENEW),
]


@pytest.mark.parametrize("standing", Standing)
@pytest.mark.parametrize(("renew", "case", "word"), IRRELEVANT)
def test_these_words_change_nothing(renew, case, word, standing):
    told = Situation(**case)

    assert planned(renew, standing, replace(told, **word)) == planned(renew, standing, told)


def branches(name, standing, renew, **case):
    """Return the plan for not knowing the word `name`, and that for each value it can have."""
    unknown = planned(renew, standing, Situation(**case, **{name: VALUES[name]("unknown")}))
    return unknown, [
        planned(renew, standing, Situation(**case, **{name: value})) for value in WORDS[name]
    ]


def is_another_procedure(branch, unknown):
    return branch.renew is not unknown.renew or branch.ways == ("period-of-stay",)


def needs(plan):
    return {bring.item.code: bring.need for bring in (*plan.bring, *plan.pick_up)}


CASES: list[tuple[str, dict[str, Who]]] = [
    (name, {}) for name in (field.name for field in fields(Situation))
] + [
    (name, {"who": who})
    for name in ("age", "pin", "notice", "reply_form", "pickup_reason", "card_type", "changed")
    for who in (Who.PROXY, Who.LEGAL_REPRESENTATIVE)
]


@pytest.mark.parametrize("standing", Standing)
@pytest.mark.parametrize("renew", TO_RENEW)
@pytest.mark.parametrize(("name", "case"), CASES)
def test_not_knowing_never_gives_less_than_either_branch(name, case, renew, standing):
    """Every warning and visit of a branch; every item, though perhaps only as helpful."""
    unknown, known = branches(name, standing, renew, **case)
    for branch in known:
        if is_another_procedure(branch, unknown):
            # The warning leads there.
            told_of = {Caution.LOST_CARD, Caution.LIMITED_STAY, Caution.STAY_LAPSED}
            assert set(unknown.warnings) & told_of
            continue
        required = {code for code, need in needs(branch).items() if need is Need.REQUIRED}
        assert required <= set(needs(unknown))
        assert set(branch.warnings) <= set(unknown.warnings)
        assert branch.visits <= unknown.visits
        assert branch.fee.yen <= unknown.fee.yen


@pytest.mark.parametrize("renew", TO_RENEW)
@pytest.mark.parametrize(("name", "case"), CASES)
def test_nothing_that_a_branch_has_use_for_is_called_not_needed(name, case, renew):
    unknown, known = branches(name, Standing.OPEN, renew, **case)
    same = [branch for branch in known if not is_another_procedure(branch, unknown)]
    of_use = {code for branch in same for code in needs(branch)}

    assert same
    assert of_use.isdisjoint(bring.item.code for bring in unknown.not_needed)


@pytest.mark.parametrize("standing", Standing)
@pytest.mark.parametrize("renew", TO_RENEW)
def test_whoever_may_have_a_limited_stay_is_told_of_all_that_it_asks_for(renew, standing):
    """Above all where the card has ended: then it is made anew, and that may cost something."""
    unknown, (_, limited) = branches("stay", standing, renew)

    assert needs(unknown)["residence-card"] is Need.HELPFUL
    assert set(limited.warnings) <= set(unknown.warnings)
    assert limited.fee.yen <= unknown.fee.yen


def for_either(renew, *, certificate=None, card=None, **words):
    return plan_for(
        renew,
        Situation(**words),
        certificate=certificate,
        card=card,
        office=snapshot.office(),
        on=ON,
    )


@pytest.mark.parametrize("who", Who)
@pytest.mark.parametrize("notice", Notice)
def test_not_knowing_what_to_renew_is_one_plan_that_is_enough_for_both(who, notice):
    words = {"who": who, "notice": notice, "licence": Licence.ON_CARD}
    unknown = for_either(None, **words)
    items = needs(unknown)

    assert unknown.renew is None
    for renew in TO_RENEW:
        one = for_either(renew, **words)
        assert set(needs(one)) <= set(items)
        assert set(one.ways) <= set(unknown.ways)
        assert set(one.warnings) <= set(unknown.warnings)
        assert (one.visits, one.fee.yen) <= (unknown.visits, unknown.fee.yen)
        assert set(unknown.counters) <= set(one.counters)
    assert set(items).isdisjoint(bring.item.code for bring in unknown.not_needed)


def test_what_only_one_of_the_two_does_not_allow_is_not_said_of_both():
    """A proxy may well renew the certificate; only a new card is picked up by the holder."""
    assert for_either(Renew.CARD, who=Who.PROXY).instead is Instead.HOLDER_AT_PICKUP
    assert for_either(None, who=Who.PROXY).instead is None
    child = {"who": Who.PROXY, "age": Age.UNDER_15}
    assert for_either(None, **child).instead is Instead.LEGAL_REPRESENTATIVE


def test_a_date_says_where_its_own_window_stands_and_without_one_it_counts_as_open():
    over = date(2026, 11, 22)

    assert (
        Caution.FORM_VOID in for_either(Renew.CERTIFICATE, who=Who.PROXY, certificate=over).warnings
    )
    for one in (
        for_either(Renew.CERTIFICATE, who=Who.PROXY, card=over),
        for_either(Renew.CERTIFICATE, who=Who.PROXY, certificate=ON),
        for_either(Renew.CERTIFICATE, who=Who.PROXY),
    ):
        assert Caution.FORM_VOID not in one.warnings
    assert Caution.CARD_EXPIRED in for_either(Renew.CARD, card=over).warnings
    assert Caution.CARD_EXPIRED not in for_either(Renew.CARD, certificate=over).warnings


def test_a_lost_card_is_one_plan_whatever_was_asked():
    asked = [for_either(renew, old_card=OldCard.LOST) for renew in (None, *TO_RENEW)]

    assert asked[0] == asked[1] == asked[2]
    assert asked[0].renew is Renew.CARD
