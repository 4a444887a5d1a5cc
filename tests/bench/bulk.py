"""A million dates through `manage.py windows`, reading and writing included."""

import os
import random
import subprocess
import sys
import tempfile
import time
from datetime import date, timedelta
from pathlib import Path
from statistics import median

from tests.bench.figures import Section, at_most
from tests.test_house import ROOT

LINES = 1_000_000
RUNS = 3


def measured() -> Section:
    """Return the section of BENCH.md about lists."""
    with tempfile.TemporaryDirectory() as folder:
        source = Path(folder) / "in.csv"
        chance = random.Random(1)  # noqa: S311  the same list each time, and no secret
        days = [f"{date(2026, 1, 1) + timedelta(days=number)}\n" for number in range(3_650)]
        source.write_text("".join(chance.choices(days, k=LINES)))
        times = [_seconds(source, Path(folder)) for _ in range(RUNS)]
    text = (
        "## Lists of dates\n\n"
        f"`manage.py windows --totals`, {LINES:,} lines of 3,650 different days, the start of the "
        f"program included: {median(times):.2f} s at the median of {RUNS}."
    )
    return Section(text, (at_most(f"list of {LINES:,} dates", median(times), 3, "s"),))


def _seconds(source: Path, folder: Path) -> float:
    with source.open("rb") as read, (folder / "out.csv").open("wb") as written:
        begun = time.perf_counter()
        subprocess.run(
            [sys.executable, "manage.py", "windows", f"--totals={folder}/weeks.csv"],
            stdin=read, stdout=written, check=True, cwd=ROOT, env={**os.environ, "DEBUG": "1"},
        )  # fmt: skip
        return time.perf_counter() - begun
