"""The first and the last day of each era and of the range; days that do not exist."""

from datetime import date

import pytest

from renewal.rules.written_dates import (
    ERA_NAMES,
    DateProblem,
    Era,
    UnreadDateError,
    Wareki,
    read_date,
    wareki,
)


def problem_of(text):
    with pytest.raises(UnreadDateError) as caught:
        read_date(text)
    return caught.value.problem


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("M45.7.30", date(1912, 7, 30)),
        ("明治33年1月1日", date(1900, 1, 1)),
        ("大正元年7月30日", date(1912, 7, 30)),
        ("㍽元年7月30日", date(1912, 7, 30)),
        ("T15.12.25", date(1926, 12, 25)),
        ("昭和元年12月25日", date(1926, 12, 25)),
        ("㍼64年1月7日", date(1989, 1, 7)),
        ("平成元年1月8日", date(1989, 1, 8)),
        ("平成31年4月30日", date(2019, 4, 30)),
        ("平成31年5月1日", date(2019, 5, 1)),
        ("平成112年12月31日", date(2100, 12, 31)),
        ("R元.5.1", date(2019, 5, 1)),
        ("令和⼀〇年⼀⽉⼗⼀⽇", date(2028, 1, 11)),
        ("令和82年12月31日", date(2100, 12, 31)),
        ("1900-01-01", date(1900, 1, 1)),
        ("2100-12-31", date(2100, 12, 31)),
    ],
)
def test_the_first_and_the_last_day_of_an_era_or_the_range_are_inside(text, day):
    assert read_date(text) == day


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        ("M45.7.31", DateProblem.AFTER_ERA),
        ("明治46年1月1日", DateProblem.AFTER_ERA),
        ("㍾元年10月22日", DateProblem.BEFORE_ERA),
        ("㍾元年10月23日", DateProblem.OUT_OF_RANGE),
        ("明治32年12月31日", DateProblem.OUT_OF_RANGE),
        ("大正元年7月29日", DateProblem.BEFORE_ERA),
        ("大正15年12月26日", DateProblem.AFTER_ERA),
        ("S1.12.24", DateProblem.BEFORE_ERA),
        ("昭和64年1月8日", DateProblem.AFTER_ERA),
        ("昭和99999年1月8日", DateProblem.AFTER_ERA),
        ("平成元年1月7日", DateProblem.BEFORE_ERA),
        ("平成113年1月1日", DateProblem.OUT_OF_RANGE),
        ("令和元年4月30日", DateProblem.BEFORE_ERA),
        ("令和83年1月1日", DateProblem.OUT_OF_RANGE),
        ("1899-12-31", DateProblem.OUT_OF_RANGE),
        ("2101-01-01", DateProblem.OUT_OF_RANGE),
        ("9999-12-31", DateProblem.OUT_OF_RANGE),
        ("10000-01-01", DateProblem.OUT_OF_RANGE),
        ("西暦7年5月20日", DateProblem.OUT_OF_RANGE),
    ],
)
def test_the_day_beyond_an_era_or_the_range_is_outside(text, problem):
    assert problem_of(text) == problem


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        ("0000-01-01", DateProblem.YEAR_ZERO),
        ("0/1/1", DateProblem.YEAR_ZERO),
        ("00000101", DateProblem.YEAR_ZERO),
        ("令和0年5月1日", DateProblem.YEAR_ZERO),
        ("2025/0/1", DateProblem.NO_SUCH_MONTH),
        ("2025/13/1", DateProblem.NO_SUCH_MONTH),
        ("20251301", DateProblem.NO_SUCH_MONTH),
        ("7年13月1日", DateProblem.NO_SUCH_MONTH),
        ("99/99/99", DateProblem.NO_SUCH_MONTH),
        ("13/13/2025", DateProblem.NO_SUCH_MONTH),
        ("2025/5/0", DateProblem.NO_SUCH_DAY),
        ("2025/5/32", DateProblem.NO_SUCH_DAY),
        ("2025/2/29", DateProblem.NO_SUCH_DAY),
        ("2025/2/30", DateProblem.NO_SUCH_DAY),
        ("1900/2/29", DateProblem.NO_SUCH_DAY),
        ("令和7年2月29日", DateProblem.NO_SUCH_DAY),
        ("7年2月30日", DateProblem.NO_SUCH_DAY),
        ("30/2/2025", DateProblem.NO_SUCH_DAY),
        ("7/5/202", DateProblem.NO_SUCH_DAY),
    ],
)
def test_a_date_that_does_not_exist_is_an_error_that_names_its_part(text, problem):
    assert problem_of(text) == problem
    assert not UnreadDateError(problem).is_question


@pytest.mark.parametrize(
    ("day", "found"),
    [
        (date(1868, 10, 22), None),
        (date(1868, 10, 23), Wareki(Era.MEIJI, 1)),
        (date(1912, 7, 29), Wareki(Era.MEIJI, 45)),
        (date(1912, 7, 30), Wareki(Era.TAISHO, 1)),
        (date(1926, 12, 24), Wareki(Era.TAISHO, 15)),
        (date(1926, 12, 25), Wareki(Era.SHOWA, 1)),
        (date(1989, 1, 7), Wareki(Era.SHOWA, 64)),
        (date(1989, 1, 8), Wareki(Era.HEISEI, 1)),
        (date(2019, 4, 30), Wareki(Era.HEISEI, 31)),
        (date(2019, 5, 1), Wareki(Era.REIWA, 1)),
        (date(2100, 12, 31), Wareki(Era.REIWA, 82)),
    ],
)
def test_the_era_of_a_day_changes_on_the_first_day_of_the_next(day, found):
    assert wareki(day) == found


def test_the_eras_have_the_names_printed_on_documents():
    assert list(ERA_NAMES.values()) == ["明治", "大正", "昭和", "平成", "令和"]
    assert list(ERA_NAMES) == list(Era)
