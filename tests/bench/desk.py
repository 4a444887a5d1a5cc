"""How long after the last key the desk's answer is on the screen."""

import os
import tempfile
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from datetime import timedelta
from pathlib import Path
from statistics import median, quantiles
from typing import Any

from playwright.sync_api import Page, sync_playwright

from renewal import clock
from tests.bench.figures import Section, at_most, table
from tests.browser import tools
from tests.browser.site import served

RUNS = 20
# From the key going down to the frame that shows the answer: after the swap, the frame that is
# drawn next has it.
MEASURE = """() => {
  window.took = [];
  let pressed = 0;
  addEventListener("keydown", () => { pressed = performance.now(); }, true);
  document.addEventListener("htmx:afterSwap", () => requestAnimationFrame(() =>
    setTimeout(() => window.took.push(performance.now() - pressed))));
}"""


def measured() -> Section:
    """Return the section of BENCH.md about the desk."""
    with (
        tempfile.TemporaryDirectory() as folder,
        served(Path(folder)) as site,
        page_of(locale="ja-JP") as page,
    ):
        page.set_viewport_size({"width": 1280, "height": 800})
        dated = [_last_digit(page, site.address) for _ in range(RUNS)]
        choice = [_last_letter(page, site.address) for _ in range(RUNS)]
    rows = (("the last digit of a date", dated), ("the letter of a choice", choice))
    text = (
        "## The clerk's desk\n\n"
        f"From the last key to the frame that shows the answer, in two languages, {RUNS} runs, "
        "server and browser on this machine.\n\n"
        f"{table(('last key', 'median', '95 %', 'longest'), [_row(*row) for row in rows])}"
    )
    bars = [
        at_most(f"clerk's desk, {name} to the answer", median(times), 100, "ms", 0)
        for name, times in rows
    ]
    return Section(text, tuple(bars))


def _row(name: str, times: list[float]) -> tuple[str, ...]:
    high = quantiles(times, n=20)[-1]
    return name, f"{median(times):.0f} ms", f"{high:.0f} ms", f"{max(times):.0f} ms"


def _last_digit(page: Page, address: str) -> float:
    """Type a date up to its last digit, wait until all is still, then type that."""
    page.goto(f"{address}/counter/?beside=en")
    page.evaluate(MEASURE)
    day = f"{clock.today() + timedelta(days=30):%Y%m%d}"
    page.keyboard.type(day[:-1])
    page.wait_for_timeout(300)
    return _after(page, day[-1])


def _last_letter(page: Page, address: str) -> float:
    """Say that a proxy comes, with both dates in place."""
    ends = clock.today() + timedelta(days=30)
    page.goto(f"{address}/counter/?certificate={ends}&card={ends + timedelta(days=1826)}&beside=en")
    page.evaluate(MEASURE)
    page.wait_for_timeout(300)
    return _after(page, "w")


def _after(page: Page, key: str) -> float:
    page.evaluate("window.took.length = 0")
    page.keyboard.press(key)
    page.wait_for_function("() => window.took.length > 0")
    return float(page.evaluate("window.took.at(-1)"))


@contextmanager
def page_of(args: Sequence[str] = (), **context: Any) -> Iterator[Page]:
    """Open a page in a browser while the block runs. `args`: for the program; `context`: of the page."""
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(
            executable_path=tools.browser(playwright.chromium.executable_path),
            chromium_sandbox=os.geteuid() != 0,
            args=list(args),
        )
        yield browser.new_page(**context)
        browser.close()
