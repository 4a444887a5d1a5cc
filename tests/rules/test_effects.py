"""What stops and what goes on, to the day."""

from calendar import monthrange
from datetime import date

import pytest

from renewal.rules.dates import ONE_DAY
from renewal.rules.effects import Use, effects, insurance_until

MID_LIFE = {"certificate": date(2027, 1, 20), "card": date(2032, 1, 20)}


def until(**dates):
    return {effect.use: effect.until for effect in effects(**dates)}


@pytest.mark.parametrize(
    ("expires_on", "last_day"),
    [
        (date(2025, 12, 20), date(2026, 3, 31)),
        (date(2026, 11, 30), date(2027, 2, 28)),
        (date(2027, 11, 1), date(2028, 2, 29)),
        (date(2026, 1, 31), date(2026, 4, 30)),
        (date(2026, 12, 31), date(2027, 3, 31)),
    ],
)
def test_the_insurance_goes_on_to_the_end_of_the_third_month_after(expires_on, last_day):
    assert insurance_until(expires_on) == last_day


def test_on_every_day_of_the_years_the_grace_equals_a_count_by_hand():
    """Not taken from the world: month numbers counted without dateutil."""
    day = date(2024, 12, 2)
    while day.year < 2032:
        year, month = divmod(day.year * 12 + day.month - 1 + 3, 12)
        assert insurance_until(day) == date(year, month + 1, monthrange(year, month + 1)[1])
        day += ONE_DAY


def test_before_the_insurance_card_ended_there_was_no_grace():
    assert insurance_until(date(2024, 12, 1)) == date(2024, 12, 1)
    assert insurance_until(date(2024, 12, 2)) == date(2025, 3, 31)


def test_what_needs_the_certificate_ends_with_it_and_identity_with_the_card():
    assert until(**MID_LIFE) == {
        Use.CONVENIENCE_STORE: date(2027, 1, 20),
        Use.E_TAX: date(2027, 1, 20),
        Use.MYNAPORTAL: date(2027, 1, 20),
        Use.PHONE_CERTIFICATES: date(2027, 1, 20),
        Use.INSURANCE: date(2027, 4, 30),
        Use.IDENTITY: date(2032, 1, 20),
    }


def test_no_use_is_promised_beyond_the_card():
    both = date(2027, 1, 20)
    by_use = {effect.use: effect for effect in effects(certificate=both, card=both)}

    assert by_use[Use.INSURANCE].until == both
    assert by_use[Use.INSURANCE].is_open_after
    assert {use for use, effect in by_use.items() if effect.is_open_after} == {Use.INSURANCE}


def test_a_card_that_ends_on_the_last_day_of_the_grace_leaves_nothing_open():
    on_the_day = effects(certificate=date(2027, 1, 20), card=date(2027, 4, 30))
    a_day_before = effects(certificate=date(2027, 1, 20), card=date(2027, 4, 29))

    assert not any(effect.is_open_after for effect in on_the_day)
    assert any(effect.is_open_after for effect in a_day_before)


def test_effects_come_in_the_order_in_which_they_end_and_each_has_a_source():
    found = effects(**MID_LIFE)

    assert [effect.until for effect in found] == sorted(effect.until for effect in found)
    assert {effect.use for effect in found} == set(Use)
    assert all(effect.sources for effect in found)
