"""A connection for a thread that only reads, on SQLite: bounded, and leaving nothing behind."""

import sqlite3
import threading
import time

import pytest
from django.db import DatabaseError, OperationalError, connection, transaction

from renewal.municipality.own_connection import OwnConnection
from tests.municipality.databases import sqlite

FOREVER = "WITH RECURSIVE n(x) AS (SELECT 1 UNION ALL SELECT x FROM n) SELECT count(*) FROM n"


@pytest.fixture
def file(tmp_path):
    path = tmp_path / "a folder" / "guide?.sqlite3"
    path.parent.mkdir()
    with sqlite3.connect(path) as made:
        made.execute("PRAGMA journal_mode = WAL")
        made.execute("CREATE TABLE numbers (number INTEGER)")
        made.execute("INSERT INTO numbers VALUES (1)")
    made.close()
    return path


@pytest.fixture
def own(file, django_db_blocker):
    with django_db_blocker.unblock():
        opened = OwnConnection(sqlite(file), statement_seconds=0.3)
        yield opened
        opened.close()


def ask(statement="SELECT number FROM numbers"):
    with connection.cursor() as cursor:
        return cursor.execute(statement).fetchone()


def test_models_use_it_within_the_block_and_the_usual_one_after_it(own, file):
    usual = connection.settings_dict["NAME"]
    with own.using(5):
        assert ask() == (1,)
        assert own.has_table("numbers")
        assert not own.has_table("letters")

    assert connection.settings_dict["NAME"] == usual


def test_it_is_usable_in_another_thread_than_the_one_that_made_it(own):
    answers = []

    def use():
        with own.using(5):
            answers.append(ask())

    thread = threading.Thread(target=use)
    thread.start()
    thread.join()

    assert answers == [(1,)]


def test_a_file_that_is_not_there_is_not_made(tmp_path, django_db_blocker):
    missing = tmp_path / "missing.sqlite3"
    own = OwnConnection(sqlite(missing))

    assert not own.exists()
    with django_db_blocker.unblock(), pytest.raises(OperationalError), own.using(1):
        ask()
    assert list(tmp_path.iterdir()) == []


def test_a_query_that_does_not_end_is_cut_off_and_the_next_one_is_answered(own):
    begun = time.monotonic()
    with pytest.raises(OperationalError, match="interrupted"), own.using(0.2):
        ask(FOREVER)

    assert 0.2 <= time.monotonic() - begun < 2
    with own.using(5):
        assert ask() == (1,)


def test_a_locked_file_is_waited_for_no_longer_than_a_statement_may_take(own, file):
    other = sqlite3.connect(file, isolation_level=None)
    other.execute("PRAGMA journal_mode = DELETE")
    other.execute("BEGIN EXCLUSIVE")
    begun = time.monotonic()
    with pytest.raises(OperationalError, match="locked"), own.using(5):
        ask()
    assert 0.3 <= time.monotonic() - begun < 2

    other.execute("COMMIT")
    other.close()
    with own.using(5):
        assert ask() == (1,)


def test_a_writer_at_work_is_neither_waited_for_nor_held_up(own, file):
    writer = sqlite3.connect(file, isolation_level=None)
    writer.execute("BEGIN IMMEDIATE")
    writer.execute("UPDATE numbers SET number = 2")
    with own.using(5):
        assert ask() == (1,)
        writer.execute("COMMIT")
        assert ask() == (1,)  # one moment throughout
    writer.close()

    with own.using(5):
        assert ask() == (2,)


def test_it_takes_no_writers_place_where_the_site_writes_at_once(file, django_db_blocker):
    settings = sqlite(file)
    settings["OPTIONS"] = {"transaction_mode": "IMMEDIATE", "timeout": 5}
    writer = sqlite3.connect(file, isolation_level=None)
    writer.execute("BEGIN IMMEDIATE")
    own = OwnConnection(settings, statement_seconds=0.3)
    with django_db_blocker.unblock(), own.using(5):
        assert ask() == (1,)
    own.close()
    writer.close()


def test_an_error_closes_it_and_the_next_use_connects_anew(own):
    with pytest.raises(DatabaseError), own.using(5), transaction.atomic():
        ask("SELECT nothing FROM nowhere")

    with own.using(5):
        assert ask() == (1,)
