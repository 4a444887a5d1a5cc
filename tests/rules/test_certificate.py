"""How long each certificate lasts, case by case; the grid stands in `test_certificate_grid.py`."""

from datetime import date

import pytest

from renewal.rules.card import Card
from renewal.rules.certificate import Certificate, expires_on, signature_expires_on
from renewal.rules.expiry import Open
from renewal.rules.facts import FactError, Fault
from renewal.rules.situation import Stay
from renewal.rules.sources import CARD_ORDER_26_1, CERTIFICATE_RULE_13, CERTIFICATE_RULE_49

ADULT = Card(born_on=date(1990, 5, 20), made_on=date(2020, 6, 1))
CHILD = Card(born_on=date(2015, 5, 20), made_on=date(2023, 6, 1))


def certificate(card, issued_on=None, *, renewed=False):
    issued = date.fromisoformat(issued_on) if issued_on else None
    return Certificate(card=card, issued_on=issued, renewed_in_window=renewed)


def end(*args, **more):
    (day,) = expires_on(certificate(*args, **more)).days
    return day.isoformat()


def test_a_certificate_ends_on_the_fifth_birthday_after_its_issue():
    assert end(ADULT) == "2025-05-20"
    assert end(ADULT, "2021-05-19") == "2025-05-20"


def test_a_birthday_on_the_day_of_issue_is_not_counted():
    assert end(ADULT, "2021-05-20") == "2026-05-20"


def test_one_issued_with_the_card_is_issued_on_the_making_day():
    assert end(ADULT) == end(ADULT, "2020-06-01")


@pytest.mark.parametrize("issued_on", ["2025-02-21", "2025-04-01", "2025-05-20"])
def test_renewed_in_the_window_it_lasts_as_long_as_the_card(issued_on):
    assert end(ADULT, issued_on, renewed=True) == "2030-05-20"


def test_renewed_before_the_window_it_is_a_year_shorter():
    """As 江戸川区 warns: asking too early costs a year."""
    assert end(ADULT, "2025-02-20") == "2029-05-20"


@pytest.mark.parametrize("issued_on", ["2025-05-21", "2027-01-01", "2030-05-20"])
def test_issued_after_the_expiry_of_the_old_one_it_ends_with_the_card(issued_on):
    assert end(ADULT, issued_on) == "2030-05-20"


def test_the_sixth_birthday_counts_where_the_card_lasts_longer():
    """Made up: a certificate added in 2021, renewed in its window in 2026."""
    card = Card(born_on=date(1990, 5, 20), made_on=date(2024, 6, 1))
    assert end(card, "2026-04-01", renewed=True) == "2031-05-20"
    assert end(card, "2026-04-01") == "2030-05-20"


def test_a_minors_certificate_ends_with_the_card():
    assert end(CHILD) == "2028-05-20"
    assert end(CHILD, "2026-06-01") == "2028-05-20"


def test_renewed_with_the_card_both_gain_the_birthday_that_was_near():
    card = Card(born_on=date(1990, 5, 20), made_on=date(2030, 4, 1), renewed_in_window=True)
    assert end(card, renewed=True) == "2035-05-20"


def test_the_flags_are_independent_for_the_old_card_may_have_held_no_certificate():
    card = Card(born_on=date(1990, 5, 20), made_on=date(2030, 4, 1), renewed_in_window=True)
    assert end(card) == "2034-05-20"


def test_a_leap_day_birthday_is_the_28th_for_certificates_too():
    """公個規則 is silent (graded C); read as カード命令26条2項 has it for the card."""
    card = Card(born_on=date(1980, 2, 29), made_on=date(2018, 3, 1))
    assert end(card) == "2023-02-28"
    assert end(card, "2022-12-01", renewed=True) == "2028-02-29"


def test_a_certificate_can_end_before_a_card_with_a_limited_stay():
    card = Card(
        born_on=date(1990, 5, 20),
        made_on=date(2024, 5, 19),
        stay=Stay.LIMITED,
        stay_until=date(2029, 5, 1),
    )
    assert end(card) == "2028-05-20"


def test_a_stay_that_ends_first_ends_the_certificate():
    card = Card(
        born_on=date(1990, 5, 20),
        made_on=date(2024, 6, 1),
        stay=Stay.LIMITED,
        stay_until=date(2026, 9, 15),
    )
    assert end(card) == "2026-09-15"


def test_a_card_left_open_leaves_the_certificate_certain_where_its_own_term_decides():
    """Graded D for the card alone: made on the eve of the 18th birthday."""
    card = Card(born_on=date(2006, 5, 20), made_on=date(2024, 5, 19))
    assert end(card) == "2028-05-20"
    assert expires_on(certificate(card)).open_because is None


def test_a_card_left_open_leaves_the_certificate_open_where_the_card_decides():
    card = Card(born_on=date(2006, 5, 20), made_on=date(2024, 5, 19))
    expiry = expires_on(certificate(card, "2026-06-01"))
    assert expiry.days == (date(2028, 5, 20), date(2031, 5, 20))
    assert expiry.open_because is Open.EVE_OF_ADULTHOOD
    assert expiry.expires_on is None
    signature = signature_expires_on(certificate(card, "2026-06-01"))
    assert (signature.days, signature.open_because) == (expiry.days, expiry.open_because)


def test_a_signature_reissued_after_a_move_ends_with_the_other_certificate():
    """須崎市 prints it: the new signature takes over the other's last day."""
    moved = certificate(ADULT, "2023-09-01")
    (alone,) = signature_expires_on(moved).days
    (beside,) = signature_expires_on(moved, certificate(ADULT)).days
    assert (alone, beside) == (date(2028, 5, 20), date(2025, 5, 20))


def test_a_signature_ends_by_its_own_term_where_the_other_lasts_longer():
    renewed = certificate(ADULT, "2025-04-01", renewed=True)
    (last,) = signature_expires_on(certificate(ADULT), renewed).days
    assert last == date(2025, 5, 20)


def test_each_kind_cites_its_own_article_and_the_cards():
    assert expires_on(certificate(ADULT)).sources == (CERTIFICATE_RULE_49, CARD_ORDER_26_1)
    assert signature_expires_on(certificate(ADULT)).sources == (
        CERTIFICATE_RULE_13,
        CARD_ORDER_26_1,
    )


@pytest.mark.parametrize(
    ("issued_on", "fault"),
    [
        ("2020-05-31", Fault.ISSUED_BEFORE_CARD),
        ("2030-05-21", Fault.ISSUED_AFTER_CARD_EXPIRED),
    ],
)
def test_an_issue_outside_the_life_of_the_card_names_the_day_of_issue(issued_on, fault):
    with pytest.raises(FactError) as caught:
        certificate(ADULT, issued_on)
    assert (caught.value.field, caught.value.fault) == ("certificate_issued_on", fault)


def test_an_issue_after_the_earlier_of_two_open_days_settles_the_card():
    """Derived: what was issued in 2032 was issued on a card that had not ended in 2028."""
    card = Card(born_on=date(2006, 5, 20), made_on=date(2024, 5, 19))
    settled = certificate(card, "2032-05-19")
    assert expires_on(settled).days == (date(2033, 5, 20),)
    assert expires_on(settled).open_because is None
    assert signature_expires_on(settled).days == (date(2033, 5, 20),)
    assert len(expires_on(certificate(card, "2028-05-20")).days) == 2
    with pytest.raises(FactError):
        certificate(card, "2033-05-21")
