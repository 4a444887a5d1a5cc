"""What is held, stored and logged while the database can't be read, on SQLite."""

import logging
import shutil
import sqlite3
from datetime import timedelta

import pytest

from renewal.municipality import snapshot, snapshot_file
from renewal.municipality.models import Acceptance, Municipality
from renewal.municipality.refreshing import State
from renewal.municipality.snapshot import Origin
from renewal.municipality.staleness import stale_since
from tests.municipality.databases import edit, prepare, working_in
from tests.municipality.wrong_content import WRONG
from tests.shipped import KOSHIGAYA

OLD, NEW = KOSHIGAYA.telephone, "048-111-2222"


def broken_by_lock(site):
    other = sqlite3.connect(site.path, isolation_level=None)
    other.execute("BEGIN EXCLUSIVE")
    return other.close


def broken_by_garbage(site):
    site.refresher.stop()
    whole = site.path.read_bytes()
    site.path.write_bytes(b"no database at all" * 5000)
    return lambda: site.path.write_bytes(whole)


def broken_by_missing_tables(site):
    change = sqlite3.connect(site.path)
    change.execute("ALTER TABLE municipality_factsversion RENAME TO away")

    def back():
        change.execute("ALTER TABLE away RENAME TO municipality_factsversion")
        change.close()

    return back


def broken_by_moving(site):
    site.refresher.stop()
    away = site.path.rename(site.path.with_suffix(".away"))
    return lambda: away.rename(site.path)


def broken_by_deletion(site):
    with working_in(site.database):
        Municipality.objects.get().delete()
    return lambda: prepare(site.database)


@pytest.mark.parametrize(
    ("break_it", "state"),
    [
        (broken_by_lock, State.UNREAD),
        (broken_by_garbage, State.UNREAD),
        (broken_by_missing_tables, State.UNREAD),
        (broken_by_moving, State.EMPTY),
        (broken_by_deletion, State.EMPTY),
    ],
)
def test_facts_stay_when_the_database_fails_and_are_fresh_at_the_first_look_after(
    site, break_it, state
):
    edit(site.database, NEW)
    site.look()
    confirmed = site.time
    mend = break_it(site)

    assert [site.look(), site.look(timedelta(minutes=11))] == [state, state]
    assert site.shown == (Origin.MEMORY, NEW)
    assert stale_since(snapshot.current(), site.time) == confirmed

    mend()
    assert site.look() is State.FRESH
    assert site.shown[0] is Origin.DATABASE
    assert stale_since(snapshot.current(), site.time) is None


def test_an_office_that_accepts_nobody_is_refused_and_the_old_facts_stay(site, caplog):
    with working_in(site.database):
        municipality = Municipality.objects.get()
        municipality.telephone = NEW
        municipality.save()
        for acceptance in Acceptance.objects.all():
            acceptance.delete()

    assert [site.look(), site.look()] == [State.REFUSED, State.REFUSED]
    assert site.shown == (Origin.MEMORY, OLD)
    assert snapshot_file.read(site.file, "112224").office.telephone == OLD
    assert [one.getMessage() for one in caplog.records] == [
        f"{State.REFUSED} it has no counter that accepts anybody"
    ]


def test_the_log_says_once_that_it_fails_and_once_that_it_is_over(site, caplog):
    mend = broken_by_lock(site)
    site.look()
    site.look()
    mend()
    site.look()
    site.look()

    assert [(one.levelno, one.getMessage()) for one in caplog.records] == [
        (logging.WARNING, f"{State.UNREAD} OperationalError"),
        (logging.WARNING, f"{State.FRESH}"),
    ]


def test_a_folder_that_takes_no_file_is_named_once_and_harms_nothing(bare, prepared, caplog):
    shutil.copy(prepared, bare.path)
    bare.file.parent.write_text("a file where the folder should be")

    assert [bare.look(timedelta(minutes=2)) for _ in range(3)] == [State.FRESH] * 3
    assert bare.shown[0] is Origin.DATABASE
    assert [one.getMessage() for one in caplog.records] == [
        "The file of facts can't be written: FileExistsError"
    ]


@pytest.mark.parametrize(("spoil", "state"), WRONG.values(), ids=WRONG)
def test_a_start_with_what_may_not_be_shown_shows_what_ships(bare, prepared, spoil, state):
    shutil.copy(prepared, bare.path)
    with working_in(bare.database):
        spoil()

    assert bare.look() is state
    assert bare.shown == (Origin.SEED, OLD)
    assert not bare.file.exists()
