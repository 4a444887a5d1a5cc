"""Which to renew next: the certificate or the card, on which day."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from renewal.rules.facts import FactError, Fault
from renewal.rules.situation import MadeAs, OldCard, Renew
from renewal.rules.which import next_renewal
from tests.rules import oracle

CARD = date(2030, 5, 20)
CARD_OPENS = date(2030, 2, 21)
LONG_BEFORE = date(2024, 1, 1)


def which(on=LONG_BEFORE, certificate=None, card=None, **more):
    return next_renewal(on=on, certificate=certificate, card=card, **more).value


def test_in_the_middle_of_the_cards_life_it_is_the_certificate():
    assert which(certificate=date(2025, 5, 20), card=CARD) == "certificate"


@pytest.mark.parametrize(
    ("on", "expected"),
    [
        (CARD_OPENS - timedelta(days=1), "certificate"),
        (CARD_OPENS, "card"),
        (CARD, "card"),
        (CARD + timedelta(days=1), "card"),
    ],
)
def test_from_the_first_day_of_the_cards_window_it_is_the_card(on, expected):
    assert which(on=on, certificate=date(2025, 5, 20), card=CARD) == expected


@pytest.mark.parametrize(
    ("certificate", "expected"),
    [
        (CARD_OPENS - timedelta(days=1), "certificate"),
        (CARD_OPENS, "card"),
        (CARD, "card"),
    ],
)
def test_one_procedure_covers_both_where_the_cards_window_opens_by_the_certificates_last_day(
    certificate, expected
):
    """Whatever the day: it names the next procedure, the standing says whether it is time."""
    assert which(certificate=certificate, card=CARD) == expected
    assert which(on=date(2029, 12, 31), certificate=certificate, card=CARD) == expected


def test_the_certificates_date_alone_says_certificate():
    assert which(certificate=CARD) == "certificate"
    assert which(on=date(2031, 1, 1), certificate=CARD) == "certificate"


@pytest.mark.parametrize(
    ("made_as", "expected"),
    [(MadeAs.ADULT, "certificate"), (MadeAs.MINOR, "card"), (MadeAs.UNKNOWN, "certificate")],
)
def test_with_the_cards_date_alone_the_certificate_is_estimated(made_as, expected):
    assert which(card=CARD, made_as=made_as) == expected


@pytest.mark.parametrize("made_as", list(MadeAs))
def test_in_the_cards_window_no_estimate_changes_anything(made_as):
    assert which(on=CARD_OPENS, card=CARD, made_as=made_as) == "card"


def test_a_date_that_was_read_is_stronger_than_how_the_card_was_made():
    assert which(certificate=date(2025, 5, 20), card=CARD, made_as=MadeAs.MINOR) == "certificate"


def test_a_lost_card_is_issued_again_whatever_the_dates():
    lost = {"old_card": OldCard.LOST}
    assert which(certificate=date(2025, 5, 20), card=CARD, **lost) == "card"
    assert which(certificate=date(2025, 5, 20), **lost) == "card"
    assert which(card=CARD, **lost) == "card"


@pytest.mark.parametrize("old_card", [OldCard.HAVE, OldCard.UNKNOWN])
def test_without_dates_there_is_nothing_to_name(old_card):
    assert which(old_card=old_card) == "none"


@pytest.mark.parametrize("old_card", list(OldCard))
def test_a_certificate_that_outlives_the_card_is_refused(old_card):
    """公個規則49条: probably the two were swapped."""
    with pytest.raises(FactError) as caught:
        which(certificate=CARD + timedelta(days=1), card=CARD, old_card=old_card)
    assert (caught.value.field, caught.value.fault) == (
        "certificate",
        Fault.CERTIFICATE_AFTER_CARD,
    )


DAYS = st.dates(date(2016, 1, 1), date(2060, 12, 31))


@given(DAYS, DAYS, st.integers(0, 4000))
def test_it_is_the_card_exactly_when_one_of_the_two_reasons_holds(on, card, earlier):
    certificate = card - timedelta(days=earlier)
    opens = oracle.opens_on(card)
    expected = Renew.CARD if on >= opens or opens <= certificate else Renew.CERTIFICATE
    assert next_renewal(on=on, certificate=certificate, card=card) is expected
