"""What an earlier run of the site left on disk."""

from dataclasses import replace
from pathlib import Path

from renewal import clock
from renewal.municipality import snapshot_file
from renewal.municipality.snapshot import Origin, Snapshot
from tests.shipped import KOSHIGAYA

IN_THE_FILE = "048-777-7777"


def store(folder: Path) -> Path:
    """Store the facts in `folder` with a telephone number of their own, and return the file."""
    edited, now = replace(KOSHIGAYA, telephone=IN_THE_FILE), clock.now()
    path = folder / "facts.json"
    snapshot_file.write(
        path,
        Snapshot(office=edited, origin=Origin.DATABASE, version=7, read_at=now, confirmed_at=now),
    )
    return path
