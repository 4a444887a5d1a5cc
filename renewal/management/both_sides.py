"""Two servers on one machine that live and end together."""

import os
import signal
import subprocess
import time
from collections.abc import Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass
from types import FrameType

STOPS_WITHIN = 30  # seconds, for requests in flight


@dataclass(frozen=True, slots=True)
class Server:
    """A command, and the environment it runs in."""

    command: Sequence[str]
    environment: Mapping[str, str]


class _AskedToStop(BaseException):
    """Ctrl-C, a supervisor's SIGTERM, or a terminal that was closed."""


def run_together(servers: Sequence[Server]) -> int:
    """Run all of `servers` until one ends, end the others, and return the exit code of the first.

    Being asked to stop is no failure: 0. A server killed by a signal counts as a shell counts it.
    """
    for wanted in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP):
        signal.signal(wanted, _stop)
    running: list[subprocess.Popen[bytes]] = []
    try:
        for server in servers:
            # In a session of its own: Ctrl-C reaches this process alone, which passes it on once.
            running.append(
                subprocess.Popen(  # noqa: S603  # nosec B603  our own interpreter, no shell
                    server.command, env=dict(server.environment), start_new_session=True
                )
            )
        return _first_to_end(running)
    except _AskedToStop:
        return 0
    finally:
        _end(running)


def _stop(number: int, frame: FrameType | None) -> None:
    for wanted in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP):
        signal.signal(wanted, signal.SIG_IGN)
    raise _AskedToStop


def _first_to_end(running: Sequence["subprocess.Popen[bytes]"]) -> int:
    while True:
        for process in running:
            if (code := process.poll()) is not None:
                return code if code >= 0 else 128 - code
        time.sleep(0.1)


def _end(running: Sequence["subprocess.Popen[bytes]"]) -> None:
    for process in running:
        if process.poll() is None:
            process.terminate()
        else:
            # What it leaves behind would go on answering at its port.
            with suppress(ProcessLookupError):
                os.killpg(process.pid, signal.SIGTERM)
    for process in running:
        try:
            process.wait(STOPS_WITHIN)
        except subprocess.TimeoutExpired:
            process.kill()
