"""Until when the new card or certificate will be valid: never more than what comes true."""

from datetime import date, timedelta

import pytest

from renewal.rules.renewed import (
    new_card_expires_on,
    new_certificate_expires_on,
    share_a_birthday,
)
from tests.rules import oracle

ONE_DAY = timedelta(days=1)
CERTIFICATE, CARD = date(2025, 5, 20), date(2030, 5, 20)
BORN = [
    date(year, *md)
    for year in (1980, 1984, 1991)
    for md in ((2, 28), (2, 29), (3, 1), (5, 20), (5, 31), (12, 31))
    if md != (2, 29) or year % 4 == 0
]


def new_certificate(on, certificate=CERTIFICATE, card=CARD):
    return new_certificate_expires_on(certificate=certificate, card=card, on=on)


@pytest.mark.parametrize(
    "on", ["2024-01-01", "2025-02-21", "2025-05-20", "2025-05-21", "2030-05-20"]
)
def test_an_adults_next_certificate_ends_with_the_card(on):
    """As 金沢市 states it: before the window, in it, and after the expiry."""
    assert new_certificate(date.fromisoformat(on)) == CARD


def test_after_the_card_there_is_no_certificate_to_promise():
    assert new_certificate(date(2030, 5, 21)) is None


def test_a_certificate_on_a_longer_card_is_certain_only_after_its_expiry():
    """Made up: ends 2025, card to 2033. On the last day itself the text gives a year more."""
    card = date(2033, 5, 20)
    assert new_certificate(date(2025, 4, 1), card=card) is None
    assert new_certificate(date(2025, 5, 21), card=card) is None
    assert new_certificate(date(2028, 5, 20), card=card) == card


def test_two_dates_without_a_birthday_in_common_promise_nothing():
    """A limited stay, or a date misread."""
    assert new_certificate(date(2025, 4, 1), card=date(2030, 5, 21)) is None
    assert new_certificate(date(2025, 4, 1), certificate=date(2025, 9, 15)) is None


@pytest.mark.parametrize(
    ("certificate", "card", "shared"),
    [
        ("2025-05-20", "2030-05-20", True),
        ("2025-05-20", "2030-05-21", False),
        ("2025-05-20", "2030-06-20", False),
        ("2027-02-28", "2032-02-29", True),
        ("2027-02-28", "2032-02-28", True),
        ("2028-02-28", "2033-02-28", True),
        ("2028-02-29", "2033-02-28", True),
        ("2028-02-29", "2033-03-01", False),
        ("2028-02-28", "2032-02-29", False),
    ],
)
def test_one_birthday_explains_both_dates_or_it_does_not(certificate, card, shared):
    """Derived: 28 February of a common year may stand for the 29th, of a leap year never."""
    assert share_a_birthday(date.fromisoformat(certificate), date.fromisoformat(card)) is shared


@pytest.mark.parametrize(("adult", "years"), [(True, 10), (False, 5)])
def test_a_card_renewed_before_its_end_lasts_the_full_years_from_there(adult, years):
    assert new_card_expires_on(CARD, adult=adult) == date(2030 + years, 5, 20)


@pytest.mark.parametrize(
    ("card", "adult", "expected"),
    [
        ("2028-02-29", True, "2038-02-28"),
        ("2028-02-29", False, "2033-02-28"),
        ("2028-02-28", True, "2038-02-28"),
        ("2030-02-28", True, None),
        ("2030-02-28", False, "2035-02-28"),
        ("2031-02-28", False, None),
        ("2031-02-28", True, "2041-02-28"),
    ],
)
def test_the_end_of_february_is_promised_only_where_both_birthdays_agree(card, adult, expected):
    """Derived: in 2036 and 2040 the two possible birthdays part."""
    promised = new_card_expires_on(date.fromisoformat(card), adult=adult)
    assert promised == (date.fromisoformat(expected) if expected else None)


@pytest.mark.parametrize("born_on", BORN, ids=str)
@pytest.mark.parametrize("added_years", [0, 1, 3])
def test_no_certificate_is_promised_that_does_not_come_true(born_on, added_years):
    """Every day on which one may renew, against the birthdays of a known holder.

    `added_years`: the certificate was issued that long after the card.
    """
    made_on = date(2021, 3, 15)
    (card,) = oracle.card_days(born_on, made_on)
    issued_on = date(made_on.year + added_years, 3, 15)
    (certificate,) = oracle.certificate_days(born_on, issued_on, {card})
    for asked_on in (date(2022, 1, 1), oracle.opens_on(certificate), certificate):
        promised = new_certificate(asked_on, certificate, card)
        assert promised is not None or added_years
        assert comes_true(born_on, certificate, card, promised, asked_on)
    late = certificate + ONE_DAY
    while late <= card:
        promised = new_certificate(late, certificate, card)
        real = oracle.certificate_days(born_on, late, {card})
        assert promised is None or {promised} == real
        late += ONE_DAY * 41


def comes_true(born_on, certificate, card, promised, asked_on):
    """Whether `promised` is what every renewal in the window from `asked_on` really gives."""
    day = max(asked_on, oracle.opens_on(certificate))
    real = set()
    while day <= certificate:
        real |= oracle.certificate_days(born_on, day, {card}, renewed=True)
        day += ONE_DAY
    return promised is None or real == {promised}


@pytest.mark.parametrize("born_on", BORN, ids=str)
def test_an_adults_new_card_is_promised_as_it_comes_true(born_on):
    """Every making day in the window, before the old expiry; ten old cards for each holder."""
    for made_year in range(2016, 2026):
        (card,) = oracle.card_days(born_on, date(made_year, 7, 1))
        promised = new_card_expires_on(card, adult=True)
        assert promised is not None or (card.month, card.day) == (2, 28)
        assert promised is None or new_cards(born_on, card) == {promised}


@pytest.mark.parametrize("month_day", [(2, 28), (2, 29), (3, 1), (5, 20), (12, 31)])
@pytest.mark.parametrize("years_old", [5, 10, 15, 16, 17])
def test_a_minors_new_card_is_promised_as_it_comes_true(month_day, years_old):
    """The old card ends on that birthday; so the holder is a minor on every day to renew."""
    for born_on, card in ending_on_birthday(years_old, month_day):
        promised = new_card_expires_on(card, adult=False)
        assert promised is None or new_cards(born_on, card) == {promised}


@pytest.mark.parametrize("month_day", [(2, 28), (3, 1), (5, 20), (12, 31)])
def test_at_eighteen_each_promise_holds_for_one_reading_of_the_eve(month_day):
    """Graded D: made on the eve, the card is a minor's or an adult's; both are in the answer."""
    for born_on, card in ending_on_birthday(18, month_day):
        both = {new_card_expires_on(card, adult=False), new_card_expires_on(card, adult=True)}
        assert new_cards(born_on, card) == both or None in both


@pytest.mark.parametrize("month_day", [(2, 28), (2, 29), (3, 1), (5, 20), (12, 31)])
def test_at_nineteen_only_the_adults_promise_comes_true(month_day):
    for born_on, card in ending_on_birthday(19, month_day):
        promised = new_card_expires_on(card, adult=True)
        assert promised is None or new_cards(born_on, card) == {promised}


def ending_on_birthday(years_old, month_day):
    """Yield (birth date, old card's end) for twelve years under the age of 18."""
    for year in range(2026, 2038):
        if month_day != (2, 29) or (year - years_old) % 4 == 0:
            born_on = date(year - years_old, *month_day)
            yield born_on, oracle.birthdays(born_on, year)[-1]


def new_cards(born_on, card):
    """Return every last day a card made in the window, before `card`, can have."""
    day, ends = oracle.opens_on(card), set()
    while day < card:
        ends |= oracle.card_days(born_on, day, renewed=True)
        day += ONE_DAY
    return ends
