"""The only place that asks what day it is. The day is the one in Asia/Tokyo."""

from datetime import date, datetime
from zoneinfo import ZoneInfo

TOKYO = ZoneInfo("Asia/Tokyo")


def now() -> datetime:
    """Return this moment, in Asia/Tokyo, wherever the server stands."""
    return datetime.now(tz=TOKYO)


def today() -> date:
    """Return the calendar day it now is in Asia/Tokyo."""
    return now().date()
