"""How long after the last key the desk's answer is on the screen."""

import os
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import timedelta
from pathlib import Path
from statistics import median, quantiles

from playwright.sync_api import Page, sync_playwright

from renewal import clock
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


def measured() -> str:
    """Return the section of BENCH.md about the desk."""
    with tempfile.TemporaryDirectory() as folder, served(Path(folder)) as site, _page() as page:
        page.set_viewport_size({"width": 1280, "height": 800})
        dated = [_last_digit(page, site.address) for _ in range(RUNS)]
        choice = [_last_letter(page, site.address) for _ in range(RUNS)]
    rows = (("the last digit of a date", dated), ("the letter of a choice", choice))
    return "\n".join(
        [
            "## The clerk's desk",
            "",
            f"From the last key to the frame that shows the answer, in two languages, {RUNS} runs, "
            "server and browser on this machine (bar: 100 ms at the median).",
            "",
            "| last key | median | 95 % | longest |",
            "| --- | --- | --- | --- |",
            *(_row(name, times) for name, times in rows),
        ]
    )


def _row(name: str, times: list[float]) -> str:
    high = quantiles(times, n=20)[-1]
    return f"| {name} | {median(times):.0f} ms | {high:.0f} ms | {max(times):.0f} ms |"


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
def _page() -> Iterator[Page]:
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(
            executable_path=tools.browser(playwright.chromium.executable_path),
            chromium_sandbox=os.geteuid() != 0,
        )
        yield browser.new_page(locale="ja-JP")
        browser.close()
