"""Since when nobody has confirmed the office's facts."""

from datetime import datetime, timedelta

from renewal.municipality.snapshot import Snapshot

STALE_AFTER = timedelta(minutes=10)


def stale_since(held: Snapshot, now: datetime) -> datetime | None:
    """Return since when nobody has confirmed these facts, once that is longer than ten minutes.

    What is shipped is confirmed by a database that holds nothing about this municipality, as on a
    site that edits nothing. Behind a database that can't be asked it goes stale like the rest:
    somebody may have edited what we can't see. Where nothing ever asks, it never does.
    """
    since = held.confirmed_at or held.read_at
    return since if since is not None and now - since > STALE_AFTER else None
