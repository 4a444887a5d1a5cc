"""Ten thousand malformed requests: no answer of 500, no traceback, no memory that is kept."""

import re
import socket
from collections import Counter
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from pathlib import Path

import pytest

from tests.deploy.instance import Instance, started
from tests.deploy.nginx import Nginx, running
from tests.faults.malformed import requests
from tests.ports import free_port

MANY = 10_000
SEED = 20261126
# Pages, patterns and templates are loaded by then; what comes after is what is kept.
WARM = 2_000
GROWTH = 1.10
WAITS = 0.3  # seconds; a whole request is answered in a few milliseconds, and a 500 is logged


@pytest.fixture(scope="module")
def instance(tmp_path_factory):
    with started(Instance(tmp_path_factory.mktemp("instance"))) as one:
        yield one


def status_of(connection: socket.socket, request: bytes) -> str:
    """Send a request as it is; return the status, "" where there was no answer to half of one."""
    with connection, suppress(OSError):
        connection.sendall(request)
        connection.settimeout(WAITS)
        answer = re.match(rb"HTTP/1\.\d (\d{3})", connection.recv(64))
        return answer[1].decode() if answer else ""
    return ""


def memory_of(process: int) -> int:
    """Return the kilobytes a process holds."""
    found = re.search(r"VmRSS:\s+(\d+)", Path(f"/proc/{process}/status").read_text())
    assert found
    return int(found[1])


def answers(connect: Callable[[], socket.socket], number: int, seed: int) -> dict[str, int]:
    """Return how often each status came, from eight who ask at the same time."""
    with ThreadPoolExecutor(8) as askers:
        found = askers.map(lambda one: status_of(connect(), one), requests(number, seed))
        return dict(sorted(Counter(found).items()))


def to(instance: Instance) -> Callable[[], socket.socket]:
    return lambda: socket.create_connection(("127.0.0.1", instance.port), timeout=5)


@pytest.mark.long
def test_a_process_takes_them_without_a_500_a_traceback_or_more_memory(instance):
    """A view that raises on `q=%00` makes it fail."""
    answers(to(instance), WARM, SEED - 1)
    before = memory_of(instance.worker_processes[-1])
    counted = answers(to(instance), MANY, SEED)
    grown = memory_of(instance.worker_processes[-1]) / before

    assert len(instance.worker_processes) == 1
    assert [status for status in counted if status.startswith("5")] == []
    assert counted["200"] > MANY / 20
    log = instance.log.read_text()
    assert "Traceback" not in log
    assert '"level": "ERROR"' not in log
    assert grown < GROWTH
    print(f"figures: {counted}, memory × {grown:.3f}")


@pytest.mark.long
def test_nginx_takes_them_too(instance, tmp_path):
    no_limit = {"rate=50r/s": "rate=5000r/s"}
    nginx = Nginx(tmp_path, (instance.port, free_port()), free_port(), no_limit)
    with running(nginx):
        counted = answers(nginx.guide().opened, 1_000, SEED + 1)
        said = nginx.log("renewal-error.log")

    assert [status for status in counted if status.startswith("5") and status != "505"] == []
    assert said == ""
    print(f"figures: {counted}")


def test_a_few_of_each_kind_meet_no_500(instance):
    counted = answers(to(instance), 120, SEED + 2)

    assert [status for status in counted if status.startswith("5")] == []
