"""Run every benchmark and write BENCH.md."""

import os
import platform
import sys
from importlib.metadata import version
from pathlib import Path

from renewal import clock
from tests.bench import bulk, desk, speed

ROOT = Path(__file__).resolve().parents[2]
FILE = ROOT / "BENCH.md"
SECTIONS = (speed, desk, bulk)
PACKAGES = ("Django", "granian", "playwright")


def main() -> None:
    """Write what was measured, with the day, the machine and the versions."""
    parts = [_head(), *(section.measured() for section in SECTIONS)]
    FILE.write_text("\n\n".join(parts) + "\n", encoding="utf-8")
    sys.stdout.write(FILE.read_text(encoding="utf-8"))


def _head() -> str:
    today = clock.today()
    packages = ", ".join(f"{name} {version(name)}" for name in PACKAGES)
    return (
        "# Benchmarks\n\n"
        f"Written by `make bench` on {today}: {os.cpu_count()} cores ({_processor()}), "
        f"Python {platform.python_version()}, {packages}."
    )


def _processor() -> str:
    for line in Path("/proc/cpuinfo").read_text(encoding="utf-8").splitlines():
        if line.startswith("model name"):
            return line.partition(":")[2].strip()
    return platform.machine()


if __name__ == "__main__":
    main()
