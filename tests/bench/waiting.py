"""How long the slowest of a hundred wait while the worker has half of what it can do."""

from collections.abc import Callable
from statistics import median

from tests.bench.arrivals import Client, Waits, share
from tests.bench.figures import Section, at_most, table
from tests.bench.load import CONNECTIONS, every_query, folder, rate
from tests.bench.questions import fresh
from tests.browser.site import served

ROUNDS = 3
SECONDS = 6
PAGE = "/faq/"
BROTLI = "Accept-Encoding: br"
BARS = {"stored page, brotli": 2, "answer, every query different": 10}
HEAD = ("at half load", "full load", "half", "50 %", "99 %", "99 % were sent within")


def measured() -> Section:
    """Return the section of BENCH.md about waits."""
    with served(folder()) as site:
        site.get(PAGE)
        can = (
            lambda: rate(site.address + PAGE, headers=(BROTLI,)),
            lambda: rate(site.address, script=every_query()),
        )
        targets: tuple[Callable[[int], list[str]], ...] = (
            lambda number: [PAGE] * number,
            lambda number: [f"/check/?{query}" for query in fresh(number)],
        )
        found = [
            _at_half(site.address, full(), asked) for full, asked in zip(can, targets, strict=True)
        ]
    rows = [
        (name, f"{full:,.0f} a second", f"{full / 2:,.0f} a second", *_row(rounds))
        for name, (full, rounds) in zip(BARS, found, strict=True)
    ]
    text = (
        "## Waiting\n\n"
        "Half of what wrk has just got from the one worker, arriving by chance (exponential gaps) "
        "from a client of our own (`tests/bench/arrivals.py`) that asks whether earlier requests "
        "are answered or not, over as many connections as wrk has, and counts from when each was due: nothing "
        "coordinated is left out. "
        f"Medians of {ROUNDS} rounds of {SECONDS} seconds; the last column is the client's own "
        "lateness, which is part of what is counted.\n\n"
        f"{table(HEAD, rows)}"
    )
    bars = [
        at_most(f"99 % at half load: {name}", _milliseconds(rounds, 99), bar, "ms")
        for (name, bar), (_, rounds) in zip(BARS.items(), found, strict=True)
    ]
    return Section(text, tuple(bars))


def _at_half(
    address: str, full: float, targets: Callable[[int], list[str]]
) -> tuple[float, list[Waits]]:
    half = full / 2
    number = int(half * SECONDS)
    rounds = [
        Client(address, targets(number), f"{BROTLI}\r\n", connections=CONNECTIONS).waits(half, seed)
        for seed in range(ROUNDS)
    ]
    return full, rounds


def _milliseconds(rounds: list[Waits], percent: float) -> float:
    return 1000 * median(share(one.answered, percent) for one in rounds)


def _row(rounds: list[Waits]) -> tuple[str, ...]:
    late = 1000 * median(share(one.late, 99) for one in rounds)
    waits = [_milliseconds(rounds, 50), _milliseconds(rounds, 99), late]
    return tuple(f"{one:.2f} ms" for one in waits)
