"""Dates in three fields, and the month a card was made in two."""

from datetime import date

import pytest

from renewal.rules.written_dates import DateProblem, UnreadDateError, read_month, read_parts


def problem_of(read, *fields):
    with pytest.raises(UnreadDateError) as caught:
        read(*fields)
    return caught.value.problem


@pytest.mark.parametrize(
    "fields",
    [
        ("2025", "5", "20"),
        ("2025年", "5月", "20日"),
        (" 西暦2025 ", "05", "020"),
        ("R7", "5", "20"),
        ("令和7", "五", "二十"),
        ("令和７年", "５月", "２０"),
        ("令7", "5", "20"),
        ("㋿7", "五月", "二十日"),
        ("平成37", "5", "20"),
        ("二〇二五", "5", "20"),
        ("R.7", "5", "20"),
    ],
)
def test_three_fields_are_understood(fields):
    assert read_parts(*fields) == date(2025, 5, 20)


@pytest.mark.parametrize("month", ["5月", "5月まで", "５月まで有効", "五月迄"])
@pytest.mark.parametrize(
    "day", ["20日（火）", "20（火）", "20日火曜日", "20日まで", "20日（火）まで有効", "二十日迄"]
)
def test_what_stands_after_a_date_may_stand_after_its_parts(month, day):
    assert read_parts("2025", month, day) == date(2025, 5, 20)
    assert read_month("2025", month) == (2025, 5)


@pytest.mark.parametrize("year", ["2025/5/20", "20250520", "西暦20250520", "R7.5.20", "令7/5/20"])
@pytest.mark.parametrize("rest", [("", ""), ("5", ""), ("", "20"), ("05", "二十日")])
def test_a_whole_date_in_the_year_is_understood_with_what_agrees_beside_it(year, rest):
    assert read_parts(year, *rest) == date(2025, 5, 20)


@pytest.mark.parametrize("rest", [("6", "20"), ("5", "21"), ("6", ""), ("", "21"), ("x", "")])
def test_a_whole_date_in_the_year_and_another_beside_it_disagree(rest):
    assert problem_of(read_parts, "2025/5/20", *rest) == DateProblem.PARTS_DISAGREE


@pytest.mark.parametrize(
    ("fields", "problem"),
    [
        (("", "", ""), DateProblem.EMPTY),
        ((" ", "\u3000", "\u200b"), DateProblem.EMPTY),
        (("", "5", "20"), DateProblem.YEAR_MISSING),
        (("", "", "20"), DateProblem.YEAR_MISSING),
        (("", "5", ""), DateProblem.YEAR_MISSING),
        (("2025", "", "20"), DateProblem.MONTH_MISSING),
        (("2025", "", ""), DateProblem.MONTH_MISSING),
        (("2025", "5", ""), DateProblem.DAY_MISSING),
    ],
)
def test_the_first_field_left_blank_is_named(fields, problem):
    assert problem_of(read_parts, *fields) == problem


@pytest.mark.parametrize("year", ["7", "25", "07", "7年", "00", "元年", "７"])
def test_a_bare_year_is_asked_back(year):
    assert problem_of(read_parts, year, "5", "20") == DateProblem.WHICH_ERA
    assert problem_of(read_month, year, "5") == DateProblem.WHICH_ERA


@pytest.mark.parametrize(
    ("fields", "problem"),
    [
        (("0", "5", "20"), DateProblem.YEAR_ZERO),
        (("R0", "5", "20"), DateProblem.YEAR_ZERO),
        (("2025", "13", "1"), DateProblem.NO_SUCH_MONTH),
        (("2025", "0", "1"), DateProblem.NO_SUCH_MONTH),
        (("2025", "May", "1"), DateProblem.NO_SUCH_MONTH),
        (("2025", "²", "1"), DateProblem.NO_SUCH_MONTH),
        (("2025", "5日", "1"), DateProblem.NO_SUCH_MONTH),
        (("2025", "5月2", "0"), DateProblem.NO_SUCH_MONTH),
        (("2025", "5（火）", "1"), DateProblem.NO_SUCH_MONTH),
        (("2025", "5月曜日", "1"), DateProblem.NO_SUCH_MONTH),
        (("2025", "5", "20月"), DateProblem.NO_SUCH_DAY),
        (("2025", "5", "20日から"), DateProblem.NO_SUCH_DAY),
        (("2020年6月", "", ""), DateProblem.NOT_A_DATE),
        (("2025", "2", "29"), DateProblem.NO_SUCH_DAY),
        (("2025", "5", "0"), DateProblem.NO_SUCH_DAY),
        (("2025", "5", "\x00"), DateProblem.NO_SUCH_DAY),
        (("5", "20", "2025"), DateProblem.NO_SUCH_MONTH),
        (("12025", "5", "20"), DateProblem.OUT_OF_RANGE),
        (("平成元", "1", "7"), DateProblem.BEFORE_ERA),
        (("S64", "1", "8"), DateProblem.AFTER_ERA),
        (("250520", "", ""), DateProblem.WHICH_ERA),
        (("20/5/2025", "", ""), DateProblem.WHICH_ORDER),
        (("abc", "5", "20"), DateProblem.NOT_A_DATE),
        (("202²", "5", "20"), DateProblem.NOT_A_DATE),
        (("1" * 65, "5", "20"), DateProblem.TOO_LONG),
        (("2025", "5" * 65, "20"), DateProblem.TOO_LONG),
        (("2025", "5", "2" * 65), DateProblem.TOO_LONG),
        (("2025", "5" * 64, "20"), DateProblem.NO_SUCH_MONTH),
    ],
)
def test_the_field_that_cannot_be_is_named(fields, problem):
    assert problem_of(read_parts, *fields) == problem


@pytest.mark.parametrize(
    ("fields", "month"),
    [
        (("2020", "6"), (2020, 6)),
        (("令和2年", "６月"), (2020, 6)),
        (("R2", "06"), (2020, 6)),
        (("H32", "六"), (2020, 6)),
        (("2020年6月1日", ""), (2020, 6)),
        (("R2.6.1", "6"), (2020, 6)),
        (("明治45", "7"), (1912, 7)),
        (("大正元", "7"), (1912, 7)),
        (("大正15", "12"), (1926, 12)),
        (("昭和元", "12"), (1926, 12)),
        (("昭和64", "1"), (1989, 1)),
        (("平成元", "1"), (1989, 1)),
        (("平成31", "4"), (2019, 4)),
        (("平成31", "5"), (2019, 5)),
        (("令和元", "5"), (2019, 5)),
        (("1900", "1"), (1900, 1)),
        (("2100", "12"), (2100, 12)),
    ],
)
def test_a_month_is_understood_in_every_era_that_has_a_day_in_it(fields, month):
    assert read_month(*fields) == month


@pytest.mark.parametrize(
    ("fields", "problem"),
    [
        (("", ""), DateProblem.EMPTY),
        (("", "6"), DateProblem.YEAR_MISSING),
        (("2020", ""), DateProblem.MONTH_MISSING),
        (("2020", "13"), DateProblem.NO_SUCH_MONTH),
        (("7", "13"), DateProblem.NO_SUCH_MONTH),
        (("2020", "x"), DateProblem.NO_SUCH_MONTH),
        (("0", "6"), DateProblem.YEAR_ZERO),
        (("明治45", "8"), DateProblem.AFTER_ERA),
        (("大正元", "6"), DateProblem.BEFORE_ERA),
        (("大正16", "1"), DateProblem.AFTER_ERA),
        (("昭和元", "11"), DateProblem.BEFORE_ERA),
        (("昭和64", "2"), DateProblem.AFTER_ERA),
        (("令和元", "4"), DateProblem.BEFORE_ERA),
        (("1899", "12"), DateProblem.OUT_OF_RANGE),
        (("2101", "1"), DateProblem.OUT_OF_RANGE),
        (("2020-06-01", "7"), DateProblem.PARTS_DISAGREE),
        (("abc", "6"), DateProblem.NOT_A_DATE),
        (("2020", "6" * 65), DateProblem.TOO_LONG),
    ],
)
def test_a_month_that_cannot_be_is_refused(fields, problem):
    assert problem_of(read_month, *fields) == problem
