"""The same on SQLite: its tables away, a writer at work, with people reading."""

import sqlite3
from contextlib import closing

import pytest

from tests.faults.serving import SECONDS, read_by_people, served
from tests.municipality.databases import edit, prepare, sqlite

UNREAD = "can't be read from the database"
TELEPHONES = iter(f"048-600-{number:04}" for number in range(100))


@pytest.fixture(scope="module")
def path(tmp_path_factory, django_db_blocker):
    file = tmp_path_factory.mktemp("sqlite") / "guide.sqlite3"
    with django_db_blocker.unblock():
        prepare(sqlite(file))
    return file


@pytest.fixture(scope="module")
def site(path):
    with served(path.parent, DATABASE_URL=f"sqlite:///{path}") as running:
        yield running


@pytest.fixture
def change(path, django_db_blocker):
    """Return what changes the telephone in the database, and says to what."""

    def changed():
        telephone = next(TELEPHONES)
        edit(sqlite(path), telephone)
        return telephone

    with django_db_blocker.unblock():
        yield changed


def test_nobody_who_reads_notices_that_its_tables_are_gone(site, path, change):
    with read_by_people(site.site) as readers:
        with closing(sqlite3.connect(path, isolation_level=None)) as other:
            other.execute("ALTER TABLE municipality_factsversion RENAME TO away")
            site.wait_until_every_worker_says(UNREAD)
            other.execute("ALTER TABLE away RENAME TO municipality_factsversion")
        fresh = site.seconds_until_it_shows(change(), at_most=3 * SECONDS)

    assert readers.failed == []
    print(readers.figures(fresh))


def test_a_change_that_is_not_yet_committed_holds_nobody_up(site, path, change):
    with read_by_people(site.site) as readers:
        shown = change()
        with closing(sqlite3.connect(path, isolation_level=None)) as other:
            other.execute("BEGIN IMMEDIATE")
            other.execute("UPDATE municipality_municipality SET telephone = '048-000-0000'")
            fresh = site.seconds_until_it_shows(shown, at_most=3 * SECONDS)
            other.execute("ROLLBACK")

    assert readers.failed == []
    print(readers.figures(fresh))
