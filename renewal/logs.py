"""What is logged: lines of JSON on standard error, and nothing that somebody typed."""

import json
import logging
import re
import traceback
from datetime import datetime
from itertools import chain
from typing import Any

from renewal.clock import TOKYO

# No request data: an address can hold the dates on somebody's card. Django's own reports to
# `ADMINS` would copy the request.
LOGGING: dict[str, Any] = {
    "version": 1,
    "disable_existing_loggers": False,
    "formatters": {
        "event": {"()": "renewal.logs.Event"},
    },
    "handlers": {
        # Without a handler of its own a logger falls back to standard error, tracebacks and all.
        "nowhere": {"class": "logging.NullHandler"},
        "stderr": {"class": "logging.StreamHandler", "formatter": "event"},
    },
    "root": {"handlers": ["stderr"], "level": "WARNING"},
    "loggers": {
        "django": {"handlers": [], "propagate": True},
        # A reader's mistake is an answer, not an event.
        "django.request": {"level": "ERROR"},
        "django.security": {"handlers": ["nowhere"], "propagate": False},
    },
}

# At most four digits: of one match, as it is asked for each kept page that is sent.
_PLAIN = re.compile(r"/(?:[A-Za-z/._-]*[0-9]){0,4}[A-Za-z/._-]*")
# As many frames as lead from a view to what it asked.
_FRAMES = 8


def plain_path(path: str) -> str:
    """Return `path` if nobody can have typed anything into it, else "-".

    A date and a number have more than four digits; names and words need other characters. Hashed
    file names have digits of their own, and are all one.
    """
    if path.startswith("/static/"):
        return "/static/"
    return path if _PLAIN.fullmatch(path) else "-"


class Event(logging.Formatter):
    """Something that broke, as one line of JSON.

    Of an exception its kind and where it came from: what it says often quotes what was typed
    (`Invalid isoformat string: '1990-05-20'`), and so does Django's message with the path.
    """

    def format(self, record: logging.LogRecord) -> str:
        told: dict[str, Any] = {
            "at": datetime.fromtimestamp(record.created, TOKYO).isoformat(timespec="milliseconds"),
            "level": record.levelname,
            "logger": record.name,
            "message": _message(record),
        }
        if record.exc_info and record.exc_info[1]:
            told |= _origin(record.exc_info[1])
        return json.dumps(told, ensure_ascii=False)


def _message(record: logging.LogRecord) -> str:
    request = getattr(record, "request", None)
    if request is None:
        return record.getMessage()
    return f"{request.method} {plain_path(request.path)}: {getattr(record, 'status_code', '')}"


def _origin(error: BaseException) -> dict[str, Any]:
    """Return the kind of an error, what caused it, and the last lines of code on the way there."""
    kinds: list[str] = []
    frames: list[traceback.StackSummary] = []
    found: BaseException | None = error
    while found is not None and len(kinds) < _FRAMES:
        kinds.append(type(found).__qualname__)
        frames.append(traceback.extract_tb(found.__traceback__))
        found = found.__cause__ or found.__context__
    way = list(chain.from_iterable(frames))[-_FRAMES:]
    return {
        "error": kinds,
        "where": [f"{one.filename}:{one.lineno} {one.name}" for one in way],
    }
