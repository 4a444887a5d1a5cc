"""What holds of every page in Japanese holds of each kind of page in the other languages."""

import pytest

from tests.browser.listed import CODES
from tests.browser.pages import PAGES
from tests.browser.test_axe import findings
from tests.browser.test_narrow import ADD_SHEET, DOUBLED, OPEN_ALL, SPACED, TOO_SMALL, cut_off

pytestmark = pytest.mark.browser

# One of each template, and the states with the most words.
KINDS = (
    "start", "form", "heavy-card", "heavy-certificate", "estimate", "too-early", "lost",
    "details-unknown", "sheet-unknown", "common-cases", "led-first-not-chosen", "led-dates-wrong",
    "ambiguous", "dates-wrong", "dates-left-open", "ways", "certificate-by-proxy",
    "card-by-smartphone", "period-of-stay", "after-applying", "photo-and-form", "notice", "faq",
    "faq-pins", "faq-nothing-found", "checklist-proxy", "checklist-card", "household-five",
    "household-wrong", "household-sheet", "offices", "about", "privacy", "accessibility",
    "translators", "not-found",
)  # fmt: skip
OTHERS = [code for code in CODES if code != "ja"]
LISTED = [one.in_language(code) for code in OTHERS for one in PAGES if one.name in KINDS]


@pytest.fixture(params=LISTED, ids=lambda one: one.path.split("/")[1] + "-" + one.name)
def narrow(request, visit):
    visit.page.set_viewport_size({"width": 320, "height": 640})
    visit.open(request.param)
    visit.page.evaluate(OPEN_ALL)
    return visit.page


def test_there_is_one_of_each_kind():
    assert len(LISTED) == len(KINDS) * len(OTHERS)


def test_it_is_whole_at_320_pixels_large_spaced_and_to_axe(narrow):
    assert findings(narrow) == []
    assert narrow.evaluate(TOO_SMALL, 44) == []
    assert cut_off(narrow) == []
    narrow.evaluate(ADD_SHEET, SPACED)
    assert cut_off(narrow) == []
    narrow.evaluate("() => { document.adoptedStyleSheets = []; }")
    narrow.evaluate(DOUBLED)
    assert cut_off(narrow) == []
