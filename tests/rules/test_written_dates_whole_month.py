"""A month written whole in the field of the year."""

import pytest

from renewal.rules.written_dates import DateProblem, UnreadDateError, is_month, read_month


def problem_of(year, month=""):
    with pytest.raises(UnreadDateError) as caught:
        read_month(year, month)
    return caught.value.problem


@pytest.mark.parametrize(
    "year",
    [
        "令和2年6月", "2020/6", "R2.6", "2020-06", "2020年6月", "２０２０年０６月", "二〇二〇年六月",
        "2020 6", "西暦2020年6月", "平成32年6月", "2020年6月まで", "2020年（令和2年）6月",
    ],
)  # fmt: skip
def test_a_whole_month_in_the_year_is_understood(year):
    assert is_month(year)
    assert read_month(year, "") == (2020, 6)


@pytest.mark.parametrize("year", ["2020", "令和2年", "2020年6月1日", "20200601", "R2.6.1", "", "x"])
def test_a_year_or_a_day_is_no_whole_month(year):
    assert not is_month(year)


@pytest.mark.parametrize(
    ("year", "problem"),
    [
        ("7.6", DateProblem.WHICH_ERA),
        ("7年6月", DateProblem.WHICH_ERA),
        ("20/06", DateProblem.WHICH_ERA),
        ("202006", DateProblem.WHICH_ERA),
        ("2020/13", DateProblem.NO_SUCH_MONTH),
        ("R0.6", DateProblem.YEAR_ZERO),
        ("昭和64年2月", DateProblem.AFTER_ERA),
        ("令和元年4月", DateProblem.BEFORE_ERA),
        ("2020年（令和3年）6月", DateProblem.PARTS_DISAGREE),
        ("2101/1", DateProblem.OUT_OF_RANGE),
    ],
)
def test_a_whole_month_that_is_not_certain_or_cannot_be_is_refused(year, problem):
    assert problem_of(year) == problem


def test_a_whole_month_counts_only_where_the_month_is_blank():
    assert problem_of("2020/6", "6") == DateProblem.NOT_A_DATE
    assert read_month("2020/6", "\u3000") == (2020, 6)
