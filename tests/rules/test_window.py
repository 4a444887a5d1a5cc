"""The window against an independent count, against published dates, and at its ends."""

from datetime import date, timedelta

import pytest
from dateutil.relativedelta import relativedelta
from hypothesis import given
from hypothesis import strategies as st

from renewal.rules.dated import Dated, Since
from renewal.rules.sources import CARD_ORDER_29_1
from renewal.rules.window import (
    CARD_WINDOW_SOURCES,
    WINDOW,
    Standing,
    opens_on,
    rule_on,
    standing_on,
)
from tests.rules import oracle

ONE_DAY = timedelta(days=1)
EVERY_DAY = [date(1900, 1, 1) + ONE_DAY * n for n in range(73_414)]


@pytest.fixture(scope="module")
def opened():
    """The window's first day for each day of `EVERY_DAY`."""
    return [opens_on(day) for day in EVERY_DAY]


def test_the_window_equals_the_hand_count_for_every_expiry_day_of_two_centuries(opened):
    assert EVERY_DAY[-1] == date(2100, 12, 31)
    assert opened == [oracle.opens_on(day) for day in EVERY_DAY]


def test_the_window_never_opens_earlier_for_a_later_expiry(opened):
    assert opened == sorted(opened)


MONTH_ENDS = [
    ("2027-01-31", "2026-11-01"),
    ("2027-05-28", "2027-03-01"),
    ("2028-05-28", "2028-02-29"),
    ("2027-05-29", "2027-03-01"),
    ("2028-05-29", "2028-03-01"),
    ("2027-05-30", "2027-03-01"),
    ("2028-05-30", "2028-03-01"),
    ("2027-05-31", "2027-03-01"),
    ("2028-05-31", "2028-03-01"),
    ("2027-07-31", "2027-05-01"),
    ("2027-08-31", "2027-06-01"),
    ("2027-11-30", "2027-08-31"),
    ("2027-09-30", "2027-07-01"),
    ("2027-10-31", "2027-08-01"),
    ("2027-12-31", "2027-10-01"),
    ("2027-03-31", "2027-01-01"),
    ("2027-02-28", "2026-11-29"),
    ("2028-02-28", "2027-11-29"),
    ("2028-02-29", "2027-11-30"),
]


@pytest.mark.parametrize(("expires_on", "first"), MONTH_ENDS)
def test_month_ends_open_as_the_published_rule_has_it(expires_on, first):
    """31 January (亀山), 28 May (練馬) and 31 December (松山) are published, the rest derived."""
    assert opens_on(date.fromisoformat(expires_on)) == date.fromisoformat(first)


@pytest.mark.parametrize("expires_on", ["2027-05-20", "2027-05-28", "2028-02-29", "2027-12-31"])
def test_standing_changes_at_both_ends_of_the_window(expires_on):
    """Made-up expiry days: the day before, the first, the last, the day after."""
    last = date.fromisoformat(expires_on)
    first = oracle.opens_on(last)
    ends = (first - ONE_DAY, first, last, last + ONE_DAY)
    assert [standing_on(last, day).value for day in ends] == [
        "too-early",
        "open",
        "open",
        "expired",
    ]


@given(st.dates(date(1900, 1, 1), date(2100, 12, 31)), st.integers(-500, 500))
def test_standing_is_open_from_the_first_to_the_last_day_and_never_else(last, away):
    on = last + ONE_DAY * away
    inside = oracle.opens_on(last) <= on <= last
    assert (standing_on(last, on) is Standing.OPEN) == inside
    assert (standing_on(last, on) is Standing.EXPIRED) == (on > last)


def test_a_sunday_or_holiday_does_not_move_the_last_day():
    """Derived (民法142条 has no custom to rest on here): 2027-01-03 is a Sunday in the holidays."""
    assert standing_on(date(2027, 1, 3), date(2027, 1, 3)) is Standing.OPEN
    assert standing_on(date(2027, 1, 3), date(2027, 1, 4)) is Standing.EXPIRED


def test_the_ruling_says_from_when_to_when_and_how_many_days_are_left():
    """Made up: a card that ends on 2027-05-20, asked about on the first of April."""
    ruling = rule_on(date(2027, 5, 20), on=date(2027, 4, 1), sources=CARD_WINDOW_SOURCES)
    assert (ruling.opens_on, ruling.closes_on) == (date(2027, 2, 21), date(2027, 5, 20))
    assert (ruling.days_to_open, ruling.days_left) == (-39, 49)
    assert ruling.standing is Standing.OPEN
    assert ruling.sources == CARD_WINDOW_SOURCES


@pytest.mark.parametrize(
    ("on", "to_open", "left"),
    [("2027-02-20", 1, 89), ("2027-02-21", 0, 88), ("2027-05-20", -88, 0), ("2027-05-21", -89, -1)],
)
def test_days_are_counted_to_both_ends(on, to_open, left):
    """Made up: the days around the window of 2027-05-20."""
    ruling = rule_on(date(2027, 5, 20), on=date.fromisoformat(on), sources=())
    assert (ruling.days_to_open, ruling.days_left) == (to_open, left)


BEGINS = date(2028, 4, 2)
"""A day on which, in these tests only, another window comes into force."""


def until_then_three_months_and_then(months):
    later = Since(BEGINS, relativedelta(months=months), CARD_ORDER_29_1)
    return Dated((*WINDOW.history, later))


@pytest.mark.parametrize(
    ("expires_on", "first"),
    [
        ("2028-06-30", "2028-03-31"),  # the old rule lets it in before the new one begins
        ("2028-07-01", "2028-04-02"),  # the old rule would open on the very day
        ("2028-07-02", "2028-04-02"),  # the new rule opens at once for all within a year
        ("2029-04-01", "2028-04-02"),
        ("2029-04-02", "2028-04-03"),
        ("2030-06-30", "2029-07-01"),
    ],
)
def test_a_longer_window_counts_from_the_day_it_is_in_force(expires_on, first):
    """A law that may come (one year instead of three months); the days are made up."""
    longer = until_then_three_months_and_then(12)
    assert opens_on(date.fromisoformat(expires_on), longer) == date.fromisoformat(first)


@pytest.mark.parametrize(
    ("expires_on", "first"),
    [
        ("2028-06-30", "2028-03-31"),  # opened under the old rule already
        ("2028-07-01", "2028-06-02"),  # would have opened on the very day: the new rule alone
        ("2028-07-02", "2028-06-03"),
        ("2030-06-30", "2030-05-31"),
    ],
)
def test_a_shorter_window_closes_nothing_that_was_open(expires_on, first):
    """No such law is planned: one month instead of three, to show the mechanism."""
    shorter = until_then_three_months_and_then(1)
    assert opens_on(date.fromisoformat(expires_on), shorter) == date.fromisoformat(first)


def test_before_a_new_window_is_in_force_nothing_changes():
    """Every expiry whose three months begin before the made-up change opens as today."""
    for months in (1, 12):
        changed = until_then_three_months_and_then(months)
        for expiry in (date(2028, 6, 30) - ONE_DAY * n for n in range(800)):
            assert opens_on(expiry, changed) == opens_on(expiry)


@pytest.mark.parametrize(
    ("expires", "at_a_month_end"),
    [
        ("2027-01-20", False),
        ("2027-01-31", False),
        ("2027-12-31", True),
        ("2027-05-28", False),
        ("2027-05-29", True),
        ("2028-05-29", False),
        ("2028-05-30", True),
        ("2027-03-01", False),
    ],
)
def test_a_window_knows_whether_the_day_three_months_before_does_not_exist(expires, at_a_month_end):
    ruling = rule_on(date.fromisoformat(expires), on=date(2026, 11, 23), sources=())

    assert ruling.begins_after_a_month_end is at_a_month_end
