"""Run every benchmark and write BENCH.md, or print those sections alone that are named."""

import os
import platform
import sys
from importlib.metadata import version
from pathlib import Path

from renewal import clock
from tests.bench import bulk, desk, speed, where
from tests.bench.figures import Section, overview

ROOT = Path(__file__).resolve().parents[2]
FILE = ROOT / "BENCH.md"
SECTIONS = {
    module.__name__.rpartition(".")[2]: module
    for module in (speed, desk, bulk)
}
PACKAGES = ("Django", "granian", "playwright")


def main(names: list[str]) -> None:
    """Write what was measured, with the day, the machine and the versions."""
    if unknown := set(names) - set(SECTIONS):
        sys.exit(f"no such section: {', '.join(sorted(unknown))}; there are {', '.join(SECTIONS)}")
    found = [_measured(name) for name in names or SECTIONS]
    bars = [bar for section in found for bar in section.bars]
    texts = [section.text for section in found]
    if any(not bar.met for bar in bars):
        texts.append(_measured_where())
    if names:
        sys.stdout.write("\n\n".join([overview(bars), *texts]) + "\n")
        return
    FILE.write_text("\n\n".join([_head(), overview(bars), *texts]) + "\n", encoding="utf-8")
    sys.stdout.write(FILE.read_text(encoding="utf-8"))
