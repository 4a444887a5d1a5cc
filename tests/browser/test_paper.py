"""What a page is on paper: whole, A4, tagged, in a Japanese font, without forms and navigation."""

import subprocess
import unicodedata

import pytest

from tests.browser import tools
from tests.browser.pages import OPEN

pytestmark = pytest.mark.browser

POPPLER = "poppler-utils"
# Every line of text that is meant for paper; what is closed on the screen is open there, and what
# only works on a screen has no place.
LINES = """() => {
  document.querySelectorAll("details").forEach((one) => { one.open = true; });
  document.querySelectorAll("nav, form, .skip, .visually-hidden").forEach((one) => one.remove());
  return document.body.innerText.split("\\n").map((line) => line.trim()).filter(Boolean);
}"""


def folded(text: str) -> str:
    """Return text without spaces; a PDF gives back some characters as look-alike radicals."""
    return "".join(unicodedata.normalize("NFKC", text).split())


def run(name: str, *arguments: object) -> str:
    program = tools.command(name, POPPLER)
    done = subprocess.run(
        [program, *map(str, arguments)], capture_output=True, text=True, check=True
    )
    return done.stdout


def pages_of(page, path: str, file) -> list[str]:
    """Print the page at `path` into `file`; return the text of each of its sheets, folded."""
    page.goto(path)
    page.pdf(path=file, tagged=True, prefer_css_page_size=True)
    sheets = run("pdftotext", "-raw", file, "-").split("\f")
    return [folded(sheet) for sheet in sheets if sheet.strip()]


@pytest.fixture
def printed(visit, tmp_path):
    """Print the page that is open; return the file."""

    def pdf():
        file = tmp_path / "page.pdf"
        visit.page.pdf(path=file, tagged=True, prefer_css_page_size=True)
        return file

    return pdf


def test_on_paper_nothing_is_lost_and_nothing_is_there_to_press(visit, listed, printed):
    visit.open(listed)
    to_press = visit.page.locator(
        "nav a, .skip, form legend, form .field > label, form .button"
    ).all_inner_texts()
    text = folded(run("pdftotext", "-raw", printed(), "-"))
    visit.page.emulate_media(media="print")
    lines = [folded(line) for line in visit.page.evaluate(LINES)]

    assert [line for line in lines if line not in text] == []
    assert "048-940-8604" in text
    assert len(to_press) > 1
    # A word of the navigation may stand in a sentence too; it is there no more often than that.
    times = {words: text.count(words) for words in map(folded, to_press) if words}
    assert times == {words: "".join(lines).count(words) for words in times}


def test_an_answer_on_paper_has_the_verdict_both_dates_and_what_to_bring(visit, printed):
    visit.page.goto(OPEN)
    dates = visit.page.locator(".verdict .emphasis").all_inner_texts()
    on_the_line = visit.page.locator(".timeline text").all_text_contents()
    things = visit.page.locator(".brief strong").all_inner_texts()
    text = folded(run("pdftotext", "-raw", printed(), "-"))

    assert len(dates) == 2
    assert len(on_the_line) == 3
    assert len(things) > 1
    for words in ("いま、電子証明書を更新できます", *dates, *on_the_line, *things):
        assert folded(words) in text


def test_the_details_on_paper_have_every_source_with_its_address(visit, printed):
    visit.page.goto(OPEN.replace("/check/", "/check/details/"))
    addresses = [link.get_attribute("href") for link in visit.page.locator(".sources a").all()]
    text = folded(run("pdftotext", "-raw", printed(), "-"))

    assert len(addresses) > 2
    for words in ("第49条", "確認", *addresses):
        assert folded(words) in text


def test_paper_is_a4_and_tagged_for_screen_readers(visit, listed, printed):
    visit.open(listed)
    facts = dict(line.split(":", 1) for line in run("pdfinfo", printed()).splitlines())

    assert facts["Tagged"].strip() == "yes"
    assert facts["Page size"].strip().endswith("(A4)")
    # An answer is for the pocket; a guide page brings all its closed parts and its sources along.
    assert int(facts["Pages"]) <= (4 if listed.path.startswith("/check/") else 6)


def test_nothing_on_paper_is_smaller_than_11_points(visit, listed):
    visit.open(listed)
    visit.page.emulate_media(media="print")
    smallest = visit.page.evaluate(
        """() => Math.min(...[...document.querySelectorAll("body *")]
          .filter((one) => one.checkVisibility() && !one.closest("svg") && one.innerText)
          .map((one) => parseFloat(getComputedStyle(one).fontSize)))"""
    )

    assert smallest >= 11 * 96 / 72 - 0.01
