"""What the certificate's last day probably is, from the card's printed date alone."""

from datetime import date

import pytest

from renewal.rules.estimate import SOURCES, Estimate, estimates
from renewal.rules.situation import MadeAs
from renewal.rules.sources import KANAZAWA_ESTIMATE, YAMAGATA_ESTIMATE
from tests.rules import grid, oracle


def days(card, made_as):
    return [estimate.expires_on for estimate in estimates(card, made_as)]


def test_an_adults_first_certificate_ends_five_years_before_the_card():
    """那覇市 prints this very example: 2030-01-01 gives 2025-01-01."""
    assert days(date(2030, 1, 1), MadeAs.ADULT) == [date(2025, 1, 1)]


def test_a_minors_certificate_ends_with_the_card():
    assert days(date(2030, 1, 1), MadeAs.MINOR) == [date(2030, 1, 1)]


def test_not_knowing_gives_both_the_adults_first_each_with_its_condition():
    both = (
        Estimate(expires_on=date(2025, 5, 20), made_as=MadeAs.ADULT),
        Estimate(expires_on=date(2030, 5, 20), made_as=MadeAs.MINOR),
    )
    assert estimates(date(2030, 5, 20)) == both
    assert estimates(date(2030, 5, 20), MadeAs.UNKNOWN) == both


@pytest.mark.parametrize(
    ("card", "certificate"), [("2032-02-29", "2027-02-28"), ("2033-02-28", "2028-02-28")]
)
def test_the_end_of_february_is_never_later_than_the_true_day(card, certificate):
    """Derived: who was born on 29 February has until the 29th in 2028; the 28th is safe."""
    assert days(date.fromisoformat(card), MadeAs.ADULT) == [date.fromisoformat(certificate)]


def test_the_estimate_equals_the_hand_count_on_every_day_of_two_centuries():
    day = date(1905, 1, 1)
    while day.year < 2101:
        assert days(day, MadeAs.ADULT) == [oracle.five_years_before(day)]
        day += grid.ONE_DAY


@pytest.mark.parametrize("renewed", [False, True])
def test_under_its_condition_the_estimate_is_the_certificate_issued_with_the_card(renewed):
    """Against the articles: made in one go, as a first card or as a renewal before the expiry."""
    for born_on, made_on in grid.born_and_made():
        is_certain = len(oracle.adulthoods(born_on, made_on)) == 1
        if not is_certain or (renewed and len(oracle.bonuses(born_on, made_on)) == 2):
            continue
        (card,) = oracle.card_days(born_on, made_on, renewed=renewed)
        (true,) = oracle.certificate_days(born_on, made_on, {card}, renewed=renewed)
        (is_adult,) = oracle.adulthoods(born_on, made_on)
        (guess,) = days(card, MadeAs.ADULT if is_adult else MadeAs.MINOR)
        is_leap_day = (true.month, true.day) == (2, 29)
        early = 1 if is_leap_day and is_adult else 0
        assert true - guess == grid.ONE_DAY * early


def test_the_estimate_cites_who_says_it_and_who_says_when_it_is_wrong():
    assert {KANAZAWA_ESTIMATE, YAMAGATA_ESTIMATE} < set(SOURCES)
