"""The only place that asks what day it is. The day is the one in Asia/Tokyo."""

import time
from datetime import date, datetime
from functools import lru_cache
from zoneinfo import ZoneInfo

TOKYO = ZoneInfo("Asia/Tokyo")


def now() -> datetime:
    """Return this moment, in Asia/Tokyo, wherever the server stands."""
    return datetime.now(tz=TOKYO)


def today() -> date:
    """Return the calendar day it now is in Asia/Tokyo."""
    return now().date()


def stamp() -> str:
    """Return this moment as a log says it, in Asia/Tokyo: 2026-11-26T09:30:00.123+09:00."""
    second, thousandths = divmod(time.time_ns() // 1_000_000, 1_000)
    return f"{_to_the_second(second)}.{thousandths:03}+09:00"


@lru_cache(maxsize=2)
def _to_the_second(moment: int) -> str:
    # Written once a second: a kept page is sent in six millionths of one.
    return f"{datetime.fromtimestamp(moment, tz=TOKYO):%Y-%m-%dT%H:%M:%S}"
