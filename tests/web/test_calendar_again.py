"""Adding a calendar again replaces what was added; nothing that is sent or stored adds a line."""

from dataclasses import replace
from datetime import date

import pytest
import time_machine

from renewal.asking.check import DATE_NAMES
from renewal.asking.words import WORDS
from renewal.municipality.hours import Closure
from tests.calendars import NAMES, names, read, read_all
from tests.shipped import KOSHIGAYA
from tests.web.calendar_of import CALENDAR, OF_CARD, OPEN, STAY, TOO_EARLY, got, with_hours

ATTACKS = [
    "\r\nATTACH:x",
    "\nATTACH:x",
    "\rATTACH:x",
    "\\nATTACH:x",
    "\u2028BEGIN:VEVENT",
    "\r\n ;x",
]


def test_adding_it_again_replaces_what_was_added(visitor):
    """On a later day the office is open on other days: each event has moved, none is there twice."""
    with time_machine.travel("2026-11-25T03:00:00Z", tick=False):
        before = read(got(visitor, TOO_EARLY))
    with time_machine.travel("2026-12-25T03:00:00Z", tick=False):
        again = read(got(visitor, f"{TOO_EARLY}&pin=forgotten", office=with_hours(0, 1, 2, 4)))
    added = {one.uid: one for one in before}
    for one in again:
        assert one.sequence > added[one.uid].sequence
        added[one.uid] = one

    assert len(before) == len(again) == len(added) == 3
    assert [one.days for one in added.values()] == [one.days for one in again]
    assert [one.first for one in before] == [
        date(2027, 2, 21), date(2027, 2, 22), date(2027, 5, 20),
    ]  # fmt: skip
    assert [one.first for one in again] == [
        date(2027, 2, 21), date(2027, 3, 1), date(2027, 5, 19),
    ]  # fmt: skip


def test_a_day_that_is_there_no_more_leaves_the_others_as_they_are(visitor):
    closed = Closure(first=date(2027, 2, 1), last=date(2027, 5, 1), reason="改修")
    first, _, last = read(got(visitor, TOO_EARLY))
    later = read(got(visitor, TOO_EARLY, office=replace(KOSHIGAYA, closures=(closed,))))

    assert [one.uid for one in later] == [first.uid, last.uid]


def test_every_event_has_a_name_of_its_own_that_says_nothing_of_the_case(visitor):
    queries = [TOO_EARLY, OPEN, OF_CARD, STAY, f"{OPEN}&who=proxy", f"{OPEN}&dates=worked-out"]
    files = read_all([got(visitor, query) for query in queries])
    *of_others, by_proxy, worked_out = [{one.uid for one in events} for events in files]
    elsewhere = replace(KOSHIGAYA, code="112437")

    assert len(set().union(*of_others)) == sum(map(len, of_others)) == 10
    assert by_proxy == worked_out == of_others[1]
    assert by_proxy.isdisjoint(one.uid for one in read(got(visitor, OPEN, office=elsewhere)))


@pytest.mark.parametrize("name", [*DATE_NAMES, *WORDS, "renew", "lang", "x", "x\r\nATTACH:x"])
@pytest.mark.parametrize("attack", ATTACKS)
def test_nothing_that_is_sent_adds_a_line(visitor, name, attack):
    plain = {"certificate": "2027-01-20", "card": "2032-01-20"}
    usual = got(visitor, OPEN)
    for value in (attack, plain.get(name, "unknown") + attack):
        response = visitor.get(CALENDAR, plain | {name: value})

        if response.status_code == 200:
            assert names(response.content) <= NAMES
            assert response.content.count(b"BEGIN:") == usual.count(b"BEGIN:")
        assert "ATTACH" not in response.headers
        assert response.status_code in {200, 302, 422}


@pytest.mark.parametrize("attack", ATTACKS)
def test_no_fact_of_the_office_adds_a_line(visitor, attack):
    told = f"a{attack}"
    counters = tuple(replace(one, name=told, address=told) for one in KOSHIGAYA.counters)
    office = replace(KOSHIGAYA, name=told, department=told, telephone=told, counters=counters)
    content = got(visitor, OPEN, office=office)

    assert names(content) <= NAMES
    assert [one.days for one in read(content)] == [one.days for one in read(got(visitor, OPEN))]
