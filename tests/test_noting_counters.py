"""What the days worth noting have to do with the counters: which are open, assumed, or unknown."""

from datetime import date, datetime, timedelta

from renewal.clock import TOKYO
from renewal.rules.situation import Who
from tests.noted import CLOSED, HOLDERS_ONLY, LIMITED, notes, open_on, told


def test_where_no_counter_is_known_the_windows_last_day_is_noted_and_no_week():
    office = HOLDERS_ONLY

    assert told("2027-01-17", "2032-01-17", office=office, who=Who.PROXY) == ["last 2027-01-17"]


def test_where_every_counter_stays_closed_there_is_no_day_to_go():
    assert told("2027-01-20", "2032-01-20", office=CLOSED) == []
    assert told("2026-10-20", "2031-10-20", office=CLOSED, on="2026-11-23") == []


def test_an_ended_certificate_is_issued_anew_no_later_than_the_card_ends():
    """On the eve of the card's own window, at an office closed for longer than that lasts."""
    assert told("2022-12-01", "2027-12-01", office=CLOSED, on="2027-08-30") == []


def test_each_day_names_the_counters_that_are_open_on_it():
    office = open_on(shimin_ka=(0, 1, 2, 3), hokubu=(0, 1, 2, 3, 4), nanbu=(4,))
    found = {one.kind.value: one for one in notes("2027-05-21", "2032-05-21", office=office)}
    counters = {kind: [counter.code for counter in one.counters] for kind, one in found.items()}

    # 22 February is a Monday, 21 May a Friday, and the 23rd of February a holiday.
    assert counters == {
        "first": ["shimin-ka", "hokubu"],
        "good": ["hokubu"],
        "last": ["hokubu", "nanbu"],
    }
    assert found["first"].open_from is None
    assert found["good"].closed == (date(2027, 2, 23),)
    assert not any(one.is_assumed for one in found.values())


def test_days_at_counters_of_unknown_hours_are_marked_as_assumed():
    found = notes("2027-05-20", "2032-05-20")

    assert [one.is_assumed for one in found] == [True, True, True]
    assert found[0].open_from == date(2027, 2, 22)
    assert notes("", "2027-03-20", **LIMITED)[0].counters == ()


def test_a_week_open_on_three_days_is_no_good_one():
    three = open_on(shimin_ka=(0, 1, 2), hokubu=(2, 3, 4), nanbu=(0, 2, 4))
    four = open_on(shimin_ka=(0, 1, 2), hokubu=(1, 2, 3, 4), nanbu=(0, 2, 4))

    assert told("2027-01-20", "2032-01-20", office=three) == ["last 2027-01-20"]
    assert "good 2026-11-30 2026-12-04" in told("2027-01-20", "2032-01-20", office=four)


def test_after_closing_time_today_is_no_last_day_any_more():
    office = open_on(shimin_ka=(1,), hokubu=(1,), nanbu=(1,))
    evening = datetime(2026, 11, 24, 17, 30, tzinfo=TOKYO)
    on = {"on": "2026-11-24", "office": office}

    assert told("2026-11-24", "2031-11-24", **on) == ["last 2026-11-24"]
    assert told("2026-11-24", "2031-11-24", now=evening, **on) == []
    assert told("2026-11-24", "2031-11-24", now=evening - timedelta(hours=8), **on) != []
