"""A slow line to PostgreSQL, with people reading: what is too slow is left, what is not is waited for."""

import pytest

from tests.faults.proxy import line
from tests.faults.serving import SECONDS, read_by_people, served

UNREAD = "can't be read from the database"
# Seconds before each piece, each way. All facts take a dozen questions, a look takes three.
SLOW, TOO_SLOW = 0.05, 0.4
# A page that waited for such a line would take longer, if only to connect.
WAITS_AT_MOST = 1.5  # seconds, on a machine with nothing else to do


@pytest.fixture(scope="module")
def the_line(server_of_databases):
    with line(server_of_databases.port) as opened:
        yield opened


@pytest.fixture(scope="module")
def site(server_of_databases, the_line, tmp_path_factory):
    """Return the site at the other end of that line."""
    through = server_of_databases.url.replace(str(server_of_databases.port), str(the_line.port))
    with served(tmp_path_factory.mktemp("site"), DATABASE_URL=through) as running:
        yield running


def test_nobody_who_reads_notices_and_an_edit_still_comes_through(
    site, the_line, change, telephone
):
    with read_by_people(site.site) as readers:
        the_line.delay = SLOW
        change(telephone)
        fresh = site.seconds_until_it_shows(telephone, at_most=3 * SECONDS)
        the_line.delay = 0

    assert readers.failed == []
    assert site.workers_that_said(UNREAD) == 0
    print(readers.figures(fresh))


def test_nobody_who_reads_notices_what_is_too_slow(site, the_line, change, telephone):
    with read_by_people(site.site) as readers:
        the_line.delay = TOO_SLOW
        site.wait_until_every_worker_says(UNREAD)
        the_line.delay = 0
        change(telephone)
        fresh = site.seconds_until_it_shows(telephone, at_most=3 * SECONDS)

    assert readers.failed == []
    assert readers.slowest < WAITS_AT_MOST * site.slowness
    print(readers.figures(fresh))
