"""Both expiries from the birth date and the month of making, and what has to be asked."""

from datetime import date, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from renewal.rules.facts import FactError, Fault
from renewal.rules.situation import Stay
from renewal.rules.worked_out import Missing, Told, days_of_month, missing, pairs
from tests.rules import oracle

TODAY = date(2026, 11, 23)


def told(born_on, made, **more):
    """Return what a holder tells: `made` is a month (2023-06) or a day."""
    born = date.fromisoformat(born_on)
    if len(made) == 7:
        days = days_of_month(int(made[:4]), int(made[5:]), born_on=born, on=TODAY)
    else:
        days = (date.fromisoformat(made),)
    return Told(born_on=born, made_days=days, **more)


def worked_out(*args, **more):
    return sorted(
        (p.card.isoformat(), p.certificate.isoformat()) for p in pairs(told(*args, **more))
    )


def test_the_month_alone_is_enough_when_no_birthday_lies_in_it():
    assert worked_out("1990-05-20", "2020-06") == [("2030-05-20", "2025-05-20")]
    assert missing(told("1990-05-20", "2020-06")) is None


def test_a_minors_card_and_certificate_end_on_one_day():
    assert worked_out("2015-05-20", "2023-06") == [("2028-05-20", "2028-05-20")]


def test_the_month_of_the_birthday_needs_the_day():
    assert worked_out("1990-05-20", "2020-05") == [
        ("2029-05-20", "2024-05-20"),
        ("2030-05-20", "2025-05-20"),
    ]
    assert missing(told("1990-05-20", "2020-05")) is Missing.DAY_MADE
    assert missing(told("1990-05-20", "2020-05-20")) is None


def test_a_birthday_on_the_first_of_the_month_changes_nothing():
    assert missing(told("1990-06-01", "2020-06")) is None


def test_the_receipt_is_asked_for_where_it_decides_and_nowhere_else():
    """On and off: a holder of 19 in the year after 2022-04-01, one of 40, one the year later."""
    assert missing(told("2002-11-15", "2022-06")) is Missing.RECEIVED
    assert missing(told("1980-11-15", "2022-06")) is None
    assert missing(told("2003-11-15", "2023-04")) is None
    assert missing(told("2003-11-15", "2023-03")) is Missing.RECEIVED


@pytest.mark.parametrize(
    ("before", "expected"),
    [
        (True, [("2026-11-15", "2026-11-15")]),
        (False, [("2031-11-15", "2026-11-15")]),
        (None, [("2026-11-15", "2026-11-15"), ("2031-11-15", "2026-11-15")]),
    ],
)
def test_the_receipt_decides_between_five_and_ten_birthdays(before, expected):
    assert worked_out("2002-11-15", "2022-06", received_before_change=before) == expected


def test_a_child_born_after_the_change_is_not_asked_about_a_receipt_before_its_birth():
    assert worked_out("2022-05-10", "2022-06-15") == [("2027-05-10", "2027-05-10")]
    assert missing(told("2022-04-01", "2023-03")) is None
    assert worked_out("2022-05-10", "2022-06-15", received_before_change=True) == [
        ("2027-05-10", "2027-05-10")
    ]


def test_a_child_born_on_the_eve_of_the_change_could_have_applied_on_that_day():
    assert missing(told("2022-03-31", "2022-04")) is None


def test_whether_it_was_a_renewal_is_asked_where_it_decides():
    unsure = told("1990-05-20", "2026-04-01", renewed_in_window=None)
    assert missing(unsure) is Missing.RENEWED
    assert worked_out("1990-05-20", "2026-04-01", renewed_in_window=None) == [
        ("2035-05-20", "2030-05-20"),
        ("2036-05-20", "2031-05-20"),
    ]
    assert missing(told("1990-05-20", "2026-04-01", renewed_in_window=True)) is None


def test_what_was_answered_already_is_not_what_is_missing():
    """The receipt is known and the renewal is not: the renewal is what to ask."""
    unsure = {"received_before_change": True, "renewed_in_window": None}
    assert missing(told("2002-11-15", "2022-10-01", **unsure)) is Missing.RENEWED


def test_the_eve_of_adulthood_is_left_to_the_law():
    """Graded D; no further question would settle it."""
    assert missing(told("2008-05-20", "2026-05-19")) is Missing.LAW
    stay = {"stay": Stay.LIMITED, "stay_until": date(2030, 6, 1)}
    assert missing(told("2008-05-20", "2026-05-19", **stay)) is Missing.LAW


def test_a_renewal_made_on_the_old_expiry_or_later_is_left_to_the_law():
    assert missing(told("1990-05-20", "2026-06", renewed_in_window=True)) is Missing.LAW


def test_a_limited_stay_ends_both():
    stay = {"stay": Stay.LIMITED, "stay_until": date(2026, 9, 15)}
    assert worked_out("1990-05-20", "2024-06", **stay) == [("2026-09-15", "2026-09-15")]


def test_a_stay_without_its_end_names_that_field():
    with pytest.raises(FactError) as caught:
        pairs(told("1990-05-20", "2024-06", stay=Stay.LIMITED))
    assert (caught.value.field, caught.value.fault) == ("stay_until", Fault.STAY_UNTIL_MISSING)


@pytest.mark.parametrize(
    ("month", "born_on", "first", "last", "count"),
    [
        ((2020, 2), "1990-05-20", "2020-02-01", "2020-02-29", 29),
        ((2020, 6), "2020-06-11", "2020-06-11", "2020-06-30", 20),
        ((2026, 11), "1990-05-20", "2026-11-01", "2026-11-23", 23),
        ((2016, 1), "1990-05-20", "2016-01-01", "2016-01-31", 31),
    ],
)
def test_a_card_could_be_made_on_the_days_of_the_month_from_birth_to_today(
    month, born_on, first, last, count
):
    days = days_of_month(*month, born_on=date.fromisoformat(born_on), on=TODAY)
    assert (days[0].isoformat(), days[-1].isoformat(), len(days)) == (first, last, count)


@pytest.mark.parametrize("month", [(2015, 12), (2026, 12), (1989, 5)])
def test_before_the_first_cards_and_after_today_there_is_no_such_day(month):
    assert days_of_month(*month, born_on=date(1990, 5, 20), on=TODAY) == ()


@settings(max_examples=40)
@given(
    st.dates(date(1920, 1, 1), date(2024, 1, 1)),
    st.dates(date(2016, 1, 1), date(2026, 11, 23)),
    st.sampled_from([True, False, None]),
)
def test_no_day_of_the_month_is_forgotten(born_on, some_day, renewed):
    """Every day, both receipts and both kinds of card, by hand; nothing more and nothing less."""
    some_day = max(born_on, some_day)
    days = days_of_month(some_day.year, some_day.month, born_on=born_on, on=TODAY)
    possible = {
        (card, certificate)
        for day in days
        for received_on in receipts(born_on, day)
        for again in ((True, False) if renewed is None else (renewed,))
        for card in oracle.card_days(born_on, day, received_on, renewed=again)
        for certificate in oracle.certificate_days(
            born_on, day, {card}, renewed=again, on_renewed_card=again
        )
    }
    found = pairs(Told(born_on=born_on, made_days=days, renewed_in_window=renewed))
    assert {(pair.card, pair.certificate) for pair in found} == possible
    asked = missing(Told(born_on=born_on, made_days=days, renewed_in_window=renewed))
    assert (asked is None) == (len(possible) == 1)


def receipts(born_on, made_on):
    eve = date(2022, 3, 31)
    is_near = eve < made_on <= eve + timedelta(days=365)
    return (None, eve) if is_near and born_on <= eve else (None,)
