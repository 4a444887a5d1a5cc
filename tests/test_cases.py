"""The program against the cases that a careful clerk wrote from the law and the city's page."""

from collections.abc import Iterable, Mapping
from dataclasses import asdict
from datetime import date
from typing import Any

import pytest
from django.http import QueryDict

from renewal import guidance
from renewal.asking.check import CheckForm
from renewal.content.schema import Bring
from renewal.rules.situation import Age
from tests.cases import ALL, Case
from tests.conftest import TODAY

_ABOUT_THE_CASE = ("name", "source", "query", "note")
_WITHOUT_ORDER = ("not_needed", "warnings")


def by_name(case: Case) -> str:
    """Return what a failure is called by."""
    return case.name


def written(case: Case) -> dict[str, Any]:
    """Return what the case says the answer is; sets where no order is meant."""
    said = {name: value for name, value in asdict(case).items() if name not in _ABOUT_THE_CASE}
    return said | {name: sorted(said[name]) for name in _WITHOUT_ORDER}


def iso(day: date | None) -> str | None:
    """Return a day as the cases write it."""
    return day.isoformat() if day else None


def needs(things: Iterable[Bring]) -> Mapping[str, str]:
    """Return how much each item is needed, by its code."""
    return {thing.item.code: thing.need.value for thing in things}


def carriers(things: Iterable[Bring]) -> Mapping[str, str]:
    """Return who carries each item that the holder doesn't, by its code."""
    return {
        thing.item.code: thing.carried_by.value
        for thing in things
        if thing.carried_by.value != "holder"
    }


def outcome(case: Case) -> dict[str, Any]:
    """Return what the program answers to the case's address, in the case's terms."""
    form = CheckForm(QueryDict(case.query))
    assert form.is_valid(), form.errors
    asked = form.asked
    answer = guidance.answer(
        certificate=asked.certificate,
        card=asked.card,
        situation=asked.situation,
        on=asked.on or TODAY,
        today=TODAY,
    )
    assert answer is not None
    assert answer.deciding is not None
    return {
        "renew": answer.renew.value,
        "standing": answer.deciding.standing.value,
        "opens": iso(answer.deciding.opens_on),
        "closes": iso(answer.deciding.closes_on),
        "valid_until": iso(new_expiry(answer, asked.situation.age)),
    } | planned(answer.plan)


def new_expiry(answer: guidance.Answer, age: Age) -> date | None:
    """Return until when the renewed thing is valid, where the program names a day.

    For somebody who is no adult yet it depends on the day the new card is made.
    """
    if answer.renew.value == "certificate":
        return answer.new_expiry.certificate
    return answer.new_expiry.card_of_adult if age is Age.ADULT else None


def planned(plan: Any) -> dict[str, Any]:
    """Return what the program says to do, in the case's terms."""
    return {
        "ways": plan.ways,
        "bring": needs(plan.bring),
        "carried_by": carriers((*plan.bring, *plan.pick_up)),
        "pick_up": needs(plan.pick_up),
        "not_needed": sorted(thing.item.code for thing in plan.not_needed),
        "counters": tuple(counter.code for counter in plan.counters),
        "visits": plan.visits,
        "fee": plan.fee.yen,
        "warnings": sorted(warning.value for warning in plan.warnings),
        "instead": plan.instead.value if plan.instead else None,
    }


@pytest.mark.parametrize("case", ALL, ids=by_name)
def test_the_program_answers_as_the_sources_do(case):
    assert outcome(case) == written(case)


def test_there_are_at_least_25_cases_each_with_its_own_name_and_a_source():
    assert len({case.name for case in ALL}) == len(ALL) >= 25
    assert all(case.source for case in ALL)
