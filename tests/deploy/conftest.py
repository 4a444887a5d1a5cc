"""Two public processes and the staff's behind the shipped nginx."""

import time
from contextlib import ExitStack

import pytest

from tests.deploy import mirror
from tests.deploy.instance import Instance, started
from tests.deploy.nginx import GUIDE, Nginx, running


@pytest.fixture(scope="module")
def instances(tmp_path_factory):
    """Return two processes of the public side."""
    folder = tmp_path_factory.mktemp("instances")
    with started(Instance(folder)) as first, started(Instance(folder)) as second:
        yield first, second


@pytest.fixture(scope="module")
def staff_instance(tmp_path_factory):
    folder = tmp_path_factory.mktemp("staff")
    database = f"sqlite:///{folder}/staff.sqlite3"
    with started(Instance(folder, {"ROLE": "staff", "DATABASE_URL": database})) as instance:
        yield instance


@pytest.fixture(scope="session")
def static(tmp_path_factory):
    """Return the folder that the style sheets are collected into."""
    return tmp_path_factory.mktemp("collected") / "static"


@pytest.fixture(scope="session")
def files(tmp_path_factory, static):
    """Return the folder that the guide was written to as files: of its one host name."""
    folder = tmp_path_factory.mktemp("mirror")
    written = mirror.write(folder, static)
    assert (written.returncode, written.stderr) == (0, "")
    (of_host,) = folder.iterdir()
    assert of_host.name == GUIDE
    return of_host


@pytest.fixture
def behind_nginx(tmp_path, instances):
    """Return what starts nginx before both, with changes to what is shipped."""
    with ExitStack() as opened:

        def start(changes=None, staff=1):
            ports = instances[0].port, instances[1].port
            folder = tmp_path / f"nginx-{time.monotonic_ns()}"
            return opened.enter_context(running(Nginx(folder, ports, staff, changes or {})))

        yield start
    for instance in instances:
        instance.mend()
