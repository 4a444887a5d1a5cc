"""Japanese is shown and printed in a Japanese font: boxes would pass every other test."""

import subprocess

import pytest

from tests.browser import tools
from tests.browser.pages import OPEN

pytestmark = pytest.mark.browser

JAPANESE = {"Noto Sans CJK JP", "Noto Sans JP"}
# The links to other languages are called by their own names, and drawn in their own fonts.
WORDS = ":is(h1, h2, p, dt, dd, li, legend, label, summary, button, a, svg text):not(.languages *, body [lang], body [lang] *, :has([lang]))"


def fonts_of(page, selector: str) -> set[str]:
    """Return the families that the browser really draws the text of all matches with."""
    devtools = page.context.new_cdp_session(page)
    devtools.send("DOM.enable")
    devtools.send("CSS.enable")
    root = devtools.send("DOM.getDocument")["root"]["nodeId"]
    found = devtools.send("DOM.querySelectorAll", {"nodeId": root, "selector": selector})
    return {
        font["familyName"]
        for node in found["nodeIds"]
        for font in devtools.send("CSS.getPlatformFontsForNode", {"nodeId": node})["fonts"]
    }


@pytest.fixture
def japanese_font(page):
    """Make sure that this machine has the font at all."""
    page.set_content('<p style="font-family: Noto Sans CJK JP, Noto Sans JP">越谷市の窓口</p>')
    if not fonts_of(page, "p") <= JAPANESE:
        tools.left_out("Japanese font", "fonts-noto-cjk")


def test_all_text_on_the_screen_is_drawn_in_a_japanese_font(japanese_font, visit, listed):
    visit.open(listed)

    assert fonts_of(visit.page, WORDS) <= JAPANESE
    assert fonts_of(visit.page, "h1") != set()


def test_all_text_on_paper_is_drawn_in_it_too_and_the_font_goes_with_the_file(
    japanese_font, visit, tmp_path
):
    """Chromium writes this font into a file glyph by glyph and without its name."""
    visit.page.goto(OPEN)
    file = tmp_path / "answer.pdf"
    visit.page.pdf(path=file, tagged=True)
    pdffonts = tools.command("pdffonts", "poppler-utils")
    listing = subprocess.run([pdffonts, file], capture_output=True, text=True, check=True).stdout
    header, _, *rows = listing.splitlines()
    flags = [[row[header.index(name) :].split()[0] for name in ("emb", "uni")] for row in rows]
    visit.page.emulate_media(media="print")

    assert flags != []
    assert [flag for flag in flags if flag != ["yes", "yes"]] == []
    assert fonts_of(visit.page, WORDS) <= JAPANESE
