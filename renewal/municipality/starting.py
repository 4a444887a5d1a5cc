"""Starts this process's refresher, as the settings say."""

import os
from collections.abc import Callable
from datetime import datetime

from django.conf import settings

from renewal.municipality.refreshing import Refresher

_started: dict[int, Refresher] = {}


def start(now: Callable[[], datetime]) -> Refresher | None:
    """Start the refresher unless this process has one, and return it: it can be waited for.

    The setting `SNAPSHOT_SECONDS` says how often it looks; with 0, for a site without a database,
    there is none, and what ships with the release is shown. `SNAPSHOT_FILE`: where it stores the
    facts for a start without the database. To be called in the process that answers readers: a
    thread does not outlive a fork.
    """
    process = os.getpid()
    if settings.SNAPSHOT_SECONDS == 0 or process in _started:
        return _started.get(process)
    refresher = Refresher(
        code=settings.MUNICIPALITY,
        database=settings.DATABASES["default"],
        file=settings.SNAPSHOT_FILE,
        seconds=settings.SNAPSHOT_SECONDS,
        now=now,
    )
    _started[process] = refresher
    refresher.start()
    return refresher
