"""A QR code as a browser draws it is read by a phone, and leads to the same answer."""

from urllib.parse import urlencode

import pytest

from renewal.asking.qr import qr_inline
from renewal.asking.words import WORDS
from renewal.doors.addresses import public_address
from tests.browser.codes import decoded, modules
from tests.reading import text

OPEN = "certificate=2027-01-20&card=2032-01-20"
# The words of the certificate's path, each with its longest value that is none of the defaults.
LONGEST = f"{OPEN}&on=2026-12-20&" + urlencode(
    {
        "made-as": "minor",
        "who": "legal-representative",
        "age": "under-15",
        "pin": "forgotten",
        "notice": "unknown",
        "old-card": "unknown",
        "stay": "unknown",
        "changed": "within-city",
        "card-type": "unknown",
        "dates": "worked-out",
    }
)
# Every word there is with the longest value it takes: longer than any address of ours can be.
TOO_LONG = f"{OPEN}&on=2026-12-20&" + urlencode(
    {name: max(values, key=len) for name, values in WORDS.items()}
)
SIDE = 45
"""Modules on a side of the code of `OPEN`: 37 (version 5), and four of margin around it."""
# Through the object model: the site's policy ignores what an attribute says of style.
PUT = """([svg, width]) => {
  const holder = document.createElement("div");
  holder.innerHTML = svg;
  Object.assign(holder.style, { position: "absolute", inset: "0 auto auto 0", width: `${width}px` });
  document.body.replaceChildren(holder);
}"""


@pytest.mark.parametrize("query", [OPEN, "old-card=lost", "card=2032-01-20&who=proxy", LONGEST])
def test_the_file_leads_to_the_same_answer(visit, site, query):
    visit.page.goto(f"/qr.svg?{query}")
    (address,) = decoded(visit.page.screenshot())

    assert address.startswith("http://127.0.0.1:8000/check/?")
    path = address.removeprefix("http://127.0.0.1:8000")
    answer, scanned = site.get(f"/check/?{query}"), site.get(path)
    assert scanned.status == 200
    assert text(scanned, "h1") == text(answer, "h1")
    assert text(scanned, ".facts") == text(answer, ".facts")
    assert not visit.complaints


def test_the_file_holds_exactly_the_public_address(visit):
    visit.page.goto(f"/qr.svg?{LONGEST}&lang=ja")

    assert decoded(visit.page.screenshot()) == [public_address("check", LONGEST, "ja")]


@pytest.mark.parametrize(
    # A printer has several dots where a screen has one; the longest code needs them.
    ("query", "dots"),
    [(OPEN, 1), (TOO_LONG, 2)],
    ids=["short", "longest"],
)
@pytest.mark.parametrize("media", [{}, {"media": "print"}, {"forced_colors": "active"}], ids=str)
@pytest.mark.parametrize("width", [132, 330], ids=str)
def test_it_can_be_read_where_it_stands_in_a_page(visit, query, dots, media, width):
    """Though every other drawing of the site is an outline, in 35 mm as on paper and larger."""
    address = public_address("check", query, "ja")
    visit.page.goto("/common-cases/")
    visit.page.emulate_media(**media)
    visit.page.evaluate(PUT, [qr_inline(address, label="この答え"), width * dots])
    drawn = visit.page.locator("svg.qr")

    assert drawn.evaluate("svg => svg.getBoundingClientRect().width") == width * dots
    assert decoded(drawn.screenshot()) == [address]


def test_it_is_drawn_whole_with_a_blank_margin_and_can_lose_some_of_it(visit):
    address = public_address("check", OPEN, "ja")
    visit.page.goto("/common-cases/")
    visit.page.evaluate(PUT, [qr_inline(address, label="この答え"), 4 * SIDE])
    rows = modules(visit.page.locator("svg.qr").screenshot(), 4)
    inside = [row[4:-4] for row in rows[4:-4]]

    assert len(rows) == len(rows[0]) == SIDE
    assert sum(map(sum, rows)) == sum(map(sum, inside))
    # Three corners that phones look for, and not a fourth.
    finder = [sum(row[:7]) for row in inside[:7]]
    assert finder == [7, 2, 5, 5, 5, 2, 7]
    # What can be lost is told beside them (ISO/IEC 18004, 7.9): two black modules are 7 %, less
    # than black and white (15 %), white and black (25 %), or two white ones (30 %).
    assert inside[8][:2] != [True, True]


def test_it_is_read_aloud_as_one_picture(visit):
    address = public_address("check", OPEN, "ja")
    visit.page.goto("/common-cases/")
    visit.page.evaluate(PUT, [qr_inline(address, label='この"答え"<b>'), 200])

    drawn = visit.page.get_by_role("img", name='この"答え"<b>')
    assert drawn.count() == 1
    assert drawn.evaluate("svg => [svg.childElementCount, svg.attributes.length]") == [2, 4]
