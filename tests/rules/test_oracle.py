"""The hand count itself, held against facts anyone can check on a calendar."""

import ast
from datetime import date, timedelta
from pathlib import Path

import pytest

from tests.rules import oracle


def test_the_oracle_imports_neither_dateutil_nor_the_rules():
    tree = ast.parse(Path(oracle.__file__).read_text(encoding="utf-8"))
    names = {n.module for n in ast.walk(tree) if isinstance(n, ast.ImportFrom)}
    names |= {a.name for n in ast.walk(tree) if isinstance(n, ast.Import) for a in n.names}
    assert names == {"datetime", "functools", "typing"}


def test_the_day_before_is_one_day_less_on_every_day_of_two_centuries():
    day = date(1900, 1, 1)
    while day.year < 2101:
        after = day + timedelta(days=1)
        assert oracle.day_before(after) == day
        day = after


@pytest.mark.parametrize(("year", "leap"), [(1900, False), (2000, True), (2024, True), (2026, 0)])
def test_centuries_are_common_years_except_every_fourth(year, leap):
    assert oracle.is_leap(year) == leap


def test_a_birthday_on_the_day_itself_is_not_after_it():
    """カード命令26条1項 「作成の日後の」; the case is not taken from a published page."""
    assert oracle.nth_birthday(date(1990, 5, 20), date(2020, 5, 20), 1) == date(2021, 5, 20)


def test_eighteen_is_complete_at_the_end_of_the_eve():
    """年齢計算法; 29 February ends with 28 February in a common year. Not from a page."""
    assert oracle.completes(date(2004, 5, 20), 18) == date(2022, 5, 19)
    assert oracle.completes(date(2004, 2, 29), 18) == date(2022, 2, 28)
    assert oracle.completes(date(2004, 2, 29), 20) == date(2024, 2, 28)
    assert oracle.completes(date(2004, 3, 1), 18) == date(2022, 2, 28)
