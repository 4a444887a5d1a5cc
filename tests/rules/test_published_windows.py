"""The dates offices have published, each with its link: `published_windows.csv`."""

import csv
from datetime import date
from pathlib import Path

import pytest

from renewal.rules.window import Standing, opens_on, standing_on
from tests.rules import oracle

ROWS = list(
    csv.DictReader(
        Path(__file__).with_name("published_windows.csv").read_text(encoding="utf-8").splitlines()
    )
)
YEARS = range(2015, 2041)


def expiries(row):
    """Return each (last day, first day) of a row; one without a year holds in every year."""
    last, first = row["expires_on"], row["opens_on"]
    if not last.startswith("--"):
        return [(date.fromisoformat(last), date.fromisoformat(first))]
    pairs = [(date.fromisoformat(f"{y}{last[1:]}"), f"{first[1:]}") for y in YEARS]
    return [(day, date.fromisoformat(f"{day.year - (first > last)}{tail}")) for day, tail in pairs]


@pytest.mark.parametrize("row", ROWS, ids=lambda row: f"{row['office']} {row['expires_on']}")
def test_the_window_is_what_the_office_published(row):
    for last, first in expiries(row):
        assert opens_on(last) == first
        assert oracle.opens_on(last) == first
        assert standing_on(last, first) is Standing.OPEN
        assert standing_on(last, oracle.day_before(first)) is Standing.TOO_EARLY


def test_every_row_names_its_office_and_its_link():
    assert len(ROWS) == 14
    assert all(row["office"] and row["url"].startswith("http") for row in ROWS)


def test_rows_without_a_year_are_tried_in_every_year_from_2015_to_2040():
    tried = [expiries(row) for row in ROWS if row["expires_on"].startswith("--")]
    assert len(tried) == 6
    assert {day.year for pairs in tried for day, _ in pairs} == set(range(2015, 2041))
    assert {len(pairs) for pairs in tried} == {26}
