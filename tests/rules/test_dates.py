"""Counting the way the law counts: birthdays, ages, leap days, months back."""

from datetime import date

import pytest
from dateutil.relativedelta import relativedelta
from hypothesis import given
from hypothesis import strategies as st

from renewal.rules.dates import (
    age_on,
    birthday_in,
    day_after_months_before,
    is_eve_of_age,
    last_day_of_month,
    nth_birthday_after,
)
from tests.rules import grid, oracle

DAYS = st.dates(date(1900, 1, 1), date(2100, 12, 31))


def test_years_are_counted_from_the_date_of_birth_and_never_chained():
    """29 February less and plus a year is the 28th; counted from the birth it comes back."""
    born_on = date(2004, 2, 29)
    assert [birthday_in(year, born_on).isoformat() for year in (2023, 2024, 2025, 2028)] == [
        "2023-02-28",
        "2024-02-29",
        "2025-02-28",
        "2028-02-29",
    ]


def test_months_come_first_and_then_the_day():
    """練馬区 publishes 1 March for 28 May 2023; the other order would open on 28 February."""
    back = relativedelta(months=3)
    assert day_after_months_before(date(2023, 5, 28), back) == date(2023, 3, 1)
    assert date(2023, 5, 29) - back == date(2023, 2, 28)


@pytest.mark.parametrize(
    ("day", "age"),
    [("2022-02-27", 17), ("2022-02-28", 17), ("2022-03-01", 18), ("2024-02-28", 19)],
)
def test_a_leap_day_child_is_a_year_older_when_the_year_is_complete(day, age):
    """年齢計算法, derived: in a common year the year ends with 28 February."""
    assert age_on(date.fromisoformat(day), date(2004, 2, 29)) == age


@pytest.mark.parametrize("born_on", grid.LEAP_DAYS_BORN[::5] + grid.BORN[31::9], ids=str)
def test_the_eve_is_the_day_on_which_the_years_are_complete(born_on):
    for age in (15, 18, 20, 75):
        eve = oracle.completes(born_on, age)
        assert is_eve_of_age(age, eve, born_on)
        assert age_on(eve, born_on) == age - 1
        assert age_on(eve + grid.ONE_DAY, born_on) == age
        assert not is_eve_of_age(age, oracle.day_before(eve), born_on)
        assert not is_eve_of_age(age, eve + grid.ONE_DAY, born_on)
        assert not is_eve_of_age(age + 1, eve, born_on)


@given(DAYS, DAYS, st.integers(1, 12))
def test_any_birthday_counted_on_equals_the_list_of_all_birthdays(born_on, day, n):
    born_on, day = sorted((born_on, day))
    assert nth_birthday_after(day, n, born_on) == oracle.nth_birthday(born_on, day, n)


@given(DAYS)
def test_the_last_day_of_a_month_is_followed_by_the_first(day):
    last = last_day_of_month(day)
    assert (last.year, last.month) == (day.year, day.month)
    assert (last + grid.ONE_DAY).day == 1
