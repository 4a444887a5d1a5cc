"""What a first visit brings over the wire, counted by a real browser behind the shipped nginx."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from statistics import median
from typing import Any

from playwright.sync_api import Page

from tests.bench.desk import page_of
from tests.bench.figures import Section, at_most, table
from tests.bench.guide_behind_nginx import behind_nginx
from tests.bench.load import folder
from tests.browser.listed import CODES
from tests.browser.pages import PAGES
from tests.browser.visit import Visit
from tests.deploy.nginx import GUIDE

# What is counted, by which name, and how much it may be: bytes, headers included. 14,000 are what
# the first round trip of a connection brings.
BARS = (
    ("HTML and CSS", "html_and_css", 14_000),
    ("all of it", "all", 24_000),
    ("requests", "requests", 4),
)
WORST = 4
AFTERWARDS = 30  # milliseconds, for what a page might ask for once it is there
# What is posted is no first visit.
LISTED = [page for page in PAGES if not page.post]


@dataclass
class Brought:
    """What one visit brought: bytes on the wire by kind of file, headers included."""

    name: str
    kinds: Counter[str] = field(default_factory=Counter)
    requests: int = 0
    packing: str = ""

    @property
    def html_and_css(self) -> int:
        return self.kinds["Document"] + self.kinds["Stylesheet"]

    @property
    def all(self) -> int:
        return self.kinds.total()


class Listener:
    """Hears what the browser says of each request."""

    def __init__(self, page: Page) -> None:
        self._page = page
        session = page.context.new_cdp_session(page)
        session.send("Network.enable")
        session.send("Network.setCacheDisabled", {"cacheDisabled": True})
        session.on("Network.requestWillBeSent", self._sent)
        session.on("Network.responseReceived", self._received)
        session.on("Network.loadingFinished", self._finished)
        self.begin("")

    def begin(self, name: str) -> None:
        self._brought = Brought(name)
        self._kinds: dict[str, str] = {}
        self._open: set[str] = set()

    def all_of_it(self) -> Brought:
        """Return what was brought, once nothing more is on its way."""
        self._page.wait_for_load_state("load")
        self._page.wait_for_timeout(AFTERWARDS)
        while self._open:
            self._page.wait_for_timeout(5)
        return self._brought

    def _sent(self, told: dict[str, Any]) -> None:
        self._open.add(told["requestId"])
        self._brought.requests += 1

    def _received(self, told: dict[str, Any]) -> None:
        self._kinds[told["requestId"]] = told["type"]
        if told["type"] == "Document":
            headers = {name.lower(): one for name, one in told["response"]["headers"].items()}
            self._brought.packing = headers.get("content-encoding", "not packed")

    def _finished(self, told: dict[str, Any]) -> None:
        kind = self._kinds.get(told["requestId"], "Other")
        self._brought.kinds[kind] += int(told["encodedDataLength"])
        self._open.discard(told["requestId"])


def measured() -> Section:
    """Return the section of BENCH.md about first visits."""
    with behind_nginx(folder()) as behind:
        rules = f"--host-resolver-rules=MAP {GUIDE} 127.0.0.1"
        address = f"https://{GUIDE}:{behind.nginx.https}"
        with page_of(args=[rules], ignore_https_errors=True, base_url=address) as page:
            found = list(_visits(page, address))
    packings = Counter(one.packing for one in found)
    told = ", ".join(f"{count} {packing}" for packing, count in packings.most_common())
    text = (
        "## First visit\n\n"
        f"{len(LISTED)} pages in {len(CODES)} languages, opened by Chromium with nothing kept, over "
        "TLS and HTTP/2 as the shipped nginx sends them; bytes as the browser counts them on the "
        f"wire, headers included. How the pages were packed: {told}.\n\n"
        f"{_table(found)}\n\nThe heaviest:\n\n{_worst(found)}"
    )
    bars = [
        at_most(f"first visit, {name}", _most(found, what), most, "bytes" * (what != "requests"), 0)
        for name, what, most in BARS
    ]
    return Section(text, tuple(bars))


def _visits(page: Page, address: str) -> Iterator[Brought]:
    visit, listener = Visit(page, address), Listener(page)
    for language in CODES:
        for listed in LISTED:
            # Nothing of the page before is on its way once an empty one is open.
            page.goto("about:blank")
            listener.begin(f"{listed.name}, {language}")
            visit.open(listed.in_language(language))
            yield listener.all_of_it()


def _most(found: list[Brought], what: str) -> int:
    return max(int(getattr(one, what)) for one in found)


def _table(found: list[Brought]) -> str:
    rows = []
    for name, what, most in BARS:
        counted = sorted(int(getattr(one, what)) for one in found)
        spread = (counted[0], median(counted), counted[-1])
        over = sum(one > most for one in counted)
        rows.append((name, *(f"{one:,.0f}" for one in spread), f"{over} over {most:,}"))
    return table(("", "least", "median", "most", "visits"), rows)


def _worst(found: list[Brought]) -> str:
    heaviest = sorted(found, key=lambda one: one.html_and_css, reverse=True)
    # The worst of each way of packing, or those sent without would hide the others.
    ways = sorted({one.packing for one in found})
    listed = [
        one for way in ways for one in [one for one in heaviest if one.packing == way][:WORST]
    ]
    return table(
        ("page", "HTML", "CSS", "all of it", "requests", "packed"),
        [
            (one.name, f"{one.kinds['Document']:,}", f"{one.kinds['Stylesheet']:,}",
             f"{one.all:,}", str(one.requests), one.packing)
            for one in listed
        ],
    )  # fmt: skip
