"""The program against the families that a careful clerk planned for."""

from dataclasses import asdict
from datetime import date
from typing import Any

import pytest
from django.http import QueryDict

from renewal import guidance
from renewal.asking.household.reading import HouseholdForm
from renewal.guidance.household import CalendarKind, Household, Member, calendar_days, household
from renewal.municipality import snapshot
from tests.household import written, written_unusual
from tests.household.families import Family

ALL = (*written.FAMILIES, *written_unusual.FAMILIES)
_ABOUT = ("name", "source", "query", "on", "office", "note")


def plan_of(family: Family) -> Household:
    """Return the program's plan for the family's address, on its day."""
    form = HouseholdForm(QueryDict(family.query))
    assert form.is_valid
    on = date.fromisoformat(family.on)
    with snapshot.holding(family.office):
        answers = [
            guidance.answer(
                certificate=asked.certificate, card=asked.card, situation=asked.situation,
                on=on, today=on,
            )
            for _, asked in form.members
        ]  # fmt: skip
    members = [
        Member(number=number, situation=asked.situation, answer=answer)
        for (number, asked), answer in zip(form.members, answers, strict=True)
        if answer
    ]
    return household(members, office=family.office, on=on)


def iso(day: date | None) -> str | None:
    return day.isoformat() if day else None


def outcome(plan: Household) -> dict[str, Any]:
    """Return the plan in the terms of the written families."""
    cards = plan.pick_up
    return {
        "comes": tuple(one.comes.value for one in plan.members),
        "trips": tuple(
            {
                "day": iso(trip.day),
                "last": iso(trip.last),
                "members": trip.members,
                "counters": tuple(
                    counter.code for stop in trip.stops for counter, _ in stop.openings
                ),
                "again": tuple(
                    one.number for one in plan.of(trip.members) if one.member.comes_again
                ),
            }
            for trip in plan.trips
        ),
        "applies": cards.members if cards else (),
        "ready_about": iso(cards.ready_about) if cards else None,
        "apply_by": iso(cards.apply_by) if cards else None,
        "late": cards.late if cards else (),
        "can_wait": cards.can_wait if cards else (),
        "apart": {one.number: one.apart.value for one in plan.members if one.apart},
        "last_days": {one.number: iso(one.last_day) for one in plan.members if one.last_day},
    }


@pytest.mark.parametrize("family", ALL, ids=lambda family: family.name)
def test_the_program_plans_as_the_sources_do(family):
    said = {name: value for name, value in asdict(family).items() if name not in _ABOUT}

    assert outcome(plan_of(family)) == said


def test_each_family_has_its_own_name_and_a_source():
    assert len({family.name for family in ALL}) == len(ALL) >= 8
    assert all(family.source for family in ALL)


@pytest.mark.parametrize("family", ALL, ids=lambda family: family.name)
def test_the_calendar_has_every_trip_and_every_last_day_once(family):
    plan = plan_of(family)
    noted = calendar_days(plan)

    trips = [(iso(one.day), one.members) for one in noted if one.kind is CalendarKind.TRIP]
    assert trips == [(trip.day, trip.members) for trip in family.trips]
    ends = [one for one in noted if one.kind is CalendarKind.LAST_DAY]
    assert {number: iso(one.day) for one in ends for number in one.members} == family.last_days
    assert len({one.day for one in ends}) == len(ends)
    assert [one.day for one in noted] == sorted(one.day for one in noted)


def test_on_a_day_of_both_the_trip_is_noted_first():
    (family,) = [one for one in ALL if one.name == "on the last open day before New Year"]
    kinds = [(one.kind.value, one.members) for one in calendar_days(plan_of(family))]

    assert kinds == [("trip", (1, 2)), ("last-day", (1,)), ("last-day", (2,))]
