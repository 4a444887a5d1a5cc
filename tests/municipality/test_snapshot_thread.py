"""The thread: started once, soon done at the start, never dead, and gone when it is stopped."""

import json
import socket
import sqlite3
import threading
import time

import pytest

from renewal import clock
from renewal.municipality import snapshot, snapshot_file, starting
from renewal.municipality.refreshing import State
from renewal.municipality.snapshot import Origin
from tests.municipality.databases import edit, settings_for
from tests.shipped import KOSHIGAYA

OLD, NEW = KOSHIGAYA.telephone, "048-111-2222"


def within(seconds, condition):
    """Wait until `condition` holds, and return how long that took."""
    begun = time.monotonic()
    while not condition():
        assert time.monotonic() - begun < seconds
        time.sleep(0.01)
    return time.monotonic() - begun


@pytest.fixture
def locked(site):
    """Return a connection that keeps everybody else out of the site's database."""
    other = sqlite3.connect(site.path, isolation_level=None)
    other.execute("BEGIN EXCLUSIVE")
    yield other
    other.close()


def test_a_start_with_the_database_reads_it_before_it_returns(site):
    snapshot.let_go()
    site.refresher.start()
    site.refresher.wait()

    assert site.shown == (Origin.DATABASE, OLD)


@pytest.fixture
def silent(site):
    """Let a server that takes every connection and says nothing be the site's database."""
    with socket.create_server(("127.0.0.1", 0)) as server:
        site.database = settings_for(f"postgresql://nobody@127.0.0.1:{server.getsockname()[1]}/no")
        site.refresher = site.another_process()
        yield
        site.refresher.stop()


def test_a_start_without_the_database_takes_half_a_second_and_shows_the_file(site, silent):
    edited = snapshot_file.read(site.file, "112224")
    begun = time.monotonic()
    site.refresher.start()
    assert snapshot.current() == edited
    time.sleep(0.3)  # what else is to be done at a start
    site.refresher.wait()

    # Connecting alone would take two.
    assert 0.45 <= time.monotonic() - begun < 1.5
    assert snapshot.current() == edited


def missing(file):
    file.unlink()


def empty(file):
    file.write_bytes(b"")


def cut_short(file):
    file.write_bytes(file.read_bytes()[:-1])


def of_another_format(file):
    file.write_text(json.dumps(json.loads(file.read_text()) | {"format": snapshot_file.FORMAT + 1}))


def unreadable(file):
    """A link to itself: whatever this run may read, this it can't."""
    file.unlink()
    file.symlink_to(file.name)


def a_folder(file):
    file.unlink()
    file.mkdir()


@pytest.mark.parametrize(
    "spoil", [missing, empty, cut_short, of_another_format, unreadable, a_folder]
)
def test_a_start_without_database_and_file_shows_what_ships_and_says_why_once(
    site, locked, spoil, caplog
):
    spoil(site.file)
    site.refresher.start()

    assert site.shown == (Origin.SEED, OLD)
    said = [one.getMessage() for one in caplog.records if "file" in one.getMessage()]
    assert len(said) == (spoil is not missing)


def test_the_thread_goes_on_asking_after_errors_and_shows_the_next_edit(site, locked, caplog):
    site.refresher.start()
    within(5, lambda: State.UNREAD in caplog.text)
    locked.close()
    within(5, lambda: snapshot.current().origin is Origin.DATABASE)
    edit(site.database, NEW)

    within(5, lambda: site.shown == (Origin.DATABASE, NEW))


def test_a_thread_that_is_stopped_asks_no_more(site):
    site.refresher.start()
    assert [one.name for one in threading.enumerate()].count("snapshot") == 1
    site.refresher.stop()

    assert "snapshot" not in {one.name for one in threading.enumerate()}
    edit(site.database, NEW)
    time.sleep(0.2)
    assert site.shown[1] == OLD


@pytest.fixture
def environment(site, settings, monkeypatch):
    """Let a process be started as the settings say, on the site's database."""
    monkeypatch.setattr(starting, "_started", {})
    monkeypatch.setitem(settings.DATABASES, "default", site.database)
    settings.SNAPSHOT_FILE, settings.SNAPSHOT_SECONDS = site.file, 0.05
    return settings


def test_a_process_starts_one_thread_however_often_it_is_asked(environment, site):
    first, second = starting.start(clock.now), starting.start(clock.now)

    assert first is not None
    assert first is second
    assert [one.name for one in threading.enumerate()].count("snapshot") == 1
    first.stop()


def test_a_process_that_is_to_look_never_starts_no_thread_and_shows_what_ships(environment, site):
    snapshot.let_go()
    environment.SNAPSHOT_SECONDS = 0

    assert starting.start(clock.now) is None
    assert site.shown == (Origin.SEED, OLD)
