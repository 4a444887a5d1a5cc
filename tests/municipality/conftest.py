"""Sites with databases of their own, to be read, changed and broken."""

import shutil

import pytest

from renewal.municipality import snapshot
from renewal.municipality.refreshing import State
from tests.municipality.databases import prepare, sqlite
from tests.municipality.refreshed_site import Site


@pytest.fixture(scope="session")
def prepared(tmp_path_factory, django_db_blocker):
    """Return a database with the municipality that ships, to be copied."""
    path = tmp_path_factory.mktemp("prepared") / "guide.sqlite3"
    with django_db_blocker.unblock():
        prepare(sqlite(path))
    return path


@pytest.fixture
def bare(tmp_path, django_db_blocker):
    """Return a site without a database."""
    site = Site(tmp_path)
    if shipped := snapshot.shipped(site.time):
        snapshot.hold(shipped)
    with django_db_blocker.unblock():
        yield site
    site.refresher.stop()
    snapshot.let_go()


@pytest.fixture
def site(bare, prepared):
    """Return a site whose database has been read once."""
    shutil.copy(prepared, bare.path)
    assert bare.look() is State.FRESH
    return bare
