"""axe finds nothing, on every page, on a telephone and on a desk."""

import pytest
from axe_playwright_python.sync_playwright import Axe

from tests.browser.pages import OPEN
from tests.browser.test_keyboard import swapped_to, type_dates

pytestmark = pytest.mark.browser

TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
OPTIONS = {"runOnly": {"type": "tag", "values": TAGS}, "resultTypes": ["violations"]}


def findings(page) -> list[str]:
    """Return what axe finds, a line for each element; that it looked at all is made sure of."""
    result = Axe().run(page, options=OPTIONS).response
    assert len(result["passes"]) > 10
    return [
        f"{finding['id']}: {node['html']}"
        for finding in result["violations"]
        for node in finding["nodes"]
    ]


@pytest.mark.parametrize("width", [360, 1280])
def test_axe_finds_nothing(visit, listed, width):
    visit.page.set_viewport_size({"width": width, "height": 800})
    visit.open(listed)

    assert findings(visit.page) == []


@pytest.mark.parametrize("width", [360, 1280])
def test_axe_finds_nothing_after_a_part_was_swapped(visit, width):
    visit.page.set_viewport_size({"width": width, "height": 800})
    visit.page.goto("/check/")
    type_dates(visit, OPEN)
    swapped_to(visit, OPEN)

    assert findings(visit.page) == []
