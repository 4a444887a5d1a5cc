"""A real PostgreSQL with the tables and the municipality that ships, whole again for each test."""

import pytest

from tests.faults.earlier_run import store
from tests.faults.editor import editing
from tests.faults.postgres import running
from tests.faults.serving import served
from tests.municipality.databases import edit, prepare, settings_for


@pytest.fixture(scope="session")
def server_of_databases(django_db_blocker):
    with running() as started, django_db_blocker.unblock():
        prepare(settings_for(started.url))
        yield started


@pytest.fixture
def postgres(server_of_databases, django_db_blocker):
    with django_db_blocker.unblock():
        yield server_of_databases
    server_of_databases.mend()


@pytest.fixture
def database(postgres):
    """Return the settings of the database on it."""
    return settings_for(postgres.url)


@pytest.fixture
def telephone(request):
    """Return a telephone number that no other test writes into the database."""
    return f"048-{hash(request.node.name) % 900 + 100}-{hash(request.node.nodeid) % 9000 + 1000}"


@pytest.fixture
def file(tmp_path):
    """Return the file of facts of an earlier run."""
    return store(tmp_path)


@pytest.fixture(scope="module")
def site(server_of_databases, tmp_path_factory):
    """Return the site on that database, with two workers."""
    with served(tmp_path_factory.mktemp("site"), DATABASE_URL=server_of_databases.url) as running:
        yield running


@pytest.fixture
def change(database):
    """Return what changes the telephone in the database."""
    return lambda telephone: edit(database, telephone)


@pytest.fixture(scope="session")
def editor_on_sqlite(tmp_path_factory):
    """Return one of the staff, with a database of their own."""
    with editing(f"sqlite:///{tmp_path_factory.mktemp('staff')}/guide.sqlite3") as editor:
        yield editor


@pytest.fixture(scope="session")
def editor_on_postgres(server_of_databases):
    server_of_databases.execute("CREATE DATABASE staff")
    with editing(server_of_databases.url_of("staff")) as editor:
        yield editor
