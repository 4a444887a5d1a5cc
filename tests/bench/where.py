"""Where the time of an answer goes; BENCH.md has it as long as a bar is missed."""

import json
import subprocess
import sys

from tests.bench.called import Asked
from tests.bench.cpu import PAGE
from tests.bench.figures import Section, table
from tests.bench.load import folder
from tests.bench.questions import fresh
from tests.bench.shipped import environment
from tests.test_house import ROOT

CALLS = 100
SMALLEST = 0.01


def measured() -> Section:
    """Return the section of BENCH.md about where the time goes."""
    by_htmx = {"HX-Request": "true"}
    asked: dict[str, list[Asked]] = {
        "answer": [("/check/", query, {}) for query in fresh(CALLS)],
        "part of an answer": [("/check/", query, by_htmx) for query in fresh(CALLS)],
        "page rendered anew": [(PAGE, "new=1", {})] * CALLS,
    }
    found = _profiled(list(asked.values()))
    names = sorted({name for one in found for name in one}, key=lambda name: -found[0].get(name, 0))
    rows = [
        (name, *(f"{100 * one.get(name, 0):.0f} %" for one in found))
        for name in names
        if any(one.get(name, 0) >= SMALLEST for one in found)
    ]
    return Section(
        "## Where the time goes\n\n"
        f"Shares of the processor's time, {CALLS} requests of a kind under Python's profiler, which "
        "makes what is called often look a little dearer than it is. Each part's own time alone; "
        "what is built into Python counts for who calls it.\n\n"
        f"{table(('part', *asked), rows)}"
    )


def _profiled(asked: list[list[Asked]]) -> list[dict[str, float]]:
    done = subprocess.run(
        [sys.executable, "-m", "tests.bench.profiled"],
        input="\n".join(map(json.dumps, asked)), cwd=ROOT, text=True, check=True,
        env=environment(folder()) | {"SNAPSHOT_SECONDS": "0"},
        stdout=subprocess.PIPE, stderr=subprocess.DEVNULL,
    )  # fmt: skip
    return [json.loads(line) for line in done.stdout.splitlines()]
