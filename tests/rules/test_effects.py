"""What stops and what goes on, to the day."""

from calendar import monthrange
from datetime import date

import pytest

from renewal.rules.dates import ONE_DAY
from renewal.rules.effects import Use, effects, insurance_until
from renewal.rules.situation import CardType, Licence, Situation
from renewal.rules.sources import TOKYO_POLICE_LICENCE

MID_LIFE = {"certificate": date(2027, 1, 20), "card": date(2032, 1, 20)}


def found(*, certificate, card, **words):
    return effects(certificate=certificate, card=card, situation=Situation(**words))


def until(**case):
    return {effect.use: effect.until for effect in found(**case)}


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


def test_a_card_without_pins_serves_as_insurance_card_and_identity_alone():
    assert until(**MID_LIFE, card_type=CardType.NO_PIN) == {
        Use.INSURANCE: date(2027, 4, 30),
        Use.IDENTITY: date(2032, 1, 20),
    }


def test_whoever_does_not_know_the_kind_of_card_sees_every_use():
    assert until(**MID_LIFE, card_type=CardType.UNKNOWN) == until(**MID_LIFE)


@pytest.mark.parametrize("licence", [Licence.ON_CARD, Licence.UNKNOWN])
@pytest.mark.parametrize("card_type", CardType)
def test_a_licence_on_the_card_ends_on_a_day_that_neither_date_tells(licence, card_type):
    *others, last = found(**MID_LIFE, licence=licence, card_type=card_type)

    assert (last.use, last.until, last.is_open_after) == (Use.LICENCE, None, False)
    assert last.sources == (TOKYO_POLICE_LICENCE,)
    assert tuple(others) == found(**MID_LIFE, card_type=card_type)


def test_without_a_licence_on_the_card_nothing_is_said_of_one():
    assert Use.LICENCE not in until(**MID_LIFE, licence=Licence.NO)


def test_no_use_is_promised_beyond_the_card():
    both = date(2027, 1, 20)
    by_use = {effect.use: effect for effect in found(certificate=both, card=both)}

    assert by_use[Use.INSURANCE].until == both
    assert by_use[Use.INSURANCE].is_open_after
    assert {use for use, effect in by_use.items() if effect.is_open_after} == {Use.INSURANCE}


def test_a_card_that_ends_on_the_last_day_of_the_grace_leaves_nothing_open():
    on_the_day = found(certificate=date(2027, 1, 20), card=date(2027, 4, 30))
    a_day_before = found(certificate=date(2027, 1, 20), card=date(2027, 4, 29))

    assert not any(effect.is_open_after for effect in on_the_day)
    assert any(effect.is_open_after for effect in a_day_before)


def test_effects_come_in_the_order_in_which_they_end_and_each_has_a_source():
    every = found(**MID_LIFE, licence=Licence.ON_CARD)
    days = [effect.until for effect in every if effect.until]

    assert days == sorted(days)
    assert [effect.use for effect in every if effect.until is None] == [every[-1].use]
    assert {effect.use for effect in every} == set(Use)
    assert all(effect.sources for effect in every)
