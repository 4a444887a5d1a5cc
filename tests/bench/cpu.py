"""What one request costs the processor, as a ratio to Django's hello: the same on any machine."""

import json
import subprocess
import sys
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from statistics import median

from tests.bench.called import Asked
from tests.bench.figures import Section, at_most, table
from tests.bench.load import folder
from tests.bench.questions import fresh
from tests.bench.shipped import environment
from tests.test_house import ROOT

ROUNDS = 9
CALLS = 100
MANY = 3_000  # calls of what takes microseconds
PAGE = "/faq/"
HELLO = "Django's hello, bare"
BARS = {
    "stored page, brotli": 0.15,
    "answer, every query different": 9,
    "part of an answer, as htmx asks": None,
    "page rendered anew": 17,
}


class Called:
    """An application in a process of its own."""

    def __init__(self, process: "subprocess.Popen[str]") -> None:
        self._process = process

    def seconds(self, asked: Sequence[Asked]) -> float:
        """Return what one of these requests costs, in seconds of the processor."""
        written, read = self._process.stdin, self._process.stdout
        assert written
        assert read
        written.write(f"{json.dumps(asked)}\n")
        written.flush()
        return float(read.readline())


@contextmanager
def called(name: str, variables: dict[str, str]) -> Iterator[Called]:
    """Have the application `name` (module:application) ready while the block runs."""
    process = subprocess.Popen(
        [sys.executable, "-m", "tests.bench.called", name],
        cwd=ROOT, env=variables, text=True,
        stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL,
    )  # fmt: skip
    try:
        yield Called(process)
    finally:
        process.terminate()
        process.wait()


def asked_in_turn() -> list[list[Asked]]:
    """Return what a round asks the guide, in the order of `BARS`."""
    answers: list[Asked] = [("/check/", query, {}) for query in fresh(CALLS)]
    by_htmx = {"HX-Request": "true"}
    parts: list[Asked] = [("/check/", query, by_htmx) for query in fresh(CALLS)]
    stored: list[Asked] = [(PAGE, "", {"Accept-Encoding": "br"})] * MANY
    return [stored, answers, parts, [(PAGE, "new=1", {})] * CALLS]


def measured() -> Section:
    """Return the section of BENCH.md about what a request costs the processor."""
    variables = environment(folder()) | {"SNAPSHOT_SECONDS": "0"}
    with (
        called("tests.bench.bare:application", variables) as bare,
        called("renewal.wsgi:application", variables) as guide,
    ):
        hello: list[Asked] = [("/", "", {})] * MANY
        for warm in asked_in_turn():
            guide.seconds(warm)
        bare.seconds(hello)
        time.sleep(1)  # The stored page is being packed as well as can be.
        rounds = [
            [bare.seconds(hello), *(guide.seconds(asked) for asked in asked_in_turn())]
            for _ in range(ROUNDS)
        ]
    found = [median(times) for times in zip(*rounds, strict=True)]
    ratios = [median(times[at] / times[0] for times in rounds) for at in range(len(found))]
    rows = [
        (name, f"{1e6 * found[at]:,.0f} µs", f"{ratios[at]:.3g}", f"{bar or '–'}")
        for at, (name, bar) in enumerate([(HELLO, None), *BARS.items()])
    ]
    text = (
        "## Processor time a request\n\n"
        "The WSGI application called in its own process, without a server, its line in the log "
        f"included; medians of {ROUNDS} interleaved rounds.\n\n"
        f"{table(('what is asked for', 'processor time', '× bare', 'bar'), rows)}"
    )
    bars = [
        at_most(f"processor time: {name}", ratios[at], bar, "× bare")
        for at, (name, bar) in enumerate(BARS.items(), 1)
        if bar
    ]
    return Section(text, tuple(bars))
