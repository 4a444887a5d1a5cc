"""The staff's pages on a telephone: nothing scrolls sideways, and a finger meets what it taps."""

import pytest

from tests.browser.test_narrow import OPEN_ALL
from tests.browser.test_staff_pages import PAGES, SENDING, opened, pictured, sent, staff, visit

__all__ = ["staff", "visit"]  # the fixtures of those pages

pytestmark = pytest.mark.browser

WIDTHS = (360, 320)

# Text that is out of reach: beyond the window or in a box that hides it. What scrolls in a box of
# its own is within reach, and so is what a field for typing holds.
OUT_OF_REACH = """() => {
  const found = [];
  const root = document.scrollingElement;
  if (root.scrollWidth > root.clientWidth) found.push(`the page scrolls: ${root.scrollWidth}`);
  const shown = [...document.body.querySelectorAll("*")].filter((one) =>
    one.checkVisibility() && !one.closest(".visually-hidden"));
  const flow = (one) => getComputedStyle(one).overflowX;
  const scrolls = (one) => one.closest(".results") && flow(one.closest(".results")) === "auto";
  for (const one of shown) {
    if (scrolls(one) || one instanceof SVGElement) continue;
    const box = one.getBoundingClientRect();
    const isPast = box.left < -0.5 || box.right > innerWidth + 0.5;
    const isCut = flow(one) !== "visible" && one.scrollWidth > one.clientWidth + 1;
    if (isPast || (isCut && !one.matches("input, select"))) found.push(one.outerHTML.slice(0, 90));
  }
  return found;
}"""

# As for the residents' pages, but that Django sets a box to tick beside its label.
TOO_SMALL = """(least) => {
  const inSentence = (one) => getComputedStyle(one).display === "inline" &&
    [...one.parentElement.childNodes].some((other) => other !== one && other.textContent.trim());
  const target = (one) => one.matches("[type=radio], [type=checkbox]") ? one.labels[0] : one;
  return [...document.querySelectorAll("a[href], button, input, select, textarea, summary")]
    .filter((one) => one.checkVisibility() && one.type !== "hidden" && !inSentence(one))
    .map(target)
    .map((one) => [one, one.getBoundingClientRect()])
    .filter(([, box]) => box.width < least || box.height < least)
    .map(([one, box]) => `${box.width} × ${box.height}: ${one.outerHTML.slice(0, 90)}`);
}"""

SMALL_PRINT = """(least) => {
  const found = new Set();
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const { data, parentElement: one } = walker.currentNode;
    const isRead = data.trim() && one.checkVisibility() && !one.closest("script, style");
    if (isRead && parseFloat(getComputedStyle(one).fontSize) < least) found.add(one.outerHTML);
  }
  return [...found].map((one) => one.slice(0, 90));
}"""


def held(page) -> list[str]:
    """Return what does not hold on the page as it is shown now."""
    return [
        *(f"out of reach: {one}" for one in page.evaluate(OUT_OF_REACH)),
        *(f"too small: {one}" for one in page.evaluate(TOO_SMALL, 44)),
        *(f"small print: {one}" for one in page.evaluate(SMALL_PRINT, 14)),
    ]


@pytest.fixture(params=WIDTHS)
def narrow(request, visit):
    visit.page.set_viewport_size({"width": request.param, "height": 640})
    return visit


@pytest.mark.parametrize("name", PAGES)
def test_a_page_holds_on_a_telephone(narrow, staff, name):
    opened(narrow, staff, name)
    pictured(narrow, name)
    narrow.page.evaluate(OPEN_ALL)

    assert held(narrow.page) == []


@pytest.mark.parametrize("name", SENDING)
def test_what_comes_of_a_form_holds_on_a_telephone(narrow, staff, name):
    sent(narrow, staff, name)
    pictured(narrow, name)

    assert held(narrow.page) == []


def test_rows_that_are_added_on_the_spot_hold_on_a_telephone(narrow, staff):
    opened(narrow, staff, "counter")
    for link in narrow.page.locator(".add-row a").all():
        link.click()
    assert narrow.page.locator(".inline-deletelink:visible").count() == 4
    narrow.page.evaluate(OPEN_ALL)
    pictured(narrow, "counter-rows")

    assert held(narrow.page) == []
