"""A calendar file of any entries: what goes in is what other programs read, and nothing more."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from renewal.asking.calendar_file import Entry, calendar_file, lasting_uid
from renewal.clock import TOKYO
from tests.calendars import NAMES, names, read, unfolded

NOW = datetime(2026, 11, 23, 9, tzinfo=TOKYO)
PLAIN = Entry(
    uid="one",
    first=date(2027, 1, 4),
    last=date(2027, 1, 8),
    title="よい週",
    description="行く週",
    location="市民課",
    url="https://guide.example/check/?card=2032-01-20&who=proxy",
    alarms=(timedelta(hours=-15),),
)
NASTY = [
    "a\r\nATTACH:https://evil.example/",
    "a\nATTACH:https://evil.example/",
    "a\rATTACH:https://evil.example/",
    "a\x85ATTACH:x",
    "a\u2028ATTACH:x",
    "a\x0b\x0cATTACH:x\x00\x1c\x1d\x1e",
    "\\nATTACH:x\\NBEGIN:VEVENT",
    "a\r\nEND:VEVENT\r\nBEGIN:VEVENT\r\nSUMMARY:b",
    "a\r\n b\r\n\tc",
    'x;ENCODING=QUOTED-PRINTABLE:=0D=0A";,:\\;\\,',
    "END:VCALENDAR",
    "長い文です。" * 60,
    "𠮷野家😀" * 40,
    "\\" * 200,
]

TEXT = st.text(max_size=120) | st.lists(
    st.sampled_from(["\r", "\n", "\\", "\\n", ";", ",", ":", '"', " ", "\t", "\x85", "\u2028"])
    | st.sampled_from(["BEGIN:VEVENT", "END:VEVENT", "ATTACH:x", "ATTENDEE:mailto:a@b.example", "あ"]),
    max_size=20,
).map("".join)  # fmt: skip


def lines_of(content: bytes) -> list[str]:
    """Return the unfolded lines, each of which has a name of ours and nothing hidden in it."""
    assert names(content) <= NAMES
    return unfolded(content)


def test_what_goes_in_comes_out():
    (event,) = read(calendar_file([PLAIN], written_at=NOW))

    assert event == (
        "one",
        event.sequence,
        PLAIN.first,
        PLAIN.last,
        PLAIN.title,
        PLAIN.description,
        PLAIN.location,
        PLAIN.url,
        PLAIN.alarms,
    )


def test_the_day_after_the_last_one_is_where_it_ends():
    lines = lines_of(calendar_file([PLAIN], written_at=NOW))

    assert "DTSTART;VALUE=DATE:20270104" in lines
    assert "DTEND;VALUE=DATE:20270109" in lines
    assert "DTSTAMP:20261123T000000Z" in lines
    assert "TRIGGER:-PT15H" in lines


def test_a_later_file_has_a_higher_number_that_a_calendar_can_hold():
    moments = [
        datetime(2025, 1, 1, tzinfo=UTC),
        NOW,
        NOW + timedelta(seconds=1),
        datetime(2090, 1, 1, tzinfo=UTC),
    ]
    numbers = [read(calendar_file([PLAIN], written_at=one))[0].sequence for one in moments]

    assert numbers == sorted(set(numbers))
    assert numbers[0] == 0
    assert numbers[-1] < 2**31


def test_a_name_is_made_of_its_parts_alone_and_lasts():
    """Changed, it would put everything a second time into the calendars of those who have it."""
    parts = ("112224", "certificate", "last", "2027-01-20", "2032-01-20")

    assert lasting_uid(*parts) == "1c21666c-de96-5b48-9d74-58cda782d81a"
    assert lasting_uid("a", "bc") != lasting_uid("ab", "c")


@pytest.mark.parametrize("text", NASTY)
@pytest.mark.parametrize("field", ["title", "description", "location"])
def test_a_text_stays_a_text(field, text):
    content = calendar_file([replace(PLAIN, **{field: text})], written_at=NOW)
    plain = len(lines_of(calendar_file([PLAIN], written_at=NOW)))
    (event,) = read(content)

    assert len(lines_of(content)) == plain
    assert "".join(getattr(event, field).split())[:40] == _shown(text)[:40]


@pytest.mark.parametrize("text", NASTY)
def test_an_address_stays_an_address(text):
    (event,) = read(calendar_file([replace(PLAIN, url=f"{PLAIN.url}&x={text}")], written_at=NOW))

    assert event.url.startswith(f"{PLAIN.url}&x=")
    assert event.url.isascii()
    assert event.url.isprintable()


def _shown(text: str) -> str:
    """Return what a reader sees of `text`, without spaces and without what can't be seen."""
    return "".join("".join(one for one in text.replace("\\N", "\n") if one.isprintable()).split())


@given(title=TEXT, description=TEXT, location=TEXT, url=TEXT)
@settings(max_examples=300)
def test_whatever_is_written_no_property_is_added(title, description, location, url):
    entry = replace(PLAIN, title=title, description=description, location=location, url=url)
    lines = lines_of(calendar_file([entry, PLAIN], written_at=NOW))

    assert [line for line in lines if line.startswith(("BEGIN:", "END:"))] == [
        "BEGIN:VCALENDAR",
        *["BEGIN:VEVENT", "BEGIN:VALARM", "END:VALARM", "END:VEVENT"] * 2,
        "END:VCALENDAR",
    ]
    has_place = bool(location)
    assert sum(line.startswith("LOCATION:") for line in lines) == 1 + has_place


@given(title=TEXT, description=TEXT, location=TEXT)
@settings(max_examples=40)
def test_whatever_is_written_other_programs_read_two_events(title, description, location):
    entry = replace(PLAIN, title=title, description=description, location=location)
    first, second = read(calendar_file([entry, PLAIN], written_at=NOW))

    assert first.title == " ".join(_clean(title).split())
    assert first.description == _clean(description)
    assert second.title == PLAIN.title


def _clean(text: str) -> str:
    """Return `text` as a calendar may show it: one kind of line end, no other control character."""
    for end in ("\r\n", "\r", "\x85", "\u2028", "\u2029"):
        text = text.replace(end, "\n")
    return "".join(
        one for one in text if one == "\n" or not ("\x00" <= one < " " or "\x7f" <= one < "\xa0")
    )
