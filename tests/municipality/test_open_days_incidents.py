"""What is left of a day: after an incident, and after the hour it is."""

from datetime import date, datetime, timedelta

import pytest

from renewal.municipality.open_days import opening
from tests.municipality.places import (
    CERTIFICATE,
    FORM,
    HALL,
    THU,
    WORKDAYS,
    Hall,
    Place,
    incident,
    nth,
    regular,
    special,
    told,
)

TODAY, TOMORROW, AFTER = date(2026, 12, 9), date(2026, 12, 10), date(2026, 12, 11)
LUNCH = Place(hours=(regular(WORKDAYS, "08:30-17:15", lunch="12:00-13:00", last="16:30"),))
DOWN = "incident system down"


def hall(*incidents) -> Hall:
    return Hall(incidents=incidents)


@pytest.mark.parametrize(
    ("since", "until", "now", "said"),
    [
        ("2026-12-09T10:00", "2026-12-09T14:00", "2026-12-09T10:30", "14:00-17:15"),
        ("2026-12-09T10:00", "2026-12-09T17:15", "2026-12-09T10:30", DOWN),
        ("2026-12-09T10:00", "2026-12-09T18:00", "2026-12-09T10:30", DOWN),
        ("2026-12-09T10:00", "2026-12-11T10:00", "2026-12-09T10:30", DOWN),
        ("2026-12-08T10:00", "2026-12-09T10:00", "2026-12-09T08:00", "10:00-17:15"),
        # an early closing told beforehand
        ("2026-12-09T15:00", "2026-12-09T18:00", "2026-12-09T10:30", "08:30-15:00"),
        ("2026-12-09T15:00", "2026-12-09T18:00", "2026-12-09T15:00", DOWN),
        # over by itself
        ("2026-12-09T10:00", "2026-12-09T14:00", "2026-12-09T14:00", "14:00-17:15"),
        ("2026-12-08T10:00", "2026-12-08T18:00", "2026-12-09T10:30", "08:30-17:15"),
        ("2026-12-10T10:00", "2026-12-10T18:00", "2026-12-09T10:30", "08:30-17:15"),
        # ends before it begins
        ("2026-12-09T14:00", "2026-12-09T10:00", "2026-12-09T10:30", "08:30-17:15"),
    ],
)
def test_an_incident_closes_until_it_ends(since, until, now, said):
    assert told(Place(), TODAY, hall=hall(incident(since, until)), now=now) == said


@pytest.mark.parametrize(("day", "said"), [(TODAY, DOWN), (TOMORROW, DOWN), (AFTER, "10:00-17:15")])
def test_an_incident_of_several_days_closes_each_of_them(day, said):
    down = incident("2026-12-09T08:00", "2026-12-11T10:00")

    assert told(Place(), day, hall=hall(down), now="2026-12-09T09:00") == said


@pytest.mark.parametrize(
    ("named", "service", "said"),
    [
        ({"counter": "main"}, CERTIFICATE, DOWN),
        ({"counter": "north"}, CERTIFICATE, "08:30-17:15"),
        ({"services": (CERTIFICATE,)}, CERTIFICATE, DOWN),
        ({"services": (CERTIFICATE,)}, FORM, "08:30-17:15"),
    ],
)
def test_an_incident_stops_the_counters_and_services_that_it_names(named, service, said):
    down = incident("2026-12-09T08:00", "2026-12-09T18:00", **named)

    assert told(Place(), TODAY, hall=hall(down), service=service) == said


def test_incidents_that_follow_each_other_close_together_and_the_later_one_is_told():
    first = incident("2026-12-09T08:00", "2026-12-09T13:00")
    second = incident("2026-12-09T12:00", "2026-12-09T18:00")
    later = type(second)(message="still down", since=second.since, until=second.until)
    elsewhere = incident("2026-12-09T08:00", "2026-12-20T18:00", counter="north")
    next_week = incident("2026-12-16T08:00", "2026-12-16T18:00")

    both = hall(first, later, elsewhere, next_week)
    assert told(Place(), TODAY, hall=both) == "incident still down"


def test_a_moment_is_read_as_it_is_in_tokyo():
    down = incident("2026-12-09T10:00", "2026-12-09T14:00")
    utc = type(down)(
        message=down.message,
        since=datetime.fromisoformat("2026-12-09T01:00:00+00:00"),
        until=datetime.fromisoformat("2026-12-09T05:00:00+00:00"),
    )

    assert told(Place(), TODAY, hall=hall(utc)) == "08:30-10:00, 14:00-17:15"


def test_a_moment_without_a_time_zone_is_refused():
    down = incident("2026-12-09T10:00", "2026-12-09T14:00")
    naive = type(down)(message="", since=down.since.replace(tzinfo=None), until=down.until)

    with pytest.raises(ValueError, match="needs a time zone"):
        told(Place(), TODAY, hall=hall(naive))


@pytest.mark.parametrize(
    ("now", "said"),
    [
        ("2026-12-08T23:00", "08:30-12:00, 13:00-17:15 (16:30)"),
        ("2026-12-09T11:59", "08:30-12:00, 13:00-17:15 (16:30)"),
        ("2026-12-09T12:00", "13:00-17:15 (16:30)"),
        ("2026-12-09T16:29", "13:00-17:15 (16:30)"),
        ("2026-12-09T16:30", "over"),
        ("2026-12-10T08:00", "over"),
        (None, "08:30-12:00, 13:00-17:15 (16:30)"),
    ],
)
def test_hours_that_take_nobody_in_any_more_are_left_out(now, said):
    assert told(LUNCH, TODAY, now=now) == said


@pytest.mark.parametrize(
    ("until", "said"),
    [
        ("2026-12-09T11:00", "11:00-12:00, 13:00-17:15 (16:30)"),
        ("2026-12-09T12:30", "13:00-17:15 (16:30)"),
        ("2026-12-09T16:29", "16:29-17:15 (16:30)"),
        ("2026-12-09T16:30", DOWN),
    ],
)
def test_an_incident_past_the_last_entry_closes_the_day(until, said):
    assert told(LUNCH, TODAY, hall=hall(incident("2026-12-09T08:00", until))) == said


def test_an_incident_past_noon_leaves_no_last_entry_to_the_morning():
    down = incident("2026-12-09T12:00", "2026-12-09T18:00")
    straight = Place(hours=(regular(WORKDAYS, "08:30-17:15", last="16:30"),))

    assert told(straight, TODAY, hall=hall(down)) == "08:30-12:00"


@pytest.mark.parametrize(
    ("until", "now", "said"),
    [
        ("2026-12-10T12:00", "2026-12-10T09:00", "assumed 17:15-19:00"),
        ("2026-12-10T18:00", "2026-12-10T09:00", "18:00-19:00"),
        ("2026-12-10T19:00", "2026-12-10T09:00", DOWN),
        ("2026-12-09T19:00", "2026-12-10T18:00", "17:15-19:00"),
        ("2026-12-09T19:00", "2026-12-10T19:00", "over assumed"),
    ],
)
def test_a_day_of_unknown_hours_is_over_when_offices_usually_close(until, now, said):
    place = Place(hours=None, special=(special(nth(THU, 2), "17:15-19:00"),))

    assert told(place, TOMORROW, hall=hall(incident("2026-12-09T08:00", until)), now=now) == said


def test_the_hour_is_that_of_tokyo():
    utc = datetime.fromisoformat("2026-12-09T08:14:00+00:00")

    assert opening(Place(), HALL, TODAY, CERTIFICATE, now=utc)
    assert not opening(Place(), HALL, TODAY, CERTIFICATE, now=utc + timedelta(minutes=1))
