"""The production server, in this process: its workers begin with everything loaded."""

import os
import signal

from django.urls import get_resolver
from granian.constants import Interfaces
from granian.server import Server as Granian

WORKERS_STOP_WITHIN = 20  # seconds, for requests in flight


def serve(*, host: str, port: int, workers: int) -> None:
    """Serve until asked to stop. Leaves by `SystemExit` where a worker failed for good.

    What is imported here is imported once and not by every worker: a start takes a third less, a
    worker that died is back in a tenth of a second, and they share the memory. Nothing that a
    fork would break may be begun here: no thread, no connection.
    """
    _ = get_resolver().url_patterns
    os.register_at_fork(after_in_child=_hear_when_told_to_stop)
    Granian(
        "renewal.wsgi:application",
        address=host,
        port=port,
        interface=Interfaces.WSGI,
        workers=workers,
        # One at a time each: what a page costs is computing, and threads would only take turns.
        blocking_threads=1,
        respawn_failed_workers=True,
        workers_kill_timeout=WORKERS_STOP_WITHIN,
    ).serve()


def _hear_when_told_to_stop() -> None:
    """Let a worker that is still loading end when told to.

    It is forked with the server's own handler, which only notes the wish: the worker would serve
    on, and the server would wait for it.
    """
    signal.signal(signal.SIGTERM, signal.SIG_DFL)
