"""What the facts don't decide is asked for or left open, never promised."""

from datetime import date

import pytest

from renewal.rules.card import Card
from renewal.rules.certificate import Certificate, expires_on
from renewal.rules.expiry import Open
from renewal.rules.facts import FactError, Fault
from renewal.rules.renewed import new_certificate_expires_on
from renewal.rules.situation import Stay

BORN = date(1990, 5, 20)


def test_without_knowing_whether_the_stay_is_limited_no_day_is_given():
    with pytest.raises(FactError) as refused:
        Card(born_on=BORN, made_on=date(2024, 6, 1), stay=Stay.UNKNOWN)

    assert (refused.value.field, refused.value.fault) == ("stay", Fault.STAY_UNKNOWN)


def test_on_a_card_whose_period_was_changed_the_issue_has_to_be_told():
    card = Card(
        born_on=BORN, made_on=date(2024, 6, 1),
        stay=Stay.LIMITED, stay_until=date(2027, 3, 31), stay_extended=True,
    )  # fmt: skip
    with pytest.raises(FactError) as refused:
        Certificate(card=card)

    assert refused.value.field == "certificate_issued_on"
    assert refused.value.fault is Fault.ISSUE_AFTER_EXTENSION_MISSING
    issued = Certificate(card=card, issued_on=date(2025, 3, 1))
    assert expires_on(issued).expires_on == date(2027, 3, 31)


def test_a_certificate_of_a_card_made_too_late_shares_its_open_question():
    card = Card(born_on=BORN, made_on=date(2030, 5, 25), renewed_in_window=True)
    expiry = expires_on(Certificate(card=card, renewed_in_window=True))

    assert expiry.expires_on is None
    assert expiry.days == (date(2035, 5, 20), date(2036, 5, 20))
    assert expiry.open_because is Open.MADE_AFTER_OLD_EXPIRY


def test_a_certificate_not_renewed_with_that_card_has_its_plain_term():
    card = Card(born_on=BORN, made_on=date(2030, 5, 25), renewed_in_window=True)

    assert expires_on(Certificate(card=card)).expires_on == date(2035, 5, 20)


def test_on_the_last_day_a_year_more_is_not_promised():
    """Not taken from the world: no card in use lasts so much longer than its certificate."""
    last_day = date(2025, 5, 20)
    far = {"certificate": last_day, "card": date(2035, 5, 20)}
    near = {"certificate": last_day, "card": date(2030, 5, 20)}

    assert new_certificate_expires_on(**far, on=last_day) is None
    assert new_certificate_expires_on(**near, on=last_day) == date(2030, 5, 20)
