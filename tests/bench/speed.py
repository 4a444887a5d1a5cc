"""Requests a second of one worker, each as a ratio to Django's hello in the same run."""

from collections.abc import Callable
from statistics import median

from tests.bench.load import EVERY_QUERY, bare, folder, rate
from tests.browser.site import served

ROUNDS = 5
PAGE = "/faq/"
BROTLI = ("Accept-Encoding: br",)


def measured() -> str:
    """Return the section of BENCH.md about requests a second."""
    with served(folder()) as site, bare() as hello:
        asked: dict[str, tuple[Callable[[], float], str]] = {
            "Django's hello, bare": (lambda: rate(hello), ""),
            "guide page from the store, brotli": (
                lambda: rate(site.address + PAGE, headers=BROTLI), "2.5",
            ),
            # A query, though it says nothing, is never kept.
            "the same rendered anew": (lambda: rate(f"{site.address}{PAGE}?new=1"), "0.12"),
            "full answer page, every query different": (
                lambda: rate(site.address, script=EVERY_QUERY), "0.15",
            ),
            "the same as htmx asks for it": (
                lambda: rate(site.address, script=EVERY_QUERY, headers=("HX-Request: true",)),
                "0.25",
            ),
        }  # fmt: skip
        site.get(PAGE)
        rounds = [{name: ask() for name, (ask, _) in asked.items()} for _ in range(ROUNDS)]
    found = {name: median(one[name] for one in rounds) for name in asked}
    base = next(iter(found))
    ratios = {name: median(one[name] / one[base] for one in rounds) for name in asked}
    return "\n".join(
        [
            "## Requests a second",
            "",
            f"One worker of the shipped server, wrk on the other core; medians of {ROUNDS} "
            "interleaved rounds. Only the ratios mean anything on another machine.",
            "",
            "| what is asked for | a second | × bare | bar |",
            "| --- | --- | --- | --- |",
            *(
                f"| {name} | {found[name]:,.0f} | {ratios[name]:.2f} | {bar or '–'} |"
                for name, (_, bar) in asked.items()
            ),
        ]
    )
