"""How long a card lasts, case by case; the same on a grid stands in `test_card_grid.py`."""

from datetime import date

import pytest

from renewal.rules.card import Card, expires_on
from renewal.rules.expiry import Open
from renewal.rules.situation import Stay
from renewal.rules.sources import (
    AGE_ACT,
    CARD_ORDER_26_1,
    CARD_ORDER_26_2,
    CARD_ORDER_27,
    CARD_ORDER_27_2,
    CARD_ORDER_27_4,
    CARD_ORDER_29_3,
    CARD_ORDER_2022,
)


def day(text):
    return date.fromisoformat(text)


def card(born_on, made_on, received_on=None, **more):
    received = day(received_on) if received_on else None
    until = {"stay_until": day(more.pop("stay_until"))} if "stay_until" in more else {}
    if until:
        more["stay"] = Stay.LIMITED
    return Card(born_on=day(born_on), made_on=day(made_on), received_on=received, **until, **more)


def ends(*args, **more):
    return [d.isoformat() for d in expires_on(card(*args, **more)).days]


def test_an_adults_card_ends_on_the_tenth_birthday_after_it_was_made():
    assert ends("1990-05-20", "2020-06-01") == ["2030-05-20"]
    assert ends("1990-05-20", "2020-05-19") == ["2029-05-20"]


def test_a_minors_card_ends_on_the_fifth_birthday_after_it_was_made():
    assert ends("2015-05-20", "2023-06-01") == ["2028-05-20"]


def test_a_birthday_on_the_making_day_is_not_counted():
    assert ends("1990-05-20", "2020-05-20") == ["2030-05-20"]
    assert ends("2015-05-20", "2023-05-20") == ["2028-05-20"]


def test_a_card_made_on_the_day_of_birth_ends_on_the_fifth_birthday():
    assert ends("2025-11-30", "2025-11-30") == ["2030-11-30"]


@pytest.mark.parametrize(
    ("made_on", "last"),
    [("2023-02-27", "2032-02-29"), ("2023-02-28", "2033-02-28"), ("2022-02-27", "2031-02-28")],
)
def test_a_leap_day_birthday_is_the_28th_in_a_common_year(made_on, last):
    """カード命令26条2項: made on that 28th, it is the birthday itself and not counted."""
    assert ends("1980-02-29", made_on) == [last]


def test_a_leap_day_birthday_stays_the_29th_in_a_leap_year():
    assert ends("1980-02-29", "2018-03-01") == ["2028-02-29"]
    assert ends("1980-02-29", "2024-02-29") == ["2034-02-28"]


def test_nineteen_was_a_minor_until_the_end_of_march_2022_and_is_none_since():
    """The change of 2022-04-01, on and off; a card made that day has no older application."""
    assert ends("2002-11-15", "2022-03-31") == ["2026-11-15"]
    assert ends("2002-11-15", "2022-04-01") == ["2031-11-15"]


def test_the_old_age_holds_for_an_application_received_before_the_change():
    """令和4年附則2条: the receipt chooses the age, the making day is when it is measured."""
    assert ends("2002-11-15", "2022-04-20", "2022-03-31") == ["2026-11-15"]
    assert ends("2002-11-15", "2022-04-20", "2022-04-01") == ["2031-11-15"]
    assert ends("2002-11-15", "2022-04-20", None) == ["2031-11-15"]


def test_one_who_turned_twenty_while_waiting_is_an_adult_under_the_old_age():
    assert ends("2002-04-10", "2022-04-20", "2022-03-25") == ["2032-04-10"]


@pytest.mark.parametrize(
    ("born_on", "made_on", "received_on"),
    [
        ("2006-05-20", "2024-05-19", None),
        ("2001-05-20", "2021-05-19", None),
        ("2002-05-20", "2022-05-19", "2022-03-31"),
    ],
)
def test_the_eve_of_adulthood_is_left_open_with_both_days(born_on, made_on, received_on):
    """Graded D: at midnight the holder is an adult, in the morning not yet."""
    expiry = expires_on(card(born_on, made_on, received_on))
    first, second = expiry.days
    assert (first.year - int(made_on[:4]), second.year - int(made_on[:4])) == (4, 9)
    assert expiry.open_because is Open.EVE_OF_ADULTHOOD
    assert expiry.expires_on is None
    assert AGE_ACT in expiry.sources


@pytest.mark.parametrize("made_on", ["2024-05-18", "2024-05-20"])
def test_two_days_before_and_on_the_birthday_itself_nothing_is_open(made_on):
    expiry = expires_on(card("2006-05-20", made_on))
    assert expiry.open_because is None
    assert len(expiry.days) == 1
    assert AGE_ACT not in expiry.sources


def test_the_old_age_has_no_eve_at_eighteen_and_the_new_one_none_at_twenty():
    assert ends("2003-05-20", "2021-05-19") == ["2025-05-20"]
    assert ends("2004-05-20", "2024-05-19") == ["2033-05-20"]


def test_born_on_a_leap_day_the_28th_of_a_common_year_is_the_eve():
    """Derived: 18 years are complete at the end of 28 February 2026, there being no 29th."""
    assert ends("2008-02-29", "2026-02-27") == ["2030-02-28"]
    assert ends("2008-02-29", "2026-02-28") == ["2031-02-28", "2036-02-29"]
    assert ends("2008-02-29", "2026-03-01") == ["2036-02-29"]


def test_born_on_a_leap_day_twenty_is_complete_the_day_before_the_29th():
    assert ends("2000-02-29", "2020-02-27") == ["2024-02-29"]
    assert ends("2000-02-29", "2020-02-28") == ["2024-02-29", "2029-02-28"]
    assert ends("2000-02-29", "2020-02-29") == ["2030-02-28"]


@pytest.mark.parametrize("made_on", ["2030-02-21", "2030-04-01", "2030-05-19"])
def test_a_renewal_in_the_window_gains_the_birthday_that_was_near(made_on):
    assert ends("1990-05-20", made_on, renewed_in_window=True) == ["2040-05-20"]
    assert ends("2020-05-20", made_on, renewed_in_window=True) == ["2035-05-20"]


def test_without_the_window_the_near_birthday_is_counted_and_a_year_is_lost():
    assert ends("1990-05-20", "2030-04-01") == ["2039-05-20"]


@pytest.mark.parametrize("made_on", ["2030-05-20", "2030-05-21", "2030-07-01"])
def test_a_renewal_made_on_the_old_expiry_or_later_is_left_open(made_on):
    """Graded D: the 11th birthday would then give a year more than the renewal gains."""
    expiry = expires_on(card("1990-05-20", made_on, renewed_in_window=True))
    assert expiry.days == (day("2040-05-20"), day("2041-05-20"))
    assert expiry.open_because is Open.MADE_AFTER_OLD_EXPIRY
    assert expiry.expires_on is None


def test_sources_name_every_article_the_day_follows_from():
    assert expires_on(card("1990-05-20", "2020-06-01")).sources == (CARD_ORDER_26_1,)
    assert expires_on(card("1990-05-20", "2023-06-01")).sources == (
        CARD_ORDER_26_1,
        CARD_ORDER_2022,
    )
    assert expires_on(card("1992-02-29", "2021-12-15", renewed_in_window=True)).sources == (
        CARD_ORDER_26_1,
        CARD_ORDER_26_2,
        CARD_ORDER_29_3,
    )


def test_an_application_from_before_the_change_cites_the_transitional_rule():
    made = card("1990-05-20", "2022-05-01", "2022-03-01")
    assert CARD_ORDER_2022 in expires_on(made).sources


@pytest.mark.parametrize(
    ("more", "cited", "not_cited"),
    [
        ({}, CARD_ORDER_27, CARD_ORDER_27_2),
        ({"stay_extended": True}, CARD_ORDER_27_2, CARD_ORDER_27),
        ({"renewed_in_window": True}, CARD_ORDER_27_4, CARD_ORDER_29_3),
    ],
)
def test_a_limited_stay_cites_its_own_article(more, cited, not_cited):
    """カード命令27条: 1項 as made, 2項 once extended, 4項 where a renewal gains no birthday."""
    sources = expires_on(card("1990-05-20", "2026-04-01", stay_until="2028-04-01", **more)).sources
    assert cited in sources
    assert not_cited not in sources
