"""`manage.py windows`: a list of dates in, their windows out; what can't be read is named."""

import csv
import os
import subprocess
import sys
from datetime import date, timedelta

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from renewal.asking.bulk import HEAD, Bulk
from renewal.rules.window import opens_on, standing_on
from tests.test_house import ROOT

ON = date(2026, 11, 26)
# What a spreadsheet would work out, around what may be a date.
LINES = st.lists(
    st.sampled_from(["=", "+", "-", "@", "\t", "\r", '"', ",", " ", "2026-12-20", "R9.5.20", "x"]),
    max_size=5,
).map("".join)


def written(text: str | bytes) -> tuple[list[str], Bulk]:
    bulk = Bulk(on=ON)
    content = text.encode() if isinstance(text, str) else text
    rows = b"".join(out for _, out in bulk.windows(content.splitlines(keepends=True)))
    return rows.decode().splitlines(), bulk


def run(text: str, *arguments: str) -> "subprocess.CompletedProcess[str]":
    return subprocess.run(
        [sys.executable, "manage.py", "windows", f"--on={ON}", *arguments],
        input=text, capture_output=True, text=True, cwd=ROOT, check=False,
        env={**os.environ, "DEBUG": "1"},
    )  # fmt: skip


@pytest.mark.parametrize(
    ("line", "row"),
    [
        ("2027-05-20", "2027-05-20,2027-02-21,2027-05-20,too-early"),
        ("R9.5.20", "2027-05-20,2027-02-21,2027-05-20,too-early"),
        ("令和8年12月20日（日）", "2026-12-20,2026-09-21,2026-12-20,open"),
        (" 20261126 ", "2026-11-26,2026-08-27,2026-11-26,open"),
        ('"2026/11/25",', "2026-11-25,2026-08-26,2026-11-25,expired"),
        ("\ufeff2023-05-28", "2023-05-28,2023-03-01,2023-05-28,expired"),
    ],
)
def test_each_notation_of_a_date_gets_its_window(line, row):
    assert written(line)[0] == [row]


def test_every_day_of_ten_years_is_as_the_rules_have_it():
    days = [date(2024, 1, 1) + timedelta(days=number) for number in range(3653)]
    rows, bulk = written("\r\n".join(map(str, days)))

    assert rows == [f"{day},{opens_on(day)},{day},{standing_on(day, ON)}" for day in days]
    assert bulk.wrong == []


def test_bad_lines_are_named_by_number_and_the_good_ones_kept():
    rows, bulk = written(
        "有効期限\n2026-12-20\n\n7/5/20\n2026-02-30\n123456789012\n越谷太郎,2026-12-20\n2026-12-20\n"
    )

    assert len(rows) == 2
    assert [one.number for one in bulk.wrong] == [4, 5, 6, 7]
    told = " ".join(one.why for one in bulk.wrong)
    assert "12桁" in told
    assert "1行に日付を1つだけ" in told
    assert "越谷太郎" not in told
    assert "123456789012" not in told


@given(st.lists(LINES, max_size=8))
@example(["=HYPERLINK(1)", "'=1+1'", "2026-12-20,=1", "-2026-12-20", "@2026-12-20", "+2026-12-20"])
@example(['"=2026-12-20"', "=2026-12-20", "\t=2026-12-20"])
def test_whatever_stands_in_a_list_no_cell_begins_as_a_formula(lines):
    rows, bulk = written("\n".join(lines))
    cells = [cell for row in csv.reader([*rows, *HEAD.decode().splitlines()]) for cell in row]
    told = [f"{one.number}{one.why}" for one in bulk.wrong]

    assert [cell for cell in [*cells, *told] if cell[:1] in tuple("=+-@\t\r")] == []
    assert {len(row.split(",")) for row in rows} <= {4}


def test_a_bad_line_is_told_each_time_it_comes():
    assert [one.number for one in written("x1\nx1\n")[1].wrong] == [1, 2]


def test_a_list_written_by_excel_in_japan_is_read():
    rows, bulk = written("有効期限\r\n令和8年12月20日\r\n".encode("cp932"))

    assert rows == ["2026-12-20,2026-09-21,2026-12-20,open"]
    assert bulk.wrong == []


def test_the_weeks_count_windows_that_open_end_and_are_open():
    """2026-12-20 is a Sunday: its window opens on Monday 21 September and ends with that week."""
    _, bulk = written("2026-12-20\n2026-12-20\n2026-12-21\n")
    weeks = {week.begins: (week.opening, week.ending, week.open) for week in bulk.weeks()}

    assert len(weeks) == 14
    assert weeks[date(2026, 9, 21)] == (3, 0, 3)
    assert weeks[date(2026, 12, 14)] == (0, 2, 3)
    assert weeks[date(2026, 12, 21)] == (0, 1, 1)
    assert sum(opening for opening, _, _ in weeks.values()) == 3


def test_no_dates_make_no_weeks():
    assert written("")[1].weeks() == []


def test_the_command_writes_what_is_good_and_fails_for_what_is_not(tmp_path):
    done = run("2026-12-20\n7/5/20\n", f"--totals={tmp_path}/weeks.csv")

    assert done.returncode == 1
    assert done.stdout.splitlines() == [
        "expires_on,opens_on,closes_on,standing", "2026-12-20,2026-09-21,2026-12-20,open",
    ]  # fmt: skip
    assert "2行目：年は西暦ですか" in done.stderr
    assert "Traceback" not in done.stderr
    with (tmp_path / "weeks.csv").open(encoding="utf-8") as file:
        assert next(csv.DictReader(file))["opening"] == "1"


def test_a_list_without_a_fault_is_written_without_a_word():
    done = run("2026-12-20\n")

    assert (done.returncode, done.stderr) == (0, "")
