"""PostgreSQL fails in every way it can, with people reading: nobody notices, and it is made up for.

Figures: 0 failed requests, fresh again within three refreshes.
"""

import json
import signal
import time
from contextlib import contextmanager, suppress

import pytest
from psycopg import OperationalError

from tests.faults.serving import SECONDS, WORKERS, read_by_people

UNREAD = "can't be read from the database"
SOMEBODY_WAITS = """
    SELECT 1 FROM pg_locks
    WHERE NOT granted AND relation = 'municipality_officequestion'::regclass
"""


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
def locked(postgres):
    """Nobody else can even read, for five seconds."""
    with postgres.connected() as other, other.transaction():
        other.execute("LOCK TABLE municipality_factsversion, municipality_municipality")
        until = time.monotonic() + 5
        yield
        time.sleep(max(0, until - time.monotonic()))


@contextmanager
def refusing(postgres):
    postgres.execute("ALTER DATABASE guide ALLOW_CONNECTIONS false")
    postgres.execute(
        "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = 'guide'"
    )
    yield
    postgres.execute("ALTER DATABASE guide ALLOW_CONNECTIONS true")


@pytest.mark.parametrize("fault", [stopped, hung, locked, refusing])
def test_nobody_who_reads_notices(site, postgres, change, telephone, fault):
    told = site.workers_that_said(UNREAD)
    with read_by_people(site.site) as readers:
        with fault(postgres):
            site.wait_until_every_worker_says(UNREAD, told)
            ready = json.loads(site.site.get("/readyz").text)
            assert (ready["status"], ready["origin"]) == ("ready", "memory")
        change(telephone)
        fresh = site.seconds_until_it_shows(telephone, at_most=3 * SECONDS)

    assert readers.failed == []
    assert readers.answers > 50
    print(readers.figures(fresh))


@contextmanager
def restarted(postgres):
    """By its administrator, with the workers connected."""
    postgres.stop(signal.SIGINT)
    postgres.start()
    yield


@contextmanager
def lost_while_it_is_read(postgres):
    """A worker has learnt that there is something new, and has read half of it. Then it crashes."""
    with suppress(OperationalError), postgres.connected() as other, other.transaction():
        other.execute("LOCK TABLE municipality_officequestion")
        with postgres.connected() as writer:
            writer.execute("UPDATE municipality_factsversion SET number = number + 1")
            latest = time.monotonic() + 20
            while not writer.execute(SOMEBODY_WAITS).fetchone():
                assert time.monotonic() < latest, "nobody reads: no fault at all"
                time.sleep(0.01)
        postgres.crash_in("guide")
    yield


@pytest.mark.parametrize("fault", [restarted, lost_while_it_is_read])
def test_nobody_who_reads_notices_that_every_connection_is_lost(
    site, postgres, change, telephone, fault
):
    wait_until_every_worker_is_connected(postgres)
    with read_by_people(site.site) as readers, fault(postgres):
        change(telephone)
        fresh = site.seconds_until_it_shows(telephone, at_most=3 * SECONDS)

    assert readers.failed == []
    print(readers.figures(fresh))


def wait_until_every_worker_is_connected(postgres):
    asked = "SELECT count(*) FROM pg_stat_activity WHERE datname = 'guide'"
    latest = time.monotonic() + 20
    with postgres.connected("postgres") as other:
        while other.execute(asked).fetchone() != (WORKERS,):
            assert time.monotonic() < latest, "nothing to lose: no fault at all"
            time.sleep(0.05)
