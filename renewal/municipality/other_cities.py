"""The municipalities beside the setting's: those in the database with an address of their own.

Each is read, held and stored by itself, so that a wrong row of one harms no other.
"""

import logging
from collections.abc import Callable
from contextlib import suppress
from datetime import datetime
from pathlib import Path

from renewal.municipality import snapshot, snapshot_file
from renewal.municipality.keeping import Keeper
from renewal.municipality.own_connection import OwnConnection
from renewal.municipality.taking_in import take_in

logger = logging.getLogger(__name__)

_CODE = "[0-9]" * 6


class OtherCities:
    """Looks after all municipalities but `code`. `file`: the setting's, theirs stand beside it."""

    def __init__(
        self, *, code: str, own: OwnConnection, file: Path, now: Callable[[], datetime]
    ) -> None:
        self._code = code
        self._own = own
        self._file = file
        self._now = now
        self._versions: dict[str, int] = {}
        self._keepers: dict[str, Keeper] = {}
        # What was last said about each: said once.
        self._said: dict[str, str] = {}

    def without_database(self) -> None:
        """Hold what an earlier run stored."""
        pattern = f"{self._file.stem}-{_CODE}{self._file.suffix}"
        for path in self._file.parent.glob(pattern):
            code = path.stem[-6:]
            try:
                held = snapshot_file.read(path, code)
            except (OSError, snapshot_file.RefusedError) as error:
                self._say(code, f"their file was left alone: {type(error).__name__}")
            else:
                snapshot.hold(held)

    def look(self, numbers: dict[str, int] | None) -> None:
        """Hold what is new, and let go of what is no more. Never raises.

        `numbers`: what the database counts changes of every municipality with, None where it could
        not be asked.
        """
        if numbers is None:
            for one in snapshot.others():
                snapshot.leave_unconfirmed(one.office.code)
            return
        found = {code: number for code, number in numbers.items() if code != self._code}
        for gone in {one.office.code for one in snapshot.others()} - found.keys():
            self._let_go(gone)
        for code, number in found.items():
            self._city(code, number)

    def _city(self, code: str, version: int) -> None:
        try:
            if self._versions.get(code) == version:
                snapshot.confirm(self._now(), code)
            else:
                self._read(code)
            self._keep(code)
            self._say(code, "")
        except snapshot_file.RefusedError as error:
            self._leave(code, str(error))
        except Exception as error:  # noqa: BLE001  the others go on
            self._leave(code, type(error).__name__)

    def _read(self, code: str) -> None:
        version = take_in(code, self._own, self._now)
        if version is None:
            return
        self._versions[code] = version
        self._keeper(code).has_news()

    def _keep(self, code: str) -> None:
        held = next((one for one in snapshot.others() if one.office.code == code), None)
        if held is not None:
            self._keeper(code).store(held)

    def _leave(self, code: str, why: str) -> None:
        snapshot.leave_unconfirmed(code)
        self._say(code, why)

    def _let_go(self, code: str) -> None:
        snapshot.let_go(code)
        self._versions.pop(code, None)
        self._keepers.pop(code, None)
        with suppress(OSError):
            self._path(code).unlink()

    def _keeper(self, code: str) -> Keeper:
        return self._keepers.setdefault(code, Keeper(self._path(code), self._now))

    def _path(self, code: str) -> Path:
        return self._file.with_name(f"{self._file.stem}-{code}{self._file.suffix}")

    def _say(self, code: str, why: str) -> None:
        """Log what has changed, once: this runs all day."""
        if why != self._said.get(code, ""):
            said = f"stay as they are: {why}" if why else "are those of the database again."
            logger.warning("The facts of %s %s", code, said)
        self._said[code] = why
