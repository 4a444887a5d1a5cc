"""Who comes for one card, by when, and why no day may be named."""

from dataclasses import replace
from datetime import date

import pytest

from renewal.guidance.household import calendar_days
from renewal.municipality.office import Minors, Office, WithoutForm
from tests.household.families import Family
from tests.household.test_families import plan_of
from tests.household.written import EXTENDS_STAYS
from tests.shipped import KOSHIGAYA

FATHER = "p1-certificate=2027-01-20&p1-card=2032-01-20"
CARD = "p1-certificate=2027-02-10&p1-card=2027-02-10"
CHILD = "p2-certificate=2027-02-10&p2-card=2027-02-10&p2-age=under-15"
WITHOUT_FORM = replace(KOSHIGAYA, proxy_without_form=WithoutForm.NOT_POSSIBLE)


def plan(query: str, office: Office = KOSHIGAYA, on: str = "2026-11-23"):
    return plan_of(Family(name="", source="", query=query, on=on, office=office, comes=()))


def first(query: str, office: Office = KOSHIGAYA, on: str = "2026-11-23"):
    return plan(query, office, on).members[0]


@pytest.mark.parametrize(
    ("query", "minors", "comes"),
    [
        (FATHER, None, "holder"),
        (f"{FATHER}&p1-who=proxy", None, "proxy"),
        (f"{FATHER}&p1-who=unknown", None, "unknown"),
        (f"{FATHER}&p1-who=proxy&p1-pickup-reason=unknown", None, "proxy"),
        (f"{CARD}&p1-who=proxy&p1-pickup-reason=unknown", None, "unknown"),
        (f"{CARD}&p1-who=proxy&p1-pickup-reason=listed", None, "proxy"),
        (f"{CARD}&p1-who=proxy", None, "holder"),
        (f"{FATHER}&p1-who=legal-representative", Minors.WITH_CHILD, "ask-child"),
        (f"{CARD}&p1-who=legal-representative&p1-age=15-17", Minors.WITH_CHILD, "ask-child"),
        (f"{FATHER}&p1-age=under-15", None, "ask-child"),
        (f"{FATHER}&p1-age=under-15", Minors.WITH_CHILD, "with-child"),
        (f"{FATHER}&p1-age=under-15", Minors.REPRESENTATIVE_ALONE, "representative"),
        (f"{FATHER}&p1-age=under-15&p1-who=unknown", Minors.WITH_CHILD, "with-child"),
    ],
)
def test_who_comes_is_the_one_named_or_whoever_has_to(query, minors, comes):
    assert first(query, replace(KOSHIGAYA, minors=minors)).comes.value == comes


@pytest.mark.parametrize(
    ("query", "office", "apart"),
    [
        ("p1-card=2026-11-01&p1-stay=limited", EXTENDS_STAYS, "stay-lapsed"),
        ("p1-card=2026-11-01&p1-stay=limited", KOSHIGAYA, "stay-lapsed"),
        ("p1-card=2027-06-30&p1-stay=limited", EXTENDS_STAYS, "not-yet"),
        ("p1-card=2027-02-22&p1-stay=limited", EXTENDS_STAYS, None),
        (f"{FATHER}&p1-reply-form=none", WITHOUT_FORM, None),
        (f"{FATHER}&p1-who=proxy&p1-reply-form=unknown", WITHOUT_FORM, None),
        (f"{FATHER}&p1-who=proxy&p1-reply-form=none", WITHOUT_FORM, "form-needed"),
        (f"{FATHER}&p1-who=proxy&p1-reply-form=none", KOSHIGAYA, None),
        ("p1-certificate=2028-02-23&p1-card=2033-02-23", KOSHIGAYA, "not-yet"),
        ("p1-certificate=2028-02-22&p1-card=2033-02-22", KOSHIGAYA, None),
        ("p1-certificate=2027-02-24&p1-card=2027-02-24", KOSHIGAYA, "not-yet"),
        ("p1-certificate=2027-02-23&p1-card=2027-02-23", KOSHIGAYA, "not-yet"),
        ("p1-certificate=2027-02-22&p1-card=2027-02-22", KOSHIGAYA, None),
        ("p1-card=2032-01-20&p1-old-card=lost", KOSHIGAYA, "lost"),
    ],
)
def test_no_day_is_named_where_something_comes_first(query, office, apart):
    one = first(query, office)

    assert (one.apart and one.apart.value) == apart


@pytest.mark.parametrize(
    ("certificate", "card", "last"),
    [
        ("2026-12-18", "2027-01-29", date(2027, 1, 29)),
        ("2026-11-20", "2027-01-29", date(2027, 1, 29)),
        ("2027-01-29", "2027-01-29", date(2027, 1, 29)),
    ],
)
def test_a_stay_is_extended_before_the_card_ends_whatever_the_certificate_does(
    certificate, card, last
):
    query = f"p1-certificate={certificate}&p1-card={card}&p1-stay=limited"
    planned = plan(query, EXTENDS_STAYS)

    assert planned.members[0].last_day == planned.trips[0].last == last


def test_what_has_ended_is_planned_no_further_than_the_cards_own_window():
    """The card's window opens on 24 November, a holiday before it: there is no day between."""
    ended = "p1-certificate=2026-10-20&p1-card=2027-02-23"

    assert first(ended).apart == "no-day"
    assert first(ended, on="2026-11-20").apart is None
    assert first(ended, on="2026-11-24").is_applied_for


@pytest.mark.parametrize(
    ("others", "can_wait"),
    [
        ("p1-certificate=2027-01-20&p1-card=2032-01-20", (1,)),
        ("p1-certificate=2027-01-18&p1-card=2032-01-18", (1,)),
        ("p1-certificate=2027-01-17&p1-card=2032-01-17", ()),
        ("p1-certificate=2027-04-03&p1-card=2032-04-03", (1,)),
        ("p1-certificate=2027-04-04&p1-card=2032-04-04", ()),
        ("p1-certificate=2026-11-10&p1-card=2031-11-10", ()),
        ("p1-card=2027-02-10&p1-stay=limited", ()),
        ("p1-certificate=2027-02-10&p1-card=2032-02-10&p3-certificate=2026-12-20&p3-card=2031-12-20", ()),
        ("p1-certificate=2027-02-10&p1-card=2032-02-10&p3-certificate=2027-02-20&p3-card=2032-02-20", (1, 3)),
    ],
)  # fmt: skip
def test_a_trip_can_wait_if_all_its_members_can_for_two_weeks_after_the_cards(others, can_wait):
    """The card is ready about 4 January: open by then, and until 18 January at least."""
    pick_up = plan(f"{others}&{CHILD}", EXTENDS_STAYS).pick_up

    assert pick_up
    assert pick_up.ready_about == date(2027, 1, 4)
    assert pick_up.can_wait == can_wait


def test_where_the_office_has_not_said_how_long_a_card_takes_no_day_is_named_for_it():
    pick_up = plan(f"{FATHER}&{CHILD}", replace(KOSHIGAYA, processing_weeks=None)).pick_up

    assert pick_up
    assert (pick_up.ready_about, pick_up.apply_by, pick_up.late, pick_up.can_wait) == (
        None, None, (), (),
    )  # fmt: skip


@pytest.mark.parametrize(
    ("query", "why"),
    [
        ("p1-certificate=1990-05-20", "date-doubtful"),
        ("p1-certificate=1990-05-20&p1-card=2031-05-20", "date-doubtful"),
        ("p1-certificate=2026-10-01", "card-unknown"),
    ],
)
def test_no_day_comes_of_a_date_that_may_be_none_or_of_half_of_what_ended(query, why):
    planned = plan(query)

    assert [one.apart for one in planned.members] == [why]
    assert planned.trips == ()
    assert calendar_days(planned) == ()


def test_what_has_ended_hides_nobodys_last_day():
    """29 December to 3 January is closed, so the 28th is the last day of the second."""
    ended, ending = (
        "certificate=2026-10-01&p1-card=2031-10-01",
        "certificate=2026-12-31&p2-card=2031-12-31",
    )
    (trip,) = plan(f"p1-{ended}&p2-{ending}", on="2026-12-28").trips

    assert (trip.day, trip.last) == (date(2026, 12, 28), date(2026, 12, 28))
