"""A household in a calendar: what it plans, read by two programs; adding it again replaces it."""

from dataclasses import replace
from datetime import date

import pytest
import time_machine

from renewal.doors.addresses import public_address
from renewal.municipality import snapshot
from renewal.municipality.hours import Closure
from tests.calendars import NAMES, names, read
from tests.household.addresses import FATHER, PAGE, at, told
from tests.household.families import Family
from tests.household.test_families import ALL
from tests.household.written import FIVE
from tests.shipped import KOSHIGAYA

CALENDAR = "/calendar.ics"


def file_of(visitor, query, office=KOSHIGAYA):
    with snapshot.holding(office):
        response = visitor.get(f"{CALENDAR}?{query}")
    assert response.status_code == 200, response
    return response.content


def days(events) -> list[tuple[str, str]]:
    return sorted(
        (one.first.isoformat(), one.title.rpartition("（")[2].rstrip("）")) for one in events
    )


def test_five_people_get_one_day_together_one_to_apply_by_and_each_last_day(visitor):
    events = read(file_of(visitor, FIVE))

    assert days(events) == [
        ("2026-11-24", "1人目、2人目、5人目"),
        ("2026-12-15", "2人目"),
        ("2026-12-20", "3人目、4人目"),
        ("2027-01-20", "1人目"),
        ("2027-01-31", "4人目"),
        ("2027-02-03", "5人目"),
        ("2027-02-10", "3人目"),
    ]
    trip = min(events, key=lambda one: one.first)
    assert trip.location == "越谷市 市民課"
    assert "5人目の代理人" in trip.description
    assert "照会書兼回答書（本人が書いて、封をしたもの）" in trip.description
    assert "048-940-8604" in trip.description
    assert all(one.url.endswith(f"{PAGE}?{FIVE}") for one in events)


@pytest.mark.parametrize("family", ALL, ids=lambda family: family.name)
def test_the_calendar_of_a_family_has_its_days_and_no_other(visitor, family: Family):
    with time_machine.travel(f"{family.on}T00:00:00Z", tick=False), snapshot.holding(family.office):
        response = visitor.get(f"{CALENDAR}?{family.query}")
        if response.headers.get("Location", "").startswith(CALENDAR):
            response = visitor.get(response["Location"])
    meant = [trip.day for trip in family.trips] + [*set(family.last_days.values())]
    meant += [family.apply_by] if family.apply_by else []

    if not meant:
        assert response["Location"].startswith(f"{PAGE}?p1-")
    else:
        events = read(response.content)
        assert sorted(one.first.isoformat() for one in events) == sorted(meant)
        assert len({one.uid for one in events}) == len(events)
        assert names(response.content) <= NAMES


def test_adding_it_again_moves_what_was_added_and_doubles_nothing(visitor):
    closed = Closure(first=date(2026, 11, 24), last=date(2026, 11, 27), reason="改修")
    before = read(file_of(visitor, FIVE))
    with time_machine.travel("2026-11-23T06:00:00Z", tick=False):
        again = read(file_of(visitor, FIVE, replace(KOSHIGAYA, closures=(closed,))))
    added = {one.uid: one for one in before} | {one.uid: one for one in again}

    assert len(added) == len(before) == len(again)
    assert all(one.sequence > min(old.sequence for old in before) for one in again)
    assert days(again)[0] == ("2026-11-30", "1人目、2人目、5人目")


def test_two_people_with_the_same_dates_are_told_apart_from_one(visitor):
    alone, both = (read(file_of(visitor, query)) for query in (told(FATHER), told(FATHER, FATHER)))

    assert {one.uid for one in alone}.isdisjoint(one.uid for one in both)


def test_a_household_that_is_no_address_of_ours_is_sent_to_be_put_right(visitor):
    assert visitor.get(f"{CALENDAR}?p1-certificate=x")["Location"] == f"{PAGE}?p1-certificate=x"
    moved = visitor.get(f"{CALENDAR}?p3-certificate=R8.12.15&lang=ja")["Location"]
    assert moved == f"{CALENDAR}?p1-certificate=2026-12-15&lang=ja"
    assert visitor.get(f"{CALENDAR}?{FIVE}&lang=tlh").status_code == 422


@pytest.mark.parametrize("attack", ["\r\nATTACH:x", "\nBEGIN:VEVENT", "\u2028ATTACH:x"])
@pytest.mark.parametrize("name", ["p1-certificate", "p1-who", "p2-age", "on", "lang", "p9-x"])
def test_nothing_that_is_sent_adds_a_line(visitor, name, attack):
    usual = file_of(visitor, FIVE)
    response = visitor.get(f"{CALENDAR}?{FIVE}", query_params={name: f"unknown{attack}"})

    assert response.status_code in {200, 302, 422}
    if response.status_code == 200:
        assert names(response.content) <= NAMES
        assert response.content.count(b"BEGIN:VEVENT") == usual.count(b"BEGIN:VEVENT")


def test_the_code_leads_to_the_household(visitor):
    address = public_address("household", FIVE, "ja")

    assert visitor.get(f"/qr.svg?{FIVE}").status_code == 200
    sheet = visitor.get(at(FATHER, page="/household/sheet/")).content.decode()
    assert 'class="qr"' in sheet
    assert public_address("household", told(FATHER), "ja").replace("&", "&amp;") in sheet
    assert address.endswith(f"{PAGE}?{FIVE}")
