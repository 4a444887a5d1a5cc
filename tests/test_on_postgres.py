"""Everything that a database has a part in, once more on a real PostgreSQL."""

import os
import subprocess
import sys

import pytest

from tests.faults.postgres import running
from tests.test_house import ROOT

SUITES = {
    "the office's rows": ("tests/municipality",),
    "the staff side": ("tests/staff", "--ds=tests.staff.settings"),
}


@pytest.fixture(scope="module")
def server():
    with running() as started:
        yield started


@pytest.mark.parametrize("suite", SUITES.values(), ids=list(SUITES))
def test_the_suite_passes_on_postgresql_too(server, suite):
    """The database that pytest-django made there is looked for, or it may have used another."""
    run = subprocess.run(
        [
            *(sys.executable, "-m", "pytest", *suite, "--create-db", "--reuse-db"),
            *("-q", "-p", "no:cacheprovider", "-p", "no:xdist"),
        ],
        cwd=ROOT, capture_output=True, text=True, check=False,
        env={**os.environ, "DATABASE_URL": server.url},
    )  # fmt: skip

    assert run.returncode == 0, run.stdout + run.stderr
    with server.connected("test_guide") as connection:
        tables = connection.execute(
            "SELECT count(*) FROM pg_tables WHERE tablename = 'municipality_municipality'"
        ).fetchone()
        connection.execute("SELECT 1 FROM municipality_municipality")
    assert tables == (1,)
    server.execute("DROP DATABASE test_guide")
