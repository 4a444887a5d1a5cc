"""A thread that keeps the facts in memory as the database holds them, one for each process.

Whatever the database does, readers go on reading what is in memory, and this thread goes on asking.
"""

import logging
import threading
import time
from collections.abc import Callable
from datetime import datetime
from enum import StrEnum
from pathlib import Path
from typing import Any

from renewal.municipality import reading, snapshot, snapshot_file
from renewal.municipality.keeping import Keeper
from renewal.municipality.other_cities import OtherCities
from renewal.municipality.own_connection import OwnConnection
from renewal.municipality.snapshot import Origin, Snapshot
from renewal.municipality.taking_in import take_in

logger = logging.getLogger(__name__)

# What one question, and reading everything, may take; each statement has its own second.
_ASK_SECONDS = 1.0
# A database that is well needs a tenth of it; readers wait for the rest.
_FIRST_ANSWER_SECONDS = 0.5


class State(StrEnum):
    """What the last look at the database came to; each as the log says it when it begins."""

    FRESH = "The office's facts are those of the database again."
    EMPTY = "The database holds nothing about this municipality: the facts stay as they are."
    REFUSED = "The office's facts in the database may not be shown: they stay as they were."
    UNREAD = "The office's facts can't be read from the database: they stay as they are."


class Refresher:
    """Looks at the database every `seconds` and holds what it reads in `snapshot`.

    `code`: the setting's municipality; `other_cities` reads the others. `file`: where the facts are
    stored for a start without the database.
    `now`: what tells the time; this room has no clock of its own.
    """

    def __init__(
        self,
        *,
        code: str,
        database: dict[str, Any],
        file: Path,
        seconds: float,
        now: Callable[[], datetime],
    ) -> None:
        self._code = code
        self._own = OwnConnection(database)
        self._file = file
        self._seconds = seconds
        self._now = now
        self._version: int | None = None
        # What the last look was told of every municipality, None where it was told nothing.
        self._numbers: dict[str, int] | None = None
        self._state: State | None = None
        self._keeper = Keeper(file, now)
        self._others = OtherCities(code=code, own=self._own, file=file, now=now)
        self._begun = 0.0
        self._looked = threading.Event()
        self._stopping = threading.Event()
        self._thread = threading.Thread(target=self._run, name="snapshot", daemon=True)

    def start(self) -> None:
        """Hold the best there is without the database, and begin to ask it."""
        if best := self._without_database():
            snapshot.hold(best)
        self._others.without_database()
        self._begun = time.monotonic()
        self._thread.start()

    def wait(self, seconds: float = _FIRST_ANSWER_SECONDS) -> None:
        """Give the database half a second, from the start on, to answer for the first time."""
        self._looked.wait(max(0, self._begun + seconds - time.monotonic()))

    def stop(self) -> None:
        """End the thread, where there is one, and let go of the database. The facts stay."""
        self._stopping.set()
        if self._thread.ident is not None:
            self._thread.join()
        self._own.close()

    def look(self) -> State:
        """Look once, hold what is new, and return what it came to. Never raises."""
        self._numbers = None
        try:
            state, why = self._look(), ""
        except snapshot_file.RefusedError as error:
            state, why = State.REFUSED, str(error)
        # Whatever it is: a thread that died of it would leave old facts standing for good.
        except Exception as error:  # noqa: BLE001
            # The kind alone: a database's own words can hold what somebody typed.
            state, why = State.UNREAD, type(error).__name__
        self._tell(state, why)
        self._others.look(self._numbers)
        if state is not State.FRESH:
            self._leave(state)
        return state

    def _run(self) -> None:
        while not self._stopping.is_set():
            self.look()
            self._looked.set()
            self._stopping.wait(self._seconds)

    def _look(self) -> State:
        if not self._own.exists():
            return State.EMPTY
        with self._own.using(_ASK_SECONDS):
            if self._version is None and not self._own.has_table(reading.TABLE):
                return State.EMPTY
            self._numbers = reading.versions(self._code)
        version = self._numbers.get(self._code)
        if version is not None and version == self._version:
            snapshot.confirm(self._now())
        # Another number is another state, even a lower one: somebody restored a backup.
        elif not self._read():
            return State.EMPTY
        self._keeper.store(snapshot.current())
        return State.FRESH

    def _read(self) -> bool:
        """Read everything at one moment of the database and hold it. False where nothing is."""
        version = take_in(self._code, self._own, self._now)
        if version is None:
            return False
        self._version = version
        self._keeper.has_news()
        return True

    def _leave(self, state: State) -> None:
        """Keep what is held. What is shipped is right where nobody has ever said otherwise."""
        held = snapshot.found()
        if state is State.EMPTY and held is not None and held.origin is Origin.SEED:
            snapshot.confirm(self._now())
        else:
            snapshot.leave_unconfirmed()

    def _without_database(self) -> Snapshot | None:
        try:
            return snapshot_file.read(self._file, self._code)
        except FileNotFoundError:
            pass
        except OSError as error:
            logger.warning("The file of facts can't be read: %s", type(error).__name__)
        except snapshot_file.RefusedError as error:
            logger.warning("The file of facts was left alone: %s", error)
        return snapshot.shipped(self._now())

    def _tell(self, state: State, why: str) -> None:
        """Log what has changed, once: this runs all day."""
        is_news = state is not self._state and not (
            self._state is None and state in {State.FRESH, State.EMPTY}
        )
        if is_news:
            logger.warning("%s", f"{state.value} {why}".strip())
        self._state = state
