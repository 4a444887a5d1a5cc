"""When the notice usually comes, by when to apply, and about when a card is there."""

from datetime import date, timedelta

import pytest
from dateutil.relativedelta import relativedelta

from renewal.rules.dates import ONE_DAY
from renewal.rules.going import NoticeMonths, apply_by, notice_months, ready_about
from renewal.rules.window import opens_on


@pytest.mark.parametrize(
    ("expires_on", "first", "last"),
    [
        (date(2027, 1, 20), date(2026, 10, 1), date(2026, 11, 1)),
        (date(2027, 3, 1), date(2026, 12, 1), date(2027, 1, 1)),
        (date(2027, 5, 31), date(2027, 2, 1), date(2027, 3, 1)),
        (date(2027, 4, 30), date(2027, 1, 1), date(2027, 2, 1)),
        (date(2028, 2, 29), date(2027, 11, 1), date(2027, 12, 1)),
        (date(2026, 12, 31), date(2026, 9, 1), date(2026, 10, 1)),
        (date(2026, 12, 1), date(2026, 9, 1), date(2026, 10, 1)),
    ],
)
def test_the_notice_comes_in_the_third_to_the_second_month_before_the_expirys_month(
    expires_on, first, last
):
    assert notice_months(expires_on) == NoticeMonths(first=first, last=last)


def test_on_every_day_of_the_years_the_notices_months_are_those_that_dateutil_counts():
    day = date(2026, 1, 1)
    while day.year < 2029:
        assert notice_months(day) == NoticeMonths(
            first=day + relativedelta(months=-3, day=1), last=day + relativedelta(months=-2, day=1)
        )
        day += ONE_DAY


@pytest.mark.parametrize(
    ("expires_on", "weeks", "day"),
    [
        (date(2027, 1, 20), 6, date(2026, 12, 9)),
        (date(2027, 1, 20), 1, date(2027, 1, 13)),
        (date(2027, 1, 1), 4, date(2026, 12, 4)),
        (date(2027, 3, 31), 6, date(2027, 2, 17)),
        (date(2028, 3, 31), 6, date(2028, 2, 18)),
        (date(2028, 3, 14), 2, date(2028, 2, 29)),
    ],
)
def test_whoever_applies_by_that_day_has_the_card_on_the_old_ones_last_day(expires_on, weeks, day):
    assert apply_by(expires_on, weeks) == day
    assert ready_about(day, weeks) == expires_on


@pytest.mark.parametrize(
    ("expires_on", "weeks", "day"),
    [
        # 21 October is 91 days before: thirteen weeks end on the first day of the window itself.
        (date(2027, 1, 20), 13, date(2026, 10, 21)),
        (date(2027, 1, 20), 14, None),
        (date(2027, 1, 20), 52, None),
        # February makes the window short: from 1 March, 88 days before.
        (date(2027, 5, 28), 12, date(2027, 3, 5)),
        (date(2027, 5, 28), 13, None),
    ],
)
def test_nobody_is_told_to_apply_before_the_window_opens(expires_on, weeks, day):
    assert apply_by(expires_on, weeks) == day


def test_the_day_to_apply_by_is_always_in_the_window_and_early_enough():
    day = date(2026, 1, 1)
    while day.year < 2029:
        for weeks in (1, 4, 6, 12, 13, 14):
            by = apply_by(day, weeks)
            if by is None:
                assert day - timedelta(weeks=weeks) < opens_on(day)
            else:
                assert opens_on(day) <= by <= day
                assert ready_about(by, weeks) == day
        day += ONE_DAY


def test_a_card_is_there_as_many_weeks_after_the_application_as_the_office_says():
    assert ready_about(date(2026, 11, 23), 6) == date(2027, 1, 4)
    assert ready_about(date(2028, 2, 15), 2) == date(2028, 2, 29)
    assert ready_about(date(2026, 12, 31), 8) - date(2026, 12, 31) == timedelta(days=56)
