"""What the desk decides: the person first, then the place, then the day."""

from dataclasses import replace
from datetime import date, datetime

import pytest

from renewal import clock
from renewal.guidance import answer
from renewal.guidance.desk import Can, Case, Decision, decide
from renewal.guidance.plan import plan
from renewal.guidance.visiting import visits
from renewal.municipality import snapshot
from renewal.municipality.hours import Incident
from renewal.municipality.office import WithoutForm
from renewal.rules.situation import (
    Age,
    OldCard,
    PickupReason,
    Renew,
    ReplyForm,
    Situation,
    Stay,
    Who,
)
from renewal.rules.who import Instead
from renewal.rules.window import Standing

THURSDAY = date(2026, 11, 26)
NOON = datetime(2026, 11, 26, 12, 0, tzinfo=clock.TOKYO)
OPEN = {"certificate": date(2026, 12, 20), "card": date(2031, 12, 20)}
CARD_OPEN = {"certificate": date(2026, 12, 20), "card": date(2026, 12, 20)}


def decided(situation=None, *, here="", on=THURSDAY, now=NOON, office=None, **dates) -> Decision:
    situation = situation or Situation()
    told = office or snapshot.office()
    with snapshot.holding(told):
        found = answer(
            certificate=dates.get("certificate"),
            card=dates.get("card"),
            situation=situation,
            on=on,
            today=on,
            now=now,
        )
    assert found is not None
    return decide(
        Case(
            plan=found.plan,
            situation=situation,
            deciding=found.deciding,
            is_estimate=found.is_estimate,
            visits=found.visits,
            office=told,
            here=next((one for one in told.counters if one.code == here), None),
            on=on,
        )
    )


def codes(decision: Decision) -> list[str]:
    return [counter.code for counter in decision.counters]


@pytest.mark.parametrize(
    ("situation", "here", "dates", "can"),
    [
        (Situation(), "shimin-ka", OPEN, Can.YES),
        (Situation(), "hokubu", OPEN, Can.YES),
        (Situation(who=Who.PROXY), "shimin-ka", OPEN, Can.YES),
        (Situation(who=Who.PROXY), "hokubu", OPEN, Can.ELSEWHERE),
        (Situation(who=Who.PROXY, reply_form=ReplyForm.NONE), "shimin-ka", OPEN, Can.YES_TWICE),
        (Situation(), "", {"certificate": date(2026, 11, 1), "card": date(2031, 11, 1)}, Can.ANEW),
        (Situation(), "", {"certificate": date(2027, 6, 1), "card": date(2032, 6, 1)}, Can.NOT_YET),
        (Situation(), "", {"card": date(2031, 12, 20)}, Can.CHECK_DATE),
        (Situation(old_card=OldCard.LOST), "hokubu", OPEN, Can.LOST_FIRST),
        (Situation(age=Age.UNDER_15), "hokubu", OPEN, Can.OTHER_PERSON),
        (Situation(who=Who.PROXY), "shimin-ka", CARD_OPEN, Can.OTHER_PERSON),
        (Situation(), "shimin-ka", CARD_OPEN, Can.YES),
        (Situation(), "nanbu", CARD_OPEN, Can.ELSEWHERE),
        (
            Situation(who=Who.PROXY, pickup_reason=PickupReason.LISTED),
            "shimin-ka",
            CARD_OPEN,
            Can.FROM_HOME,
        ),
        (Situation(stay=Stay.LIMITED), "shimin-ka", CARD_OPEN, Can.ASK),
        (Situation(stay=Stay.LIMITED), "", {"card": date(2026, 11, 1)}, Can.STAY_LAPSED),
    ],
)
def test_the_verdict_of_a_case_at_a_counter(situation, here, dates, can):
    assert decided(situation, here=here, **dates).can is can


def test_not_yet_says_from_which_day():
    told = decided(certificate=date(2027, 5, 20), card=date(2032, 5, 20))

    assert (told.can, told.day) == (Can.NOT_YET, date(2027, 2, 21))


def test_elsewhere_names_the_counters_that_take_the_case():
    assert codes(decided(Situation(who=Who.PROXY), here="nanbu", **OPEN)) == ["shimin-ka"]


def test_somebody_else_is_named_by_what_is_needed():
    child = decided(Situation(age=Age.UNDER_15), **OPEN)
    proxy = decided(Situation(who=Who.PROXY), **CARD_OPEN)

    assert (child.instead, proxy.instead) == (
        Instead.LEGAL_REPRESENTATIVE,
        Instead.HOLDER_AT_PICKUP,
    )


def test_on_a_closed_day_the_next_open_one_is_named():
    sunday = date(2026, 11, 29)
    told = decided(on=sunday, now=None, **OPEN)

    assert (told.can, told.day) == (Can.CLOSED, date(2026, 11, 30))


def test_an_incident_closes_the_counter_it_is_about_and_no_other():
    down = Incident(
        message="停電", since=NOON, until=NOON.replace(hour=23), counter="hokubu", services=()
    )
    office = replace(snapshot.office(), incidents=(down,))

    assert decided(here="hokubu", office=office, **OPEN).can is Can.CLOSED
    assert decided(here="nanbu", office=office, **OPEN).can is Can.YES
    assert codes(decided(office=office, **OPEN)) == ["shimin-ka", "nanbu"]


def test_where_an_office_takes_no_proxy_without_the_form_it_is_said():
    office = replace(snapshot.office(), proxy_without_form=WithoutForm.NOT_POSSIBLE)
    proxy = Situation(who=Who.PROXY, reply_form=ReplyForm.NONE)

    assert decided(proxy, office=office, here="shimin-ka", **OPEN).can is Can.NO_FORM


def test_without_a_date_nothing_is_promised():
    office = snapshot.office()
    planned = plan(Renew.CERTIFICATE, Standing.OPEN, Situation(), office=office, on=THURSDAY)
    case = Case(
        plan=planned,
        situation=Situation(),
        deciding=None,
        is_estimate=False,
        visits=visits(planned, None, office=office, on=THURSDAY, now=NOON),
        office=office,
        here=None,
        on=THURSDAY,
    )

    assert decide(case).can is Can.UNDATED
