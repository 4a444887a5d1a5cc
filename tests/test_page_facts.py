"""What pages that are kept rest on: when any of it changes, they go."""

from dataclasses import replace
from datetime import date, timedelta

import time_machine

from renewal import clock
from renewal.municipality import snapshot
from renewal.municipality.office import PageNotice
from renewal.municipality.snapshot import Origin, Snapshot
from renewal.page_facts import facts_of

TODAY = date(2026, 11, 26)


def test_the_facts_of_a_host_change_with_every_edit_and_with_the_day_of_a_notice():
    held = Snapshot(office=snapshot.current().office, origin=Origin.DATABASE, version=1,
                    read_at=clock.now())  # fmt: skip
    notice = PageNotice(page="", language="ja", body="停止", first=TODAY, last=TODAY)
    with_notice = replace(held, office=replace(held.office, notices=(notice,)))

    def told(facts, when="2026-11-26T12:00:00+09:00"):
        with (
            time_machine.travel(when, tick=False),
            snapshot.holding(replace(facts, read_at=clock.now())),
        ):
            return facts_of("guide.example")

    assert told(held) == told(held)
    assert told(held) != told(replace(held, version=2))
    tomorrow = "2026-11-27T12:00:00+09:00"
    assert told(held)[:2] == told(held, tomorrow)[:2]
    assert told(held)[-1] == told(held, tomorrow)[-1]
    assert told(with_notice)[-1] != told(with_notice, tomorrow)[-1]


def test_pages_that_say_how_old_their_facts_are_are_not_kept():
    old = Snapshot(office=snapshot.current().office, origin=Origin.FILE, version=1,
                   read_at=clock.now() - timedelta(minutes=11))  # fmt: skip
    with snapshot.holding(old):
        assert facts_of("guide.example") is None
