"""Killed with -9 while somebody saves: the last save that was answered is there, none is there in half.

What is saved is two rows in one form of the admin, with their history and the version.
"""

import os
import signal
import sqlite3
import time
from contextlib import closing
from random import Random

import pytest

from renewal.municipality.models import Counter, FactsVersion, RegularHours
from tests.faults.editor import minute, telephone
from tests.municipality.databases import settings_for, working_in

SAVES = 4
"""So many saves at most before the kill, of the length of the first, which takes longest."""
EVERY_INDEX_IS_WHOLE = """
    SELECT bt_index_check(indexrelid, true) FROM pg_index
    JOIN pg_class ON pg_class.oid = indexrelid JOIN pg_am ON pg_am.oid = relam
    WHERE amname = 'btree' AND relpersistence = 'p'
"""


@pytest.fixture(autouse=True)
def _database(django_db_blocker):
    with django_db_blocker.unblock():
        yield


def version_of(editor):
    with working_in(settings_for(editor.url)):
        return FactsVersion.objects.get().number


def last_saved(editor):
    """Return the number that an earlier test left."""
    with working_in(settings_for(editor.url)):
        told = Counter.history.filter(telephone__startswith="048-700-")
        return told.count()


def saved_in(editor, version):
    """Return the last number that was saved, once all that is stored agrees about it."""
    with working_in(settings_for(editor.url)):
        row = Counter.objects.get(code="shimin-ka")
        hours = row.regular_hours.get()
        saved = int(row.telephone[-4:])
        numbers = list(range(1, saved + 1))
        told = Counter.history.filter(telephone__startswith="048-700-").order_by("history_id")
        assert [one.telephone for one in told] == [telephone(one) for one in numbers]
        told = RegularHours.history.filter(history_type="~").order_by("history_id")
        assert [one.closes.minute for one in told] == [minute(one) for one in numbers]
        assert hours.closes.minute == minute(saved)
        assert FactsVersion.objects.get().number == version + 2 * saved
    return saved


def kill_again_and_again(editor, rounds, kill, whole):
    """Let somebody save, `kill` in the middle, and see that all of it is `whole`."""
    moments = Random(rounds)  # noqa: S311  the same in every run
    saved = begun = last_saved(editor)
    version = version_of(editor) - 2 * saved
    for _ in range(rounds):
        begun_at = time.monotonic()
        process = editor.begin(saved + 1)
        answered = editor.acknowledged()
        time.sleep(moments.uniform(0, SAVES) * (time.monotonic() - begun_at))
        kill(process)
        while (number := editor.acknowledged()) is not None:
            answered = number
        whole()
        saved = saved_in(editor, version)
        # The last one may have been stored and not yet answered.
        assert answered in {saved - 1, saved}
    assert saved - begun > rounds
    print(f"figures: {saved - begun} saves, killed {rounds} times")


def the_person(process, postgres):
    os.kill(process, signal.SIGKILL)


def the_connection(process, postgres):
    postgres.crash_in("staff")


def the_whole_server(process, postgres):
    postgres.crash()
    postgres.start()


def test_on_sqlite_the_staff_process_is_killed(editor_on_sqlite):
    path = editor_on_sqlite.url.removeprefix("sqlite:///")

    def whole():
        with closing(sqlite3.connect(path)) as database:
            assert database.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
            assert database.execute("PRAGMA foreign_key_check").fetchall() == []

    kill_again_and_again(editor_on_sqlite, 10, lambda process: the_person(process, None), whole)


@pytest.mark.parametrize(
    ("killed", "rounds"), [(the_person, 40), (the_connection, 4), (the_whole_server, 4)]
)
def test_on_postgresql_any_side_is_killed(editor_on_postgres, postgres, killed, rounds):
    """Its fsync is off here: a process that is killed leaves what it wrote to the machine."""

    def whole():
        with postgres.connected("staff") as database:
            database.execute("CREATE EXTENSION IF NOT EXISTS amcheck")
            database.execute(EVERY_INDEX_IS_WHOLE)

    kill_again_and_again(
        editor_on_postgres, rounds, lambda process: killed(process, postgres), whole
    )
