"""A site with a database, a file of facts, a clock that is set by hand, and a refresher."""

from datetime import datetime, timedelta
from pathlib import Path

from renewal.clock import TOKYO
from renewal.municipality import snapshot
from renewal.municipality.refreshing import Refresher, State
from renewal.municipality.snapshot import Origin
from tests.municipality.databases import sqlite

NINE = datetime(2026, 11, 23, 9, tzinfo=TOKYO)


class Site:
    """The parts, and one look at a time."""

    def __init__(self, folder: Path) -> None:
        self.path = folder / "guide.sqlite3"
        self.database = sqlite(self.path)
        self.file = folder / "stored" / "facts.json"
        self.time = NINE
        self.refresher = self.another_process()

    def another_process(self) -> Refresher:
        return Refresher(
            code="112224", database=self.database, file=self.file, seconds=0.05,
            now=lambda: self.time,
        )  # fmt: skip

    def look(self, later: timedelta = timedelta(seconds=2)) -> State:
        """Look again, two seconds later."""
        self.time += later
        return self.refresher.look()

    @property
    def shown(self) -> tuple[Origin, str]:
        """Where the facts come from, and the telephone among them."""
        held = snapshot.current()
        return held.origin, str(held.office.telephone)
