"""Six processes write at the same time: nobody is refused, and nobody's change is lost."""

import time
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace

import pytest
from django.db import transaction

from renewal.municipality.models import Municipality
from renewal.municipality.rows import save_office
from tests.faults.writers import PROCESSES, ROUNDS, at_once
from tests.municipality.databases import prepare, sqlite, working_in
from tests.shipped import KOSHIGAYA

ALL = PROCESSES * ROUNDS


@pytest.fixture(params=["sqlite", "postgresql"])
def url(request, tmp_path, django_db_blocker):
    """Return the address of a database with the municipality that ships."""
    if request.param == "postgresql":
        return request.getfixturevalue("postgres").url
    with django_db_blocker.unblock():
        prepare(sqlite(tmp_path / "guide.sqlite3"))
    return f"sqlite:///{tmp_path}/guide.sqlite3"


def test_none_of_360_changes_by_six_processes_fails_or_is_lost(url):
    """Without IMMEDIATE SQLite refuses most of them; without `version.hold` most are lost."""
    begun = time.monotonic()
    came = at_once(url)

    assert came.failed == []
    assert (came.number, came.version) == (ALL, ALL)
    assert came.history == list(range(1, ALL + 1))
    print(f"figures: {ALL} changes, 0 failed, 0 lost, {time.monotonic() - begun:.1f} s")


def test_who_saves_one_row_and_who_saves_everything_do_not_wait_for_each_other(
    database, postgres, telephone
):
    """Whoever locked the municipality's row before its number would wait for who did both."""

    def save_everything():
        with working_in(database):
            save_office(replace(KOSHIGAYA, telephone=telephone))

    with working_in(database), ThreadPoolExecutor() as pool:
        with transaction.atomic():
            row = Municipality.objects.get()
            row.counters.get(code="shimin-ka").save()
            everything = pool.submit(save_everything)
            wait_until_somebody_waits(postgres)
            row.save()
        everything.result(20)

        assert Municipality.objects.get().telephone == telephone


def wait_until_somebody_waits(postgres):
    latest = time.monotonic() + 20
    with postgres.connected() as other:
        while not other.execute("SELECT 1 FROM pg_locks WHERE NOT granted").fetchone():
            assert time.monotonic() < latest
            time.sleep(0.01)
