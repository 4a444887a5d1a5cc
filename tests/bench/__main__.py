"""Run every benchmark and write BENCH.md, or print those sections alone that are named."""

import os
import platform
import sys
from importlib.metadata import version
from pathlib import Path
from timeit import repeat

from renewal import clock
from tests.bench import (
    bulk,
    cached,
    capacity,
    cpu,
    desk,
    memory,
    speed,
    start,
    waiting,
    where,
    wire,
)
from tests.bench.figures import overview
from tests.test_house import ROOT

FILE = ROOT / "BENCH.md"
SECTIONS = {
    "speed": speed.measured, "cpu": cpu.measured, "waiting": waiting.measured,
    "cached": cached.measured, "start": start.measured, "memory": memory.measured,
    "wire": wire.measured, "desk": desk.measured, "bulk": bulk.measured,
    "capacity": capacity.measured, "where": where.measured,
}  # fmt: skip
PACE = "sum(range(1_000_000))"
"""Python's own work and nothing else, to tell how fast the machine was."""
PACKAGES = ("Django", "granian", "playwright")


def main(names: list[str]) -> None:
    """Write what was measured, with the day, the machine and the versions.

    `names`: sections to measure and print alone; without any, all of them, into BENCH.md. Where the
    time goes is told as long as a bar is missed.
    """
    if unknown := set(names) - set(SECTIONS):
        sys.exit(f"no such section: {', '.join(sorted(unknown))}; there are {', '.join(SECTIONS)}")
    head = _head()
    found = [SECTIONS[name]() for name in names or SECTIONS if names or name != "where"]
    bars = [bar for section in found for bar in section.bars]
    if not names and any(not bar.met for bar in bars):
        found.append(where.measured())
    parts = [head, *([overview(bars)] if bars else []), *(section.text for section in found)]
    text = "\n\n".join(parts) + "\n"
    if not names:
        FILE.write_text(text, encoding="utf-8")
    sys.stdout.write(text)


def _head() -> str:
    today = clock.today()
    packages = ", ".join(f"{name} {version(name)}" for name in PACKAGES)
    return (
        "# Benchmarks\n\n"
        f"Written by `make bench` on {today}: {os.cpu_count()} cores ({_processor()}), "
        f"Python {platform.python_version()}, {packages}. Load before it began: "
        f"{os.getloadavg()[0]:.1f}, which should be near 0. `{PACE}` took {_pace():.1f} ms: seconds "
        "grow with it, also where other machines on the same host take the time; ratios do not."
    )


def _pace() -> float:
    return 1_000 * min(repeat(PACE, number=10, repeat=5)) / 10


def _processor() -> str:
    for line in Path("/proc/cpuinfo").read_text(encoding="utf-8").splitlines():
        if line.startswith("model name"):
            return line.partition(":")[2].strip()
    return platform.machine()


if __name__ == "__main__":
    main(sys.argv[1:])
