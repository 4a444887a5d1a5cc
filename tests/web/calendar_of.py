"""The calendar of a query, and offices to ask for it; shared by the tests of `/calendar.ics`."""

from dataclasses import replace
from datetime import time

from renewal.municipality import snapshot
from renewal.municipality.hours import RegularHours, Span
from tests.shipped import KOSHIGAYA

CALENDAR = "/calendar.ics"
TOO_EARLY = "certificate=2027-05-20&card=2032-05-20"
OPEN = "certificate=2027-01-20&card=2032-01-20"
OF_CARD = "certificate=2027-05-20&card=2027-05-20"
STAY = "card=2027-03-20&stay=limited"


def got(visitor, query, *, office=KOSHIGAYA) -> bytes:
    with snapshot.holding(office):
        response = visitor.get(f"{CALENDAR}?{query}")
    assert response.status_code == 200
    content: bytes = response.content
    return content


def with_hours(*weekdays: int):
    """Return Koshigaya open on these weekdays alone."""
    hours = (RegularHours(weekdays=weekdays, span=Span(opens=time(9), closes=time(16))),)
    counters = tuple(replace(one, hours=hours) for one in KOSHIGAYA.counters)
    return replace(KOSHIGAYA, counters=counters)
