"""One line of JSON a request: what was asked and how it went, and nothing that was typed."""

import logging
import os
import time
from collections.abc import Iterable
from typing import Any
from wsgiref.types import StartResponse, WSGIApplication, WSGIEnvironment

from django.conf import settings

from renewal import clock
from renewal.logs import plain_path

STANDARD_ERROR = 2
# Whoever writes a request can write anything for a method.
_METHODS = {"GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS", "TRACE", "CONNECT"}
_PLAIN_TEXT = [("Content-Type", "text/plain; charset=utf-8"), ("Cache-Control", "no-store")]


def logged(answer: WSGIApplication) -> WSGIApplication:
    """Return `answer` with a line for each request: its path without the query, status, duration.

    `LOG_REQUESTS=0` leaves the lines out. What Django could not turn into an answer is told as an
    event and becomes an empty 500; the server would print all of it.
    """
    # Read once: each look at Django's settings takes as long as finding a kept page.
    side, is_logging = settings.ROLE, settings.LOG_REQUESTS

    def application(environ: WSGIEnvironment, start_response: StartResponse) -> Iterable[bytes]:
        begun, status = time.perf_counter(), "500"

        def start(line: str, headers: list[tuple[str, str]], exc_info: Any = None, /) -> Any:
            nonlocal status
            status = line[:3]
            return start_response(line, headers, exc_info)

        try:
            return answer(environ, start)
        except Exception:
            logging.getLogger("renewal").exception("A request met no answer")
            start_response("500 Internal Server Error", _PLAIN_TEXT)
            return [b""]
        finally:
            if is_logging:
                _write(_line(side, environ, status, time.perf_counter() - begun))

    return application


def _write(line: str) -> None:
    # Not through a logger: a kept page is sent in less time than that takes.
    try:  # noqa: SIM105  `suppress` takes a tenth of a kept page
        os.write(STANDARD_ERROR, line.encode())
    except OSError:
        pass  # where the disk is full, answers are worth more than their lines


def _line(side: str, environ: WSGIEnvironment, status: str, seconds: float) -> str:
    method = environ["REQUEST_METHOD"]
    told = method if method in _METHODS else "-"
    path = plain_path(environ.get("PATH_INFO", ""))
    # JSON by hand: nothing in it has to be escaped, and a kept page is sent in as much time.
    return (
        f'{{"at": "{clock.stamp()}", "side": "{side}", "method": "{told}", '
        f'"path": "{path}", "status": {status}, "ms": {seconds * 1000:.1f}}}\n'
    )
