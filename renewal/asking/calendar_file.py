"""A calendar file (RFC 5545) of whole days. Adding it again replaces what was added before."""

import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from uuid import NAMESPACE_URL, uuid5

from django.utils.encoding import iri_to_uri
from icalendar import Alarm, Calendar, Event

from renewal.markup import plain

PRODUCT = "-//My Number Card renewal guide//Calendar//JA"
CONTENT_TYPE = "text/calendar; charset=utf-8"

_COUNTED_FROM = datetime(2026, 1, 1, tzinfo=UTC)
_LINE_ENDS = str.maketrans({"\r": "\n", "\x85": "\n", "\u2028": "\n", "\u2029": "\n"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """One event of whole days, from `first` to `last`, both inside (calendar days anywhere).

    `uid`: what calendars know it by, the same whenever it is written anew (`lasting_uid`).
    `location`: may be empty. `alarms`: when to remind of it, counted from the midnight with which
    `first` begins, on the reader's own clock; before that they are negative.
    """

    uid: str
    first: date
    last: date
    title: str
    description: str
    location: str
    url: str
    alarms: tuple[timedelta, ...] = ()


def lasting_uid(*parts: str) -> str:
    """Return a UID that is the same for the same parts, on every machine and in every release."""
    return str(uuid5(NAMESPACE_URL, "\n".join(("my-number-card-renewal", *parts))))


def calendar_file(entries: Iterable[Entry], *, written_at: datetime) -> bytes:
    """Return the file with `entries`, to be sent as `CONTENT_TYPE`.

    `written_at`: the moment it is written. Of two files with the same entry the later one counts,
    so an office's new hours move what a reader has noted.
    """
    calendar = Calendar()
    calendar.add("version", "2.0")
    calendar.add("prodid", PRODUCT)
    calendar.add("calscale", "GREGORIAN")
    calendar.add("method", "PUBLISH")
    for entry in entries:
        calendar.add_component(_event(entry, written_at))
    content: bytes = calendar.to_ical()
    return content


def _event(entry: Entry, written_at: datetime) -> Event:
    event = Event()
    event.add("uid", entry.uid)
    event.add("dtstamp", written_at.astimezone(UTC))
    event.add("last-modified", written_at.astimezone(UTC))
    event.add("sequence", _sequence(written_at))
    event.add("dtstart", entry.first)
    # The day on which it is over already (3.6.1).
    event.add("dtend", entry.last + timedelta(days=1))
    event.add("summary", _one_line(entry.title))
    event.add("description", _text(entry.description))
    if entry.location:
        event.add("location", _one_line(entry.location))
    # An address is written as it is, without the escapes of a text.
    event.add("url", iri_to_uri(entry.url))
    event.add("transp", "TRANSPARENT")
    event.add("class", "PRIVATE")
    for alarm in entry.alarms:
        event.add_component(_alarm(alarm, entry.title))
    return event


def _alarm(trigger: timedelta, title: str) -> Alarm:
    alarm = Alarm()
    alarm.add("action", "DISPLAY")
    alarm.add("description", _one_line(title))
    alarm.add("trigger", trigger)
    return alarm


def _sequence(written_at: datetime) -> int:
    """Return a number that grows with time and fits 32 bits: seconds since the guide began."""
    return max(0, int((written_at - _COUNTED_FROM).total_seconds()))


def _one_line(text: str) -> str:
    return " ".join(_text(text).split())


def _text(text: str) -> str:
    """Return `text` without control characters: programs differ in which of them end a line."""
    # Before the file is folded into lines, which may break a mark in two.
    lines = plain(text).replace("\r\n", "\n").translate(_LINE_ENDS)
    return "".join(
        one for one in lines if one == "\n" or unicodedata.category(one) not in ("Cc", "Cs")
    )
