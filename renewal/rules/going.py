"""When to go: when the expiry notice usually comes, and by when to apply for a card."""

from dataclasses import dataclass
from datetime import date, timedelta

from renewal.rules.dates import month_before
from renewal.rules.window import opens_on

EARLIEST_NOTICE = 3
"""Months before the month of the expiry."""
LATEST_NOTICE = 2


@dataclass(frozen=True, slots=True, kw_only=True)
class NoticeMonths:
    """The months in which a notice usually comes: the first day of the first and of the last."""

    first: date
    last: date


def notice_months(expires_on: date) -> NoticeMonths:
    """Return the months in which the blue envelope about `expires_on` usually comes.

    About three to two months before; a usual time and no promise, for it may come before the
    window opens, later, or not at all. Source: 越谷市 (概ね3ヶ月前), うるま市, 台東区, 高松市.
    """
    return NoticeMonths(
        first=month_before(expires_on, EARLIEST_NOTICE),
        last=month_before(expires_on, LATEST_NOTICE),
    )


def apply_by(expires_on: date, weeks: int) -> date | None:
    """Return the last day on which a card applied for is there before the old one ends.

    `weeks`: what the office usually takes from application to pick-up. None where the window opens
    too late for that.
    """
    day = expires_on - timedelta(weeks=weeks)
    return day if day >= opens_on(expires_on) else None


def ready_about(on: date, weeks: int) -> date:
    """Return the day about which a card applied for on `on` can be picked up."""
    return on + timedelta(weeks=weeks)
