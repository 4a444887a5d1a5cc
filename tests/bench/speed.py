"""Requests a second of one worker, each as a ratio to Django's hello in the same run."""

from collections.abc import Callable
from statistics import median

from tests.bench.figures import Section, at_least, table
from tests.bench.load import bare, every_query, folder, rate
from tests.browser.site import served

ROUNDS = 5
PAGE = "/faq/"
BROTLI = ("Accept-Encoding: br",)
BY_HTMX = ("HX-Request: true",)
# Below what is asked for, the bar: so many times what bare Django answers.
BARS = {
    "Django's hello, bare": None,
    "guide page from the store, brotli": 2.5,
    "the same page rendered anew": 0.12,
    "full answer page, every query different": 0.15,
    "the same as htmx asks for it": 0.25,
}


def measured() -> Section:
    """Return the section of BENCH.md about requests a second."""
    with served(folder()) as site, bare() as hello:
        asks: tuple[Callable[[], float], ...] = (
            lambda: rate(hello),
            lambda: rate(site.address + PAGE, headers=BROTLI),
            # A query, though it says nothing, is never kept.
            lambda: rate(f"{site.address}{PAGE}?new=1"),
            lambda: rate(site.address, script=every_query()),
            lambda: rate(site.address, script=every_query(), headers=BY_HTMX),
        )
        site.get(PAGE)
        rounds = [[ask() for ask in asks] for _ in range(ROUNDS)]
    found = [median(times) for times in zip(*rounds, strict=True)]
    ratios = [median(times[at] / times[0] for times in rounds) for at in range(len(asks))]
    rows = [
        (name, f"{found[at]:,.0f}", f"{ratios[at]:.3g}", f"{bar or '–'}")
        for at, (name, bar) in enumerate(BARS.items())
    ]
    text = (
        "## Requests a second\n\n"
        f"One worker of the shipped server, wrk on the other core; medians of {ROUNDS} interleaved "
        "rounds. Only the ratios mean anything on another machine. Of the queries six in ten are "
        "dates alone, the others have one to four of the form's words; no query is asked twice.\n\n"
        f"{table(('what is asked for', 'a second', '× bare', 'bar'), rows)}"
    )
    bars = [at_least(name, ratios[at], bar) for at, (name, bar) in enumerate(BARS.items()) if bar]
    return Section(text, tuple(bars))
