"""The file of a municipality's facts, written when they change and now and then."""

import logging
from collections.abc import Callable
from datetime import datetime
from pathlib import Path

from renewal.municipality import snapshot_file
from renewal.municipality.snapshot import Snapshot

logger = logging.getLogger(__name__)

# The file also says when the facts were last confirmed, and comes back where somebody removed it.
_FILE_SECONDS = 60.0


class Keeper:
    """Writes one file. `now`: what tells the time; this room has no clock of its own."""

    def __init__(self, file: Path, now: Callable[[], datetime]) -> None:
        self._file = file
        self._now = now
        self._stored_at: datetime | None = None
        self._cannot_store = False

    def has_news(self) -> None:
        """Write at the next chance, however new the file is."""
        self._stored_at = None

    def store(self, held: Snapshot) -> None:
        """Write the file unless it is new. Where that is impossible it is logged once."""
        now = self._now()
        if self._stored_at and (now - self._stored_at).total_seconds() < _FILE_SECONDS:
            return
        self._stored_at = now
        try:
            snapshot_file.write(self._file, held)
        except OSError as error:
            if not self._cannot_store:
                logger.warning("The file of facts can't be written: %s", type(error).__name__)
            self._cannot_store = True
        else:
            self._cannot_store = False
