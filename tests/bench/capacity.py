"""What one machine with two cores holds, worked out from what a visit costs its processors."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from http.client import HTTPConnection
from math import ceil
from pathlib import Path
from statistics import median

from tests.bench.figures import Section, table
from tests.bench.guide_behind_nginx import Behind, behind_nginx
from tests.bench.load import folder
from tests.bench.questions import fresh
from tests.browser.site import Reply
from tests.deploy.client import Https
from tests.reading import tree

ROUNDS = 5
CALLS = 200
PAGE = "/faq/"
SHOWS_FILES = "/check/"
BROTLI = {"Accept-Encoding": "br, gzip"}

# A session, and how many there are: a peak year with three visits to each renewal.
PAGES, ANSWERS = 4, 1.5
PEAK = 164  # sessions a second, in the whole country's peak minute
SURGE = 10_000_000 / 3_600  # ten million sessions in an hour
CORES, LOADED = 2, 0.6
"""The machine, and how much of it is used: the rest is for what comes unevenly."""


@dataclass(frozen=True, slots=True)
class Cost:
    """Of one request: seconds of the processor, nginx and the guide together, and bytes sent."""

    seconds: float
    bytes: float


@dataclass(frozen=True, slots=True)
class Costs:
    """What each part of a session costs. `files`: all the style sheets and scripts of a page."""

    handshake: Cost
    page: Cost
    answer: Cost
    files: Cost

    def parts(self) -> dict[str, tuple[float, Cost]]:
        """Return how often a session has each part."""
        return {
            "TLS handshake": (1, self.handshake),
            "guide page, kept by nginx": (PAGES, self.page),
            "answer, every query different": (ANSWERS, self.answer),
            "style sheets and scripts, once": (1, self.files),
        }

    def session(self, of: Callable[[Cost], float]) -> float:
        """Return what a session costs, in seconds or bytes, as `of` picks."""
        return sum(times * of(cost) for times, cost in self.parts().values())


def held(seconds: float) -> float:
    """Return how many sessions a second a machine carries, each of which costs so many seconds."""
    return CORES * LOADED / seconds


def machines(demand: float, seconds: float) -> int:
    """Return how many machines carry `demand` sessions a second."""
    return ceil(demand / held(seconds))


def measured() -> Section:
    """Return the section of BENCH.md about how much a machine holds."""
    with behind_nginx(folder()) as behind:
        costs = _costs(behind)
    rows = [
        (name, f"{times:g}", f"{1e6 * cost.seconds:,.0f} µs", f"{cost.bytes:,.0f}")
        for name, (times, cost) in costs.parts().items()
    ]
    seconds, size = costs.session(lambda one: one.seconds), costs.session(lambda one: one.bytes)
    rows.append(("**a session**", "", f"**{1000 * seconds:.2f} ms**", f"**{size:,.0f}**"))
    head = ("part of a session", "times", "processor time each", "bytes each")
    return Section(
        "## Capacity\n\n"
        "Processor time of the shipped nginx and of the guide behind it, over TLS, asked by one "
        f"client; medians of {ROUNDS} rounds. A handshake is a whole one, none is resumed.\n\n"
        f"{table(head, rows)}\n\n{_arithmetic(seconds, ANSWERS * costs.answer.seconds, size)}"
    )


def _arithmetic(seconds: float, behind_cdn: float, size: float) -> str:
    used = 100 * PEAK * seconds / CORES
    return "\n".join(
        [
            f"- One machine: {CORES} cores × {LOADED:.0%} ÷ {1000 * seconds:.2f} ms = "
            f"**{held(seconds):,.0f} sessions a second**.",
            f"- The whole country's peak minute is {PEAK} sessions a second: {used:.0f} % of one "
            f"machine, so {machines(PEAK, seconds)} of them.",
            f"- Ten million sessions in an hour are {SURGE:,.0f} a second: "
            f"{machines(SURGE, seconds)} machines and {8 * SURGE * size / 1e9:.1f} Gbit/s. Behind a "
            "CDN, which keeps pages and files and shakes the hands, answers are left: "
            f"{1000 * behind_cdn:.2f} ms a session, {machines(SURGE, behind_cdn)} machines.",
            "- It grows by machines: processes keep nothing of a reader and share nothing but the "
            "office's facts, which each of them reads by itself every second or two. PostgreSQL "
            "serves editors and those looks alone; what runs short first are answers.",
        ]
    )


def _costs(behind: Behind) -> Costs:
    """Measure each kind in turn, again and again; the first round only warms up."""
    rounds = [_round(behind) for _ in range(ROUNDS + 1)][1:]
    new, page, answer, files = (
        Cost(median(one.seconds for one in kind), median(one.bytes for one in kind))
        for kind in zip(*rounds, strict=True)
    )
    return Costs(Cost(new.seconds - page.seconds, 0), page, answer, files)


def _round(behind: Behind) -> list[Cost]:
    pages = [PAGE] * CALLS
    shown = behind.nginx.guide().get(SHOWS_FILES)
    links = tree(shown).xpath("//link[@rel='stylesheet']/@href | //script/@src")
    files = _cost(behind, [str(one) for one in links] * CALLS)
    answers = [f"/check/?{query}" for query in fresh(CALLS)]
    return [
        _cost(behind, pages, kept=False),
        _cost(behind, pages),
        _cost(behind, answers),
        Cost(files.seconds * len(links), files.bytes * len(links)),
    ]


class _Kept:
    """A client with one connection, which it keeps."""

    def __init__(self, guide: Https) -> None:
        self._connection = HTTPConnection(guide.host)
        self._connection.sock = guide.opened()

    def get(self, path: str, headers: dict[str, str]) -> Reply:
        self._connection.request("GET", path, headers=headers)
        response = self._connection.getresponse()
        if response.status != 200:
            raise RuntimeError(f"{response.status}: {path}")
        return Reply(response.status, dict(response.getheaders()), response.read())

    def close(self) -> None:
        self._connection.close()


def _cost(behind: Behind, paths: Sequence[str], *, kept: bool = True) -> Cost:
    """Return the mean cost of one of these. `kept`: all over one connection."""
    guide = behind.nginx.guide()
    size, client = 0, _Kept(guide)
    begun = _processor_seconds(behind.processes)
    for path in paths:
        if not kept:
            client.close()
            client = _Kept(guide)
        size += len(client.get(path, BROTLI).content)
    took = _processor_seconds(behind.processes) - begun
    client.close()
    return Cost(took / len(paths), size / len(paths))


def _processor_seconds(processes: Sequence[int]) -> float:
    """Return what these have used up to now, every thread of theirs."""
    tasks = (task for one in processes for task in Path(f"/proc/{one}/task").iterdir())
    return sum(int((task / "schedstat").read_text().split()[0]) for task in tasks) / 1e9
