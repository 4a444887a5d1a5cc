"""Birth date × making day: the card's last day equals an independent reading of the articles."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from renewal.rules.card import Card, expires_on
from renewal.rules.expiry import Open
from renewal.rules.situation import Stay
from tests.rules import grid, oracle

PAIRS = grid.born_and_made()


def days_of(**facts):
    return set(expires_on(Card(**facts)).days)


def test_the_grid_has_every_edge():
    born, made = zip(*PAIRS, strict=True)
    assert {date(y, 2, 29) for y in range(1908, 2029, 4)} <= set(born)
    assert {date(y, 2, 29) for y in range(2016, 2049, 4)} <= set(made)
    assert {date(2022, 3, 31), date(2022, 4, 1), date(2026, 3, 26), date(2026, 3, 27)} <= set(made)
    eves = [pair for pair in PAIRS if len(oracle.adulthoods(*pair)) == 2]
    assert {made_on.year - born_on.year for born_on, made_on in eves} == {17, 18, 19, 20}
    assert {(2, 28), (3, 31), (12, 31)} <= {(made.month, made.day) for _, made in eves}
    assert len(PAIRS) > 20_000


def test_the_card_equals_the_hand_count_on_the_whole_grid():
    wrong = [
        (born_on, made_on, received_on)
        for born_on, made_on in PAIRS
        for received_on in grid.receipts(born_on, made_on)
        if days_of(born_on=born_on, made_on=made_on, received_on=received_on)
        != oracle.card_days(born_on, made_on, received_on)
    ]
    assert wrong == []


def test_a_card_renewed_in_the_window_equals_the_hand_count():
    wrong = [
        (born_on, made_on)
        for born_on, made_on in PAIRS
        if days_of(born_on=born_on, made_on=made_on, renewed_in_window=True)
        != oracle.card_days(born_on, made_on, renewed=True)
    ]
    assert wrong == []


@pytest.mark.parametrize("years", [1, 3, 5])
@pytest.mark.parametrize("renewed", [False, True])
def test_a_limited_stay_equals_the_hand_count(years, renewed):
    """Periods of stay that are granted: a year, three, five."""
    assert stays_that_differ(years, extended=False, renewed=renewed) == []


@pytest.mark.parametrize("years", [3, 7, 12])
@pytest.mark.parametrize("renewed", [False, True])
def test_an_extended_stay_equals_the_hand_count(years, renewed):
    assert stays_that_differ(years, extended=True, renewed=renewed) == []


def stays_that_differ(years, *, extended, renewed):
    return [
        (born_on, made_on)
        for born_on, made_on in PAIRS
        if made_on.year in (2022, 2026)
        for until in [oracle.nth_birthday(date(2000, 7, 9), made_on, years)]
        if days_of(
            born_on=born_on,
            made_on=made_on,
            stay=Stay.LIMITED,
            stay_until=until,
            stay_extended=extended,
            renewed_in_window=renewed,
        )
        != oracle.card_days(
            born_on, made_on, renewed=renewed, stay=oracle.Stay(until, extended=extended)
        )
    ]


def test_what_is_open_says_why_and_what_is_certain_does_not():
    for born_on, made_on in PAIRS[::4]:
        for renewed in (False, True):
            expiry = expires_on(Card(born_on=born_on, made_on=made_on, renewed_in_window=renewed))
            is_eve = len(oracle.adulthoods(born_on, made_on)) == 2
            is_late = renewed and len(oracle.bonuses(born_on, made_on)) == 2
            why = {is_late: Open.MADE_AFTER_OLD_EXPIRY, is_eve: Open.EVE_OF_ADULTHOOD}.get(True)
            assert expiry.open_because is why
            assert (expiry.expires_on is None) == (why is not None)
            assert expiry.sources


BIRTH = st.dates(date(1916, 1, 1), date(2040, 12, 31))


@given(BIRTH, st.dates(date(2016, 1, 1), date(2060, 12, 31)), st.integers(0, 400), st.booleans())
def test_any_card_equals_the_hand_count(born_on, made_on, waited, renewed):
    born_on = min(born_on, made_on)
    received_on = max(born_on, made_on - timedelta(days=waited))
    facts = {"born_on": born_on, "made_on": made_on, "received_on": received_on}
    assert days_of(**facts, renewed_in_window=renewed) == oracle.card_days(
        born_on, made_on, received_on, renewed=renewed
    )


@given(BIRTH, st.dates(date(2016, 1, 1), date(2060, 12, 31)))
def test_every_last_day_is_a_birthday_later_than_the_making_day(born_on, made_on):
    born_on = min(born_on, made_on)
    for last in days_of(born_on=born_on, made_on=made_on):
        assert last > made_on
        assert last in oracle.birthdays(born_on, last.year)


@given(st.dates(date(1926, 1, 1), date(2008, 1, 1)), st.dates(date(2027, 1, 1), date(2060, 1, 1)))
def test_asking_in_the_window_never_ends_sooner_than_asking_for_another_reason(born_on, made_on):
    """Derived from カード命令29条3項: the bonus birthday can only add."""
    plain = days_of(born_on=born_on, made_on=made_on)
    assert min(days_of(born_on=born_on, made_on=made_on, renewed_in_window=True)) >= max(plain)
