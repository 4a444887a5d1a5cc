"""One look at the database after another, on SQLite: what is held and stored each time."""

import shutil
import sqlite3
import stat
from datetime import timedelta

import pytest

from renewal.municipality import snapshot, snapshot_file
from renewal.municipality.fact_change import Done
from renewal.municipality.models import Municipality
from renewal.municipality.refreshing import State
from renewal.municipality.snapshot import Origin, Snapshot
from renewal.municipality.staleness import stale_since
from tests.municipality.databases import edit, working_in
from tests.shipped import KOSHIGAYA

OLD, NEW = KOSHIGAYA.telephone, "048-111-2222"


def test_what_the_database_holds_is_shown_and_stored(site):
    assert snapshot.current() == Snapshot(
        office=KOSHIGAYA, origin=Origin.DATABASE, version=snapshot.current().version,
        read_at=site.time, confirmed_at=site.time,
    )  # fmt: skip
    assert snapshot.current().version > 0
    assert snapshot_file.read(site.file, "112224").office == KOSHIGAYA
    assert stat.S_IMODE(site.file.stat().st_mode) == 0o600


def test_an_edit_is_shown_and_stored_at_the_next_look(site):
    before = snapshot.current().version
    edit(site.database, NEW)

    assert site.shown == (Origin.DATABASE, OLD)
    assert site.look() is State.FRESH
    assert site.shown == (Origin.DATABASE, NEW)
    assert snapshot.current().version > before
    stored = snapshot_file.read(site.file, "112224")
    assert stored.office.telephone == NEW
    assert stored.changes == snapshot.current().changes
    assert {(one.what, one.done, one.fields) for one in stored.changes} == {
        ("市区町村", Done.CHANGED, ("電話番号",)),
        ("窓口", Done.CHANGED, ("電話番号",)),
    }


def test_what_has_not_changed_is_confirmed_and_not_read_again(site):
    before = snapshot.current()
    assert site.look() is State.FRESH

    assert snapshot.office() is before.office
    assert (snapshot.current().read_at, snapshot.current().confirmed_at) == (
        before.read_at,
        site.time,
    )


def test_a_backup_that_is_restored_is_shown_though_its_number_is_lower(site, prepared):
    edit(site.database, NEW)
    site.look()
    site.refresher.stop()
    shutil.copy(prepared, site.path)

    assert site.look() is State.FRESH
    assert site.shown == (Origin.DATABASE, OLD)


def test_the_file_is_written_again_once_a_minute_and_no_more_often(site):
    site.file.unlink()
    site.look(timedelta(seconds=57))
    assert not site.file.exists()

    site.look(timedelta(seconds=5))
    assert snapshot_file.read(site.file, "112224").confirmed_at == site.time


@pytest.mark.parametrize("missing", ["file", "tables", "rows"])
def test_what_ships_is_confirmed_by_a_database_that_holds_nothing(bare, prepared, missing):
    if missing == "tables":
        sqlite3.connect(bare.path).execute("CREATE TABLE other (number)").connection.close()
    elif missing == "rows":
        shutil.copy(prepared, bare.path)
        with working_in(bare.database):
            Municipality.objects.get().delete()
    there = bare.path.exists()

    assert bare.look(timedelta(days=1)) is State.EMPTY
    assert bare.shown == (Origin.SEED, OLD)
    assert stale_since(snapshot.current(), bare.time + timedelta(minutes=10)) is None
    assert bare.path.exists() is there
    assert not bare.file.exists()
