"""Backup under load, and the drill: what was lost comes back, and the running site shows it."""

import shutil
import sqlite3
import threading
import time
from pathlib import Path

import pytest

from renewal.management.backing_up import BackupError, backup, check, restore
from renewal.municipality import reading
from renewal.municipality.models import Municipality
from tests.faults.serving import served
from tests.municipality.databases import edit, prepare, settings_for, sqlite, working_in
from tests.shipped import KOSHIGAYA

BEFORE, AFTER = "048-111-0001", "048-111-0002"
WITHIN = 300  # seconds, from a lost database to a page with the facts of the backup


@pytest.fixture(params=["sqlite", "postgresql"])
def url(request, tmp_path, django_db_blocker):
    """Return the address of a database with the municipality that ships."""
    if request.param == "sqlite":
        with django_db_blocker.unblock():
            prepare(sqlite(tmp_path / "guide.sqlite3"))
        return f"sqlite:///{tmp_path}/guide.sqlite3"
    server = request.getfixturevalue("postgres")
    name = f"drill_{time.monotonic_ns()}"
    server.execute(f"CREATE DATABASE {name}")
    with django_db_blocker.unblock():
        prepare(settings_for(server.url_of(name)))
    return server.url_of(name)


@pytest.fixture
def kept(url, django_db_blocker):
    """Return the settings of that database, to be used while the block runs."""
    with django_db_blocker.unblock():
        yield settings_for(url)


def held(database):
    with working_in(database):
        found = reading.whole(KOSHIGAYA.code)
    assert found is not None
    return found


def test_a_backup_that_is_restored_is_equal_in_content(kept, tmp_path):
    edit(kept, BEFORE)
    before = held(kept)
    backup(kept, tmp_path / "kept")
    edit(kept, AFTER)
    with working_in(kept):
        Municipality.objects.get().counters.get(code="hokubu").delete()

    restore(kept, tmp_path / "kept")

    assert held(kept) == before


def test_a_backup_under_load_is_one_moment_of_the_database(kept, tmp_path):
    """Both telephones are changed as one: a backup between them would show them apart."""
    over = threading.Event()

    def edit_on_and_on():
        number = 0
        while not over.is_set():
            number += 1
            edit(kept, f"048-222-{number:04}")

    editor = threading.Thread(target=edit_on_and_on)
    editor.start()
    try:
        for number in range(5):
            backup(kept, tmp_path / f"kept{number}")
            time.sleep(0.1)
    finally:
        over.set()
        editor.join()

    versions = []
    for number in range(5):
        restore(kept, tmp_path / f"kept{number}")
        version, office = held(kept)
        assert office.telephone == office.counters[0].telephone
        versions.append(version)
    assert versions == sorted(versions)
    assert versions[0] < versions[-1]


def test_a_plain_copy_of_the_file_misses_what_the_backup_has(tmp_path, django_db_blocker):
    path = tmp_path / "guide.sqlite3"
    database = sqlite(path)
    with django_db_blocker.unblock():
        prepare(database)
        # Somebody who reads on: the log beside the file is not emptied until they have done.
        reader = sqlite3.connect(path)
        reader.execute("PRAGMA journal_mode=WAL")
        reader.execute("BEGIN")
        reader.execute("SELECT count(*) FROM municipality_counter").fetchone()
        edit(database, AFTER)
        shutil.copy(path, tmp_path / "copy.sqlite3")
        backup(database, tmp_path / "backup.sqlite3")
        reader.close()

        assert held(sqlite(tmp_path / "backup.sqlite3"))[1].telephone == AFTER
        assert held(sqlite(tmp_path / "copy.sqlite3"))[1].telephone == KOSHIGAYA.telephone


def test_the_drill_from_a_lost_database_to_a_page_with_its_facts(kept, url, tmp_path):
    edit(kept, BEFORE)
    backup(kept, tmp_path / "kept")
    edit(kept, AFTER)
    (tmp_path / "site").mkdir()
    with served(tmp_path / "site", DATABASE_URL=url) as site:
        site.seconds_until_it_shows(AFTER, 10)
        begun = time.monotonic()
        restore(kept, tmp_path / "kept")
        site.seconds_until_it_shows(BEFORE, WITHIN)
        took = time.monotonic() - begun

    print(f"figures: restored and shown after {took:.1f} s")


def test_nothing_is_written_over_and_nothing_damaged_is_restored(kept, tmp_path):
    edit(kept, BEFORE)
    before = held(kept)
    backup(kept, tmp_path / "kept")
    with pytest.raises(BackupError, match="already"):
        backup(kept, tmp_path / "kept")
    whole = (tmp_path / "kept").read_bytes()
    for name, content in {
        "cut": whole[: len(whole) // 3],
        "empty": b"",
        "other": b"no database at all",
    }.items():
        (tmp_path / name).write_bytes(content)
        with pytest.raises(BackupError):
            restore(kept, tmp_path / name)
    with pytest.raises(BackupError, match="no file"):
        restore(kept, tmp_path / "missing")

    assert held(kept) == before
    assert [path.name for path in tmp_path.glob(".*.part")] == []


def test_a_database_of_something_else_is_no_backup(tmp_path):
    path = Path(tmp_path / "other.sqlite3")
    with sqlite3.connect(path) as connection:
        connection.execute("CREATE TABLE other (number)")
    connection.close()

    with pytest.raises(BackupError, match="no database of this guide"):
        check(sqlite(path), path)
