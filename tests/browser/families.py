"""Households for the pages: an ordinary family of five, and one with something of everything."""

from collections.abc import Mapping
from datetime import date, timedelta
from urllib.parse import urlencode

from dateutil.relativedelta import relativedelta

from renewal import clock


def household(*members: Mapping[str, object], page: str = "", **more: object) -> str:
    """Return the address of a household, or of its sheet."""
    numbered = {
        f"p{number}-{name}": value
        for number, member in enumerate(members, 1)
        for name, value in member.items()
    }
    query = urlencode({**numbered, **more})
    return f"/household/{page}?{query}" if query else f"/household/{page}"


def day(days: int, *, years: int = 0) -> date:
    """Return the day that many days (and years) from the day it is in Tokyo."""
    return clock.today() + timedelta(days=days) + relativedelta(years=years)


FIVE: tuple[Mapping[str, object], ...] = (
    {"certificate": day(30), "card": day(30, years=5)},
    {"certificate": day(20), "card": day(20, years=5), "pin": "forgotten"},
    {"certificate": day(30), "card": day(30), "who": "legal-representative", "age": "under-15"},
    {"certificate": day(60), "card": day(60), "age": "15-17"},
    {"certificate": day(70), "card": day(70, years=5), "who": "proxy"},
)
# A family whose members differ in all that can be said of them.
HEAVY_FAMILY: tuple[Mapping[str, object], ...] = (
    {"card": day(60), "who": "proxy", "age": "under-15", "old-card": "unknown"},
    {
        "certificate": day(30),
        "card": day(30, years=5),
        "who": "proxy",
        "reply-form": "none",
        "pin": "unknown",
        "changed": "name",
    },
    {"card": day(60), "stay": "limited"},
    {"certificate": day(-20), "card": day(-20), "licence": "on-card", "card-type": "no-pin"},
    {"certificate": day(200), "card": day(200, years=5), "changed": "moved-in"},
)
