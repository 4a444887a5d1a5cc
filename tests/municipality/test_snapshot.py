"""What every page reads: where it comes from, and since when nobody has confirmed it."""

from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from datetime import datetime, timedelta

import pytest

from renewal.clock import TOKYO
from renewal.municipality import snapshot
from renewal.municipality.snapshot import Origin, Snapshot
from renewal.municipality.staleness import stale_since
from tests.shipped import KOSHIGAYA

NOON = datetime(2026, 11, 23, 12, tzinfo=TOKYO)
OTHER = replace(KOSHIGAYA, telephone="048-000-0000")


@pytest.fixture
def hold():
    """Return what holds facts for everybody, as reading the database does, until the test ends."""
    yield snapshot.hold
    snapshot.let_go()


def test_without_anything_else_what_ships_is_shown():
    assert snapshot.current() == Snapshot(office=KOSHIGAYA, origin=Origin.SEED)
    assert snapshot.office() is KOSHIGAYA


def test_what_is_held_is_shown_until_the_block_ends():
    with snapshot.holding(OTHER):
        assert snapshot.office() is OTHER
        with snapshot.holding(None):
            assert snapshot.office() is KOSHIGAYA
        assert snapshot.office() is OTHER

    assert snapshot.office() is KOSHIGAYA


def test_what_one_looks_at_nobody_else_sees_and_nothing_that_comes_meanwhile_is_lost(hold):
    newer = Snapshot(office=replace(KOSHIGAYA, telephone="048-111-1111"), origin=Origin.DATABASE)
    with ThreadPoolExecutor(1) as others, snapshot.holding(OTHER):
        assert others.submit(snapshot.office).result() is KOSHIGAYA
        others.submit(hold, newer).result()
        assert snapshot.office() is OTHER

    assert snapshot.current() is newer


def test_where_there_are_no_facts_at_all_the_setting_is_named(settings):
    settings.MUNICIPALITY = "131016"

    assert snapshot.found() is None
    with pytest.raises(snapshot.NoOfficeError, match=r'"MUNICIPALITY".*131016.*112224'):
        snapshot.office()


def test_an_office_that_does_not_ship_can_be_held(settings):
    settings.MUNICIPALITY = "131016"

    with snapshot.holding(replace(KOSHIGAYA, code="131016")):
        assert snapshot.office().code == "131016"


@pytest.mark.parametrize(
    ("origin", "confirmed"),
    [
        (Origin.DATABASE, Origin.DATABASE),
        (Origin.MEMORY, Origin.DATABASE),
        (Origin.SEED, Origin.SEED),
    ],
)
def test_the_database_confirms_what_is_held(origin, confirmed, hold):
    held = Snapshot(office=OTHER, origin=origin, version=7)
    hold(held)
    snapshot.confirm(NOON)

    assert snapshot.current() == replace(held, origin=confirmed, confirmed_at=NOON)


@pytest.mark.parametrize(
    ("origin", "then"),
    [
        (Origin.DATABASE, Origin.MEMORY),
        (Origin.MEMORY, Origin.MEMORY),
        (Origin.FILE, Origin.FILE),
        (Origin.SEED, Origin.SEED),
    ],
)
def test_facts_that_the_database_no_longer_confirms_are_remembered(origin, then, hold):
    held = Snapshot(office=OTHER, origin=origin, version=7, read_at=NOON, confirmed_at=NOON)
    hold(held)
    snapshot.leave_unconfirmed()

    assert snapshot.current() == replace(held, origin=then)


@pytest.mark.parametrize("origin", Origin)
@pytest.mark.parametrize(
    ("later", "stale"),
    [(timedelta(0), None), (timedelta(minutes=10), None), (timedelta(minutes=10, seconds=1), NOON)],
)
def test_facts_are_stale_once_nobody_has_confirmed_them_for_more_than_ten_minutes(
    origin, later, stale
):
    read_at = NOON - timedelta(days=30)
    with snapshot.holding(
        Snapshot(office=OTHER, origin=origin, read_at=read_at, confirmed_at=NOON)
    ):
        assert stale_since(snapshot.current(), NOON + later) == stale


def test_what_ships_is_stale_where_a_database_was_asked_and_never_answered():
    with snapshot.holding(snapshot.shipped(asking_since=NOON)):
        assert stale_since(snapshot.current(), NOON + timedelta(minutes=9)) is None
        assert stale_since(snapshot.current(), NOON + timedelta(hours=1)) == NOON


def test_what_ships_is_never_stale_where_no_database_is_asked():
    assert stale_since(snapshot.current(), NOON + timedelta(days=3650)) is None
