"""PostgreSQL fails in every way it can, with people reading: nobody notices, and it is made up for.

Figures: 0 failed requests, fresh again within three refreshes, an edit shown within three seconds.
"""

import json
import signal
import time
from contextlib import contextmanager

import pytest

from tests.faults.serving import SECONDS, read_by_people

UNREAD = "can't be read from the database"


@contextmanager
def stopped(postgres):
    postgres.stop()
    yield
    postgres.start()


@contextmanager
def hung(postgres):
    postgres.freeze()
    yield
    postgres.thaw()


@contextmanager
def slow(postgres):
    """Every question about the facts waits for a lock that is not given."""
    with postgres.connected() as other, other.transaction():
        other.execute("LOCK TABLE municipality_factsversion IN ACCESS EXCLUSIVE MODE")
        yield


@contextmanager
def refusing(postgres):
    postgres.execute("ALTER DATABASE guide ALLOW_CONNECTIONS false")
    postgres.execute(
        "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = 'guide'"
    )
    yield
    postgres.execute("ALTER DATABASE guide ALLOW_CONNECTIONS true")


@pytest.mark.parametrize("fault", [stopped, hung, slow, refusing])
def test_nobody_who_reads_notices(site, postgres, change, telephone, fault):
    told = site.workers_that_said(UNREAD)
    with read_by_people(site.site) as readers:
        with fault(postgres):
            begun = time.monotonic()
            while site.workers_that_said(UNREAD) < told + 2:
                assert time.monotonic() - begun < 20, "a worker did not notice: no fault at all"
                time.sleep(0.05)
            ready = json.loads(site.site.get("/readyz").text)
            assert (ready["status"], ready["origin"]) == ("ready", "memory")
        change(telephone)
        fresh = site.seconds_until_it_shows(telephone, at_most=3 * SECONDS)

    assert readers.failures == []
    assert readers.answers > 50
    print(readers.figures(fresh))


def test_nobody_who_reads_notices_a_restart(site, postgres, change, telephone):
    with read_by_people(site.site) as readers:
        postgres.stop(signal.SIGINT)
        postgres.start()
        change(telephone)
        fresh = site.seconds_until_it_shows(telephone, at_most=3 * SECONDS)

    assert readers.failures == []
    print(readers.figures(fresh))


def test_an_edit_is_shown_by_every_worker_within_three_seconds(site, change, telephone):
    change(telephone)
    shown = site.seconds_until_it_shows(telephone, at_most=3)

    print("figures:", f"shown after {shown:.1f} s")
