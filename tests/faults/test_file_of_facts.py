"""The file of facts is worthless, or can't be written: the start and every page go on without it."""

import json
import resource
import time

import pytest

from renewal.municipality import snapshot_file
from tests.faults.serving import WORKERS, read_by_people, served
from tests.ports import free_port
from tests.shipped import KOSHIGAYA

SOON = 3  # seconds, where it looks five times a second


def cut_short(file):
    file.write_bytes(file.read_bytes()[:-100])


def unreadable(file):
    """A link to itself: whatever this run may read, this it can't."""
    file.unlink()
    file.symlink_to(file.name)


def a_folder(file):
    file.unlink()
    file.mkdir()


@pytest.mark.parametrize("spoil", [cut_short, unreadable, a_folder])
def test_a_start_without_the_database_shows_what_ships_and_says_why_once(file, spoil):
    spoil(file)
    nobody = f"postgresql://guide@127.0.0.1:{free_port()}/guide"
    with served(file.parent, DATABASE_URL=nobody) as site:
        assert site.shows(str(KOSHIGAYA.telephone))
        assert json.loads(site.site.get("/readyz").text)["origin"] == "seed"
        assert site.workers_that_said("The file of facts") == WORKERS


def test_a_full_disk_leaves_the_old_file_and_is_made_up_for(file, postgres, change, telephone):
    """Room for three quarters of it is no room."""
    before = file.read_bytes()
    limit = ("prlimit", f"--fsize={len(before) * 3 // 4}:unlimited")
    with served(
        file.parent, within=limit, DATABASE_URL=postgres.url, SNAPSHOT_SECONDS="0.2"
    ) as site:
        with read_by_people(site.site) as readers:
            change(telephone)
            site.seconds_until_it_shows(telephone, at_most=SOON)
        assert readers.failed == []
        assert site.workers_that_said("The file of facts can't be written: OSError") == WORKERS
        assert file.read_bytes() == before
        assert [one.name for one in file.parent.glob(".*")] == []

        unlimited = (resource.RLIM_INFINITY, resource.RLIM_INFINITY)
        for worker in site.workers:
            resource.prlimit(worker, resource.RLIMIT_FSIZE, unlimited)
        change("048-700-9999")
        site.seconds_until_it_shows("048-700-9999", at_most=SOON)
        wait_until_stored(file, "048-700-9999")


def wait_until_stored(file, telephone):
    latest = time.monotonic() + 20
    while snapshot_file.read(file, KOSHIGAYA.code).office.telephone != telephone:
        assert time.monotonic() < latest
        time.sleep(0.05)
