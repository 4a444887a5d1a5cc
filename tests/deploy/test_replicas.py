"""Two public processes behind nginx: one dies, hangs or is restarted, and no reader notices."""

import os
import signal
import time
from contextlib import contextmanager, suppress
from functools import partial

import pytest

from tests.deploy.instance import Instance
from tests.deploy.nginx import NO_LIMIT
from tests.readers import PATHS, Readers, reading

BORN = {"born": "1990-05-20", "made": "2020-06-01"}
LONGEST_WAIT = 5  # seconds, until nginx gives up on one that hangs


@contextmanager
def read_by_people(nginx):
    client, readers = nginx.guide(), Readers()

    def once():
        for path in PATHS:
            readers.ask(path, partial(client.get, path), partial(not_with, 200))
        readers.ask("POST", partial(client.post, "/check/dates/", BORN), partial(not_with, 303))

    try:
        with reading(readers, once):
            yield readers
    finally:
        print(readers.figures())


def not_with(expected, reply) -> str:
    return "" if reply.status == expected else str(reply.status)


def killed(one: Instance) -> None:
    """With everything it is in the middle of; then brought back."""
    one.kill()
    time.sleep(0.5)
    one.start()


def restarted(one: Instance) -> None:
    """As a service manager does; it finishes what it has begun."""
    assert one.stop() == 0
    one.start()


def hung(one: Instance) -> None:
    one.freeze()
    time.sleep(2)
    one.thaw()


@pytest.mark.parametrize("fault", [killed, restarted, hung])
def test_nobody_notices_what_happens_to_one_and_then_to_the_other(behind_nginx, instances, fault):
    """Shown to fail below; and with `max_fails=1` when both fail within its ten seconds."""
    with read_by_people(behind_nginx(NO_LIMIT)) as readers:
        for instance in instances:
            time.sleep(0.5)
            fault(instance)
        time.sleep(0.5)

    assert readers.failed == []
    assert readers.answers > 50
    assert readers.slowest < LONGEST_WAIT + 3


def test_without_a_second_try_they_would(behind_nginx, instances):
    taken_away = {"proxy_next_upstream error timeout": "proxy_next_upstream off; #"}
    with read_by_people(behind_nginx(NO_LIMIT | taken_away)) as readers:
        killed(instances[0])

    assert readers.failed


@pytest.mark.parametrize(("change", "last"), [({}, 303), ({" non_idempotent;": ";"}, 503)])
def test_a_form_that_reached_one_that_hangs_is_sent_to_the_other(
    behind_nginx, instances, change, last
):
    client = behind_nginx(NO_LIMIT | change).guide()
    instances[0].freeze()
    # In turn: one of the two goes to the one that hangs.
    answers = [client.post("/check/dates/", BORN).status for _ in range(2)]

    assert sorted(answers) == [303, last]


def test_nobody_notices_that_a_worker_is_killed_and_it_is_back(behind_nginx, instances):
    """Without `respawn_failed_workers` the whole instance ends with its worker, and stays away."""
    with read_by_people(behind_nginx(NO_LIMIT)) as readers:
        for instance in instances:
            before = instance.worker_processes
            os.kill(before[-1], signal.SIGKILL)
            latest = time.monotonic() + 30
            while instance.worker_processes == before:
                assert time.monotonic() < latest, instance.log.read_text()
                time.sleep(0.05)
            instance.wait()
            time.sleep(0.5)

    assert readers.failed == []
    assert readers.answers > 50


def test_one_whose_worker_dies_twice_in_a_row_ends_for_its_service_manager_to_see(
    instances, behind_nginx
):
    """It would rather be started anew than go on forking what can't live: `Restart=always`."""
    nginx, one = behind_nginx(NO_LIMIT), instances[0]
    with read_by_people(nginx) as readers:
        while one.process.poll() is None:
            with suppress(ProcessLookupError):
                os.kill(one.worker_processes[-1], signal.SIGKILL)
            time.sleep(0.3)

    assert one.process.returncode != 0
    assert readers.failed == []
