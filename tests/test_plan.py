"""Every case there is: each combination of the words, each standing, each thing to renew."""

from collections import Counter
from dataclasses import fields, replace
from datetime import date
from itertools import product
from typing import get_type_hints

import pytest

from renewal.content import procedures
from renewal.content.schema import Need
from renewal.content.warnings import WARNINGS, Caution
from renewal.guidance.facts import office_facts
from renewal.guidance.plan import plan
from renewal.municipality import snapshot
from renewal.municipality.office import Comer, Service
from renewal.rules.situation import (
    Age,
    CardType,
    Licence,
    OldCard,
    PickupReason,
    Pin,
    Renew,
    ReplyForm,
    Situation,
    Stay,
    Who,
    on_path,
)
from renewal.rules.who import Instead
from renewal.rules.window import Standing

ON = date(2026, 11, 23)
WORDS = {
    name: [value for value in values if value != "unknown"]
    for name, values in get_type_hints(Situation).items()
}
TO_RENEW = (Renew.CERTIFICATE, Renew.CARD)


def situations():
    for values in product(*WORDS.values()):
        yield Situation(**dict(zip(WORDS, values, strict=True)))


def planned(renew, standing, situation):
    return plan(renew, standing, situation, office=snapshot.office(), on=ON)


def broken(one, renew, situation) -> set[str]:
    """Return what is wrong with one plan; nothing, if it is as it has to be."""
    needs = {bring.item.code: bring.need for bring in (*one.bring, *one.pick_up)}
    is_stay = situation.stay is Stay.LIMITED and situation.old_card is OldCard.HAVE
    wrong = {
        "no way": not one.ways,
        "a way that is no page": not set(one.ways) <= set(procedures.BY_SLUG),
        "nothing required": Need.REQUIRED not in needs.values(),
        "needed and not needed": any(bring.need is not Need.NOT_NEEDED for bring in one.not_needed),
        "no visit, or too many": one.visits not in (1, 2),
        "a limited stay on the ordinary path": is_stay is not (one.ways == ("period-of-stay",)),
        "a lost card renewed as a certificate": (
            situation.old_card is OldCard.LOST and one.renew is not Renew.CARD
        ),
        "a fee for expiry": (one.fee.yen > 0) is not (situation.old_card is OldCard.LOST),
        "PINs for a card without": (
            situation.card_type is CardType.NO_PIN and needs.get("pins") is Need.REQUIRED
        ),
        "a counter that does not take the case": any(
            not counter.serves(
                Service.CARD_SUPPORT if one.renew is Renew.CARD else Service.CERTIFICATE,
                Comer.HOLDER if acting(one, situation) is Who.SELF else Comer.PROXY,
            )
            for counter in one.counters
        ),
        "a warning said twice": max(Counter(one.warnings).values(), default=1) > 1,
        "a proxy where none is allowed": (
            situation.who is Who.PROXY
            and situation.age is Age.UNDER_15
            and one.instead is not Instead.LEGAL_REPRESENTATIVE
        ),
    }
    return {name for name, is_wrong in wrong.items() if is_wrong}


def acting(one, situation):
    by = {
        Instead.LEGAL_REPRESENTATIVE: Who.LEGAL_REPRESENTATIVE,
        Instead.HOLDER_AT_PICKUP: Who.SELF,
    }
    return by.get(one.instead, situation.who)


def test_every_combination_of_words_and_standings_has_a_plan_that_holds():
    """More than a hundred thousand cases; equal ones after `on_path` are planned once."""
    seen: dict[object, set[str]] = {}
    count = 0
    for situation in situations():
        for renew, standing in product(TO_RENEW, Standing):
            count += 1
            renews = Renew.CARD if situation.old_card is OldCard.LOST else renew
            told = on_path(renews, situation)
            key = (renew, standing, told)
            if key not in seen:
                seen[key] = broken(planned(renew, standing, situation), renew, situation)

    assert count > 100_000
    assert {key: wrong for key, wrong in seen.items() if wrong} == {}


@pytest.mark.parametrize("renew", TO_RENEW)
def test_a_word_from_a_branch_not_taken_changes_nothing(renew):
    for situation in list(situations())[::97]:
        renews = Renew.CARD if situation.old_card is OldCard.LOST else renew
        told = on_path(renews, situation)
        assert planned(renew, Standing.OPEN, situation) == planned(renew, Standing.OPEN, told)


IRRELEVANT = [
    (Renew.CERTIFICATE, {}, {"licence": Licence.ON_CARD}),
    (Renew.CERTIFICATE, {}, {"pickup_reason": PickupReason.LISTED}),
    (Renew.CERTIFICATE, {"who": Who.SELF}, {"reply_form": ReplyForm.NONE}),
    (Renew.CARD, {}, {"pin": Pin.FORGOTTEN}),
    (Renew.CARD, {}, {"reply_form": ReplyForm.NONE}),
    (Renew.CARD, {"who": Who.SELF}, {"pickup_reason": PickupReason.LISTED}),
    (Renew.CARD, {"stay": Stay.LIMITED}, {"licence": Licence.ON_CARD}),
]


@pytest.mark.parametrize(("renew", "case", "word"), IRRELEVANT)
def test_these_words_are_such(renew, case, word):
    told = Situation(**case)

    assert planned(renew, Standing.OPEN, replace(told, **word)) == planned(
        renew, Standing.OPEN, told
    )


@pytest.mark.parametrize("name", [field.name for field in fields(Situation)])
@pytest.mark.parametrize("renew", TO_RENEW)
def test_not_knowing_never_gives_less_than_either_branch(renew, name):
    """Every warning and visit of a branch; every item, though perhaps only as helpful."""
    values = get_type_hints(Situation)[name]
    for standing in Standing:
        unknown = planned(renew, standing, Situation(**{name: values("unknown")}))
        items = {bring.item.code for bring in (*unknown.bring, *unknown.pick_up)}
        for value in WORDS[name]:
            branch = planned(renew, standing, Situation(**{name: value}))
            if branch.renew is not unknown.renew or branch.ways == ("period-of-stay",):
                # Another procedure altogether: the warning leads there.
                assert set(unknown.warnings) & {Caution.LOST_CARD, Caution.LIMITED_STAY}
                continue
            required = {
                bring.item.code
                for bring in (*branch.bring, *branch.pick_up)
                if bring.need is Need.REQUIRED
            }
            assert required <= items
            assert set(branch.warnings) <= set(unknown.warnings)
            assert branch.visits <= unknown.visits
            assert branch.fee.yen <= unknown.fee.yen


def test_every_warning_is_called_for_somewhere_and_has_words_and_sources():
    called = {
        caution
        for situation in list(situations())[::7]
        for renew, standing in product(TO_RENEW, Standing)
        for caution in planned(renew, standing, situation).warnings
    }

    assert called == set(Caution) == set(WARNINGS)
    facts = office_facts()
    for warned in WARNINGS.values():
        assert str(warned.text).format_map(facts)
        assert warned.sources
