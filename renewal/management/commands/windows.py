"""`manage.py windows < in.csv > out.csv`: the window of every expiry date of a list."""

import csv
import os
import stat
import sys
from datetime import date
from pathlib import Path
from typing import Any, TextIO

from django.core.management.base import BaseCommand, CommandError, CommandParser
from tqdm import tqdm

from renewal import clock
from renewal.asking.bulk import HEAD, Bulk

MOST_TOLD = 50


class Command(BaseCommand):
    help = (
        "Read expiry dates, one a line and nothing else, and write first day, last day and "
        "standing of each. Lines that can't be used are told with their number; the rest is kept."
    )
    requires_system_checks = ()

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("--on", type=date.fromisoformat, help="another day than today")
        parser.add_argument("--totals", type=Path, help="where to write how many a week")

    def handle(self, *, on: date | None, totals: Path | None, **_options: Any) -> None:
        bulk = Bulk(on=on or clock.today())
        out = sys.stdout.buffer
        out.write(HEAD)
        with tqdm(
            total=_size_of(sys.stdin), unit="B", unit_scale=True, file=sys.stderr, leave=False,
            disable=not sys.stderr.isatty(),
        ) as progress:  # fmt: skip
            for read, text in bulk.windows(sys.stdin.buffer):
                out.write(text)
                progress.update(read)
        out.flush()
        if totals:
            _write_totals(bulk, totals)
        self._tell(bulk)

    def _tell(self, bulk: Bulk) -> None:
        """Name the lines left out, the first ones one by one, and fail if there are any."""
        for one in bulk.wrong[:MOST_TOLD]:
            self.stderr.write(f"{one.number}行目：{one.why}")
        if bulk.wrong:
            good = bulk.counts.total()
            raise CommandError(f"読めない行 {len(bulk.wrong):,}、書き出した行 {good:,}")


def _size_of(stream: TextIO) -> int | None:
    """Return how much there is to read, None where that can't be known, as from another program."""
    found = os.fstat(stream.fileno())
    return found.st_size if stat.S_ISREG(found.st_mode) else None


def _write_totals(bulk: Bulk, path: Path) -> None:
    with path.open("w", encoding="utf-8", newline="") as file:
        rows = csv.writer(file)
        rows.writerow(["week_from", "opening", "ending", "open"])
        rows.writerows((week.begins, week.opening, week.ending, week.open) for week in bulk.weeks())
