"""A card with a limited period of stay (在留期間), and facts that contradict one another."""

from dataclasses import FrozenInstanceError
from datetime import date

import pytest

from renewal.rules.card import Card, expires_on
from renewal.rules.facts import FactError, Fault
from renewal.rules.situation import Stay

ADULT, CHILD = date(1990, 5, 20), date(2015, 5, 20)


def ends(born_on, made_on, until, **more):
    card = Card(
        born_on=born_on,
        made_on=date.fromisoformat(made_on),
        stay=Stay.LIMITED,
        stay_until=date.fromisoformat(until),
        **more,
    )
    return [day.isoformat() for day in expires_on(card).days]


def test_an_adults_card_ends_with_the_stay():
    assert ends(ADULT, "2024-06-01", "2026-09-15") == ["2026-09-15"]


def test_a_minors_card_ends_with_a_short_stay_too():
    assert ends(CHILD, "2024-06-01", "2026-09-15") == ["2026-09-15"]


def test_since_27_march_2026_a_minors_card_ends_at_the_fifth_birthday_at_the_latest():
    """On and off: the table of カード命令27条1項 without a transitional rule."""
    assert ends(CHILD, "2026-03-26", "2031-03-26") == ["2031-03-26"]
    assert ends(CHILD, "2026-03-27", "2031-03-26") == ["2030-05-20"]


def test_a_minor_who_renews_in_the_window_keeps_the_fifth_birthday():
    """カード命令27条4項 read literally (graded C)."""
    more = {"renewed_in_window": True}
    assert ends(CHILD, "2026-04-01", "2031-03-26", **more) == ["2030-05-20"]


def test_a_stay_extended_never_takes_the_card_past_the_birthday():
    more = {"stay_extended": True}
    assert ends(ADULT, "2024-06-01", "2031-09-15", **more) == ["2031-09-15"]
    assert ends(ADULT, "2024-06-01", "2036-09-15", **more) == ["2034-05-20"]
    assert ends(CHILD, "2024-06-01", "2031-09-15", **more) == ["2029-05-20"]


def test_the_eve_of_adulthood_is_open_only_where_a_birthday_decides():
    born_on = date(2008, 5, 20)
    assert ends(born_on, "2026-05-19", "2027-05-19") == ["2027-05-19"]
    assert ends(born_on, "2026-05-19", "2031-05-19") == ["2030-05-20", "2031-05-19"]


def test_one_who_may_stay_for_good_has_the_card_of_everyone():
    """カード命令27条2項: becoming a permanent resident gives the full term from the making day."""
    card = Card(born_on=ADULT, made_on=date(2024, 6, 1), stay_until=date(2026, 9, 15))
    assert expires_on(card).days == (date(2034, 5, 20),)


CONTRADICTIONS = [
    ({"made_on": date(1990, 5, 19)}, "made_on", Fault.MADE_BEFORE_BIRTH),
    ({"made_on": date(2015, 12, 31)}, "made_on", Fault.MADE_BEFORE_CARDS),
    ({"received_on": date(2024, 6, 2)}, "received_on", Fault.RECEIVED_AFTER_MADE),
    ({"received_on": date(1990, 5, 19)}, "received_on", Fault.RECEIVED_BEFORE_BIRTH),
    ({"stay": Stay.LIMITED}, "stay_until", Fault.STAY_UNTIL_MISSING),
    (
        {"stay": Stay.LIMITED, "stay_until": date(2024, 5, 31)},
        "stay_until",
        Fault.STAY_ENDS_BEFORE_MADE,
    ),
]


@pytest.mark.parametrize(("facts", "field", "fault"), CONTRADICTIONS, ids=lambda v: str(v)[:60])
def test_a_contradiction_names_the_fact_to_look_at_again(facts, field, fault):
    with pytest.raises(FactError) as caught:
        Card(**{"born_on": ADULT, "made_on": date(2024, 6, 1), **facts})
    assert (caught.value.field, caught.value.fault) == (field, fault)
    assert str(caught.value) == f"{field}: {fault}"


@pytest.mark.parametrize(
    "facts",
    [
        {"born_on": date(2024, 6, 1)},
        {"made_on": date(2016, 1, 1)},
        {"received_on": date(2024, 6, 1)},
        {"born_on": date(2024, 5, 31), "received_on": date(2024, 5, 31)},
        {"stay": Stay.LIMITED, "stay_until": date(2024, 6, 1)},
    ],
    ids=lambda facts: ", ".join(facts),
)
def test_the_last_day_that_still_fits_is_no_contradiction(facts):
    made = Card(**{"born_on": ADULT, "made_on": date(2024, 6, 1), **facts})
    assert len(expires_on(made).days) == 1


def test_facts_once_checked_cannot_be_changed():
    made = Card(born_on=ADULT, made_on=date(2024, 6, 1))
    with pytest.raises(FrozenInstanceError):
        made.made_on = date(1980, 1, 1)  # type: ignore[misc]
