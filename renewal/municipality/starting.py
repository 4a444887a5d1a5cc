"""Starts this process's refresher, as the environment says."""

import os
from collections.abc import Callable
from datetime import datetime
from pathlib import Path

from django.conf import settings
from django.core.exceptions import ImproperlyConfigured
from environs import Env, EnvError, validate

from renewal.municipality.refreshing import Refresher

_started: dict[int, Refresher] = {}


def start(now: Callable[[], datetime]) -> Refresher | None:
    """Start the refresher unless this process has one, and return it: it can be waited for.

    `SNAPSHOT_SECONDS` (2): how often it looks; 0 for a site without a database, which then shows
    what ships with the release. `SNAPSHOT_FILE` (`.build/snapshot-<code>.json`): where it stores
    the facts for a start without the database. To be called in the process that answers readers:
    a thread does not outlive a fork.
    """
    process = os.getpid()
    seconds, file = _environment()
    if seconds == 0 or process in _started:
        return _started.get(process)
    refresher = Refresher(
        code=settings.MUNICIPALITY,
        database=settings.DATABASES["default"],
        file=file,
        seconds=seconds,
        now=now,
    )
    _started[process] = refresher
    refresher.start()
    return refresher


def _environment() -> tuple[float, Path]:
    env = Env()
    usual = settings.BUILD_DIR / f"snapshot-{settings.MUNICIPALITY}.json"
    try:
        seconds = env.float("SNAPSHOT_SECONDS", 2.0, validate=validate.Range(min=0, max=60))
        return seconds, Path(env.str("SNAPSHOT_FILE", "") or usual)
    except EnvError as error:
        raise ImproperlyConfigured(str(error)) from error
