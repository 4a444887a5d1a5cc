"""Dates as people write them: the table of wanted results, many hands, questions, refusals."""

from datetime import date
from pathlib import Path

import pytest

from renewal.rules.written_dates import (
    ERA_NAMES,
    DateProblem,
    UnreadDateError,
    read_date,
    wareki,
)

TABLE = Path(__file__).with_name("date_inputs.tsv").read_text(encoding="utf-8")
ROWS = [line.split("\t") for line in TABLE.split("\n")[1:] if line]


def shown(text):
    """Return an id that can be read: what does not print is escaped."""
    return (text if text.isprintable() else ascii(text)[1:-1])[:40] or "(empty)"


def each(*texts):
    return pytest.mark.parametrize("text", texts, ids=shown)


def problem_of(text):
    with pytest.raises(UnreadDateError) as caught:
        read_date(text)
    assert str(caught.value) == caught.value.problem.value
    return caught.value.problem


def in_era(day):
    found = wareki(day)
    assert found is not None
    year = "元" if found.year == 1 else found.year
    return f"{ERA_NAMES[found.era]}{year}年{day.month}月{day.day}日"


def test_the_table_of_inputs_is_whole():
    assert len(ROWS) == 36
    assert {len(row) for row in ROWS} == {3}


@pytest.mark.parametrize(("text", "result", "other"), ROWS, ids=[shown(row[0]) for row in ROWS])
def test_every_input_of_the_table_gives_its_wanted_result(text, result, other):
    if result in ("AMBIGUOUS", "ERROR"):
        with pytest.raises(UnreadDateError) as caught:
            read_date(text)
        assert caught.value.is_question == (result == "AMBIGUOUS")
    else:
        day = read_date(text)
        assert (day.isoformat(), in_era(day)) == (result, other)


@each(
    "2025/5/20",
    "20250520",
    "西暦20250520",
    "令7/5/20",
    "r7-5-20",
    "R.7.5.20",
    "令和7年5月20日（火）",
    "令和7年5月20日㈫",
    "2025/5/20 火曜日",
    "2025年5月20日まで有効",
    "2025.5.20 (火曜) 迄",
    "㋿７年５月２０日",
    "\uf9a8和7年5月20日",
    "令和七年五月二十日",
    "令和七年五月二〇日",
    "二〇二五〇五二〇",
    "二千二十五年五月二十日",
    "二○二五年五月弐拾日",
    "⼆〇⼆五年五⽉⼆⼗⽇",
    "2025年（令和7年）5月20日（火）",
    "令和7(2025)年5月20日",
    "平成37年（2025年）05月20日まで有効。",
    "2025・5・20",
    "2025。5。20",
    "2025–5—20",
    "2025−5－20",
    "2025 / 5 / 20",
    "2025\u30005\u00a020",
    "2025\t5\t20\r\n",
    "\ufeff令和\u200d7年5月\u200e20日\ufe0f",
    "平 成 37 年 5 月 20 日",
    "٢٠٢٥/٥/٢٠",
    "20２५/5/20",
)
def test_the_same_day_in_many_hands(text):
    assert read_date(text) == date(2025, 5, 20)


@each("7年5月20日", "07/05/20", "7.5.20", "20/5/25", "25 5 20", "00/5/20", "元年5月1日")
def test_a_year_without_era_or_century_is_asked_back(text):
    assert problem_of(text) == DateProblem.WHICH_ERA
    assert UnreadDateError(DateProblem.WHICH_ERA).is_question


@each("250520", "２５０５２０", "2025520", "999999", "250520まで")
def test_six_or_seven_figures_are_asked_back(text):
    assert problem_of(text) == DateProblem.WHICH_ERA


@each(
    *("20/5/2025", "5/20/2025", "20.5.2025", "5-20-2025", "5 20 2025", "5/5/2025"),
    *("２０／５／２０２５", "29/2/2025"),
)
def test_figures_that_end_in_a_year_are_asked_back(text):
    assert problem_of(text) == DateProblem.WHICH_ORDER
    assert UnreadDateError(DateProblem.WHICH_ORDER).is_question


@each("", " ", "\u3000\t\n", "\u200b\ufeff")
def test_a_blank_text_is_empty(text):
    assert problem_of(text) == DateProblem.EMPTY


@each(
    *("202²/5/20", "²025-05-20", "2025年⑤月20日", "2025/5/⑴", "2025/½/20", "㏠", "2025年㋄20日"),
    *("2025年㊄月20日", "2025/Ⅴ/20", "1_990-01-01", "1__990", "+2025/5/20", "-2025-05-20"),
    *("\x00", "2025-05-20\x00", "2025\x0b05\x0c20", "\x1f", "2025-05-20\x85", "\ud800"),
    *("2025-05-\udc802", "2025\u202e/5/20", "2̶025/5/20", "🎂"),
    *("2025年十2月3日", "2025年2十月3日", "2025一5一20", "二十十年五月一日", "二〇十年五月一日"),
    *("2025--05-20", "2025/5", "2025", "令和7年", "5月20日", "2025/5/20/1", "2025/5/2 0"),
    *("5/20/2025/1", "7/5/20/x", "250520x", "20250520x"),
    *("20250", "202505201", "西暦250520", "R070520", "慶応3年1月1日", "X7.5.20", "令令7.5.20"),
    *("2025-05-20T00:00", "2025/5/20(木曜日", "2025/5/20 10:30", "not a date", "未定", "0x7e9"),
    *("2025/5/1e1", "2025.5", "NaN", "ｱ", "100000/1/1"),
)
def test_what_is_no_date_is_refused(text):
    assert problem_of(text) == DateProblem.NOT_A_DATE


@each("9" * 65, "1" * 5000, "0" * 100_000, " " * 100_000, "二" * 100_000, "2025/5/20" * 10_000)
def test_more_than_64_characters_are_refused_whatever_they_say(text):
    assert problem_of(text) == DateProblem.TOO_LONG


def test_the_64th_character_is_still_read_and_the_65th_is_not():
    assert read_date("2025-05-20".ljust(64)) == date(2025, 5, 20)
    assert problem_of("2025-05-20".ljust(65)) == DateProblem.TOO_LONG


def test_two_calendars_that_say_different_years_disagree():
    assert problem_of("2024年（令和7年）5月20日") == DateProblem.PARTS_DISAGREE
