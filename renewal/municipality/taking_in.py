"""A municipality's facts from the database into memory, as soon as they can be shown."""

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime

from django.db import Error

from renewal.municipality import reading, snapshot, snapshot_file
from renewal.municipality.own_connection import OwnConnection
from renewal.municipality.snapshot import Origin, Snapshot

_READ_SECONDS = 3.0


def take_in(code: str, own: OwnConnection, now: Callable[[], datetime]) -> int | None:
    """Read everything about `code` at one moment, hold it, and return its number.

    None where there is nothing. Raises `RefusedError` for what may not be shown, and whatever the
    database raises. What has changed lately is read after the facts are held, for many questions
    to a slow database must not keep them from readers; where it can't be read, none is told.
    """
    with own.using(_READ_SECONDS):
        found = reading.whole(code)
    if found is None:
        return None
    version, office = found
    snapshot_file.check(office, code)
    at = now()
    held = Snapshot(
        office=office, origin=Origin.DATABASE, version=version, read_at=at, confirmed_at=at
    )
    snapshot.hold(held)
    try:
        with own.using(_READ_SECONDS):
            changes = reading.changes(code)
    except Error:
        return version
    snapshot.hold(replace(held, changes=changes))
    return version
