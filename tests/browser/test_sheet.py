"""The printed sheet on real paper: one page in ordinary cases, two in the longest."""

from dataclasses import dataclass

import pytest

from renewal.asking.words import words_of
from renewal.content.common_cases import TEN
from renewal.rules.situation import Renew
from renewal.rules.window import Standing
from tests.browser.pages import CARD, CERTIFICATE, UNKNOWN, _check, _in, _sheet
from tests.browser.test_paper import folded, pages_of

pytestmark = pytest.mark.browser

EXPIRED = {"certificate": _in(-20), "card": _in(-20, years=5)}
DATES = {
    (Renew.CERTIFICATE, Standing.OPEN): CERTIFICATE,
    (Renew.CERTIFICATE, Standing.EXPIRED): EXPIRED,
    (Renew.CARD, Standing.OPEN): CARD,
}
ORDINARY = {
    str(case.title): _sheet(**DATES[case.renew, case.standing], **words_of(case.situation))
    for case in TEN
}
IN_SIXTY_DAYS = {"certificate": _in(60), "card": _in(60)}
LONGEST = {
    # The longest of 60,000 cases drawn, by what they say and by what there is to bring.
    "longest": _sheet(
        **IN_SIXTY_DAYS, who="unknown", age="unknown", pin="unknown", reply_form="none",
        old_card="unknown", stay="unknown", changed="moved-in", card_type="unknown",
        licence="on-card",
    ),
    "nothing-known": _sheet(**IN_SIXTY_DAYS, **UNKNOWN),
    "certificate": _sheet(**CERTIFICATE, **UNKNOWN),
}  # fmt: skip
LARGE = {name: f"{path}&size=large" for name, path in ORDINARY.items()}


@dataclass(frozen=True)
class Printed:
    """A sheet as a PDF: the text of each of its pages."""

    pages: list[str]


@pytest.fixture
def printed(visit, tmp_path):
    """Return what prints the page at a path."""

    def pdf(path):
        return Printed(pages_of(visit.page, path, tmp_path / "sheet.pdf"))

    return pdf


def things(visit):
    return [folded(one) for one in visit.page.locator(".ticks strong").all_inner_texts()]


@pytest.mark.parametrize("path", ORDINARY.values(), ids=ORDINARY)
def test_an_ordinary_case_fits_one_page(visit, printed, path):
    sheet = printed(path)

    assert len(sheet.pages) == 1
    assert "もとにした法令と資料" in sheet.pages[0]


@pytest.mark.parametrize("path", LONGEST.values(), ids=LONGEST)
def test_the_longest_fits_two_and_all_there_is_to_bring_is_on_the_first(visit, printed, path):
    sheet = printed(path)

    assert len(sheet.pages) == 2
    assert len(things(visit)) > 4
    assert [thing for thing in things(visit) if thing not in sheet.pages[0]] == []
    # What moves to the back first stands last: the sources, before them what stops.
    front, back = sheet.pages
    assert ("もとにした法令と資料" in front, "もとにした法令と資料" in back) == (False, True)
    assert (front + back).count("更新しないと使えなくなるもの") == 1
    if "更新しないと使えなくなるもの" in back:
        assert back.index("更新しないと使えなくなるもの") < back.index("もとにした法令と資料")


@pytest.mark.parametrize("path", LARGE.values(), ids=LARGE)
def test_in_large_print_two_pages_are_enough_and_the_things_to_bring_stand_on_the_first(
    visit, printed, path
):
    sheet = printed(path)

    assert len(sheet.pages) <= 2
    assert [thing for thing in things(visit) if thing not in sheet.pages[0]] == []


def test_large_print_is_larger(visit):
    sizes = []
    for path in (_sheet(**CERTIFICATE), _sheet(**CERTIFICATE, size="large")):
        visit.page.goto(path)
        visit.page.emulate_media(media="print")
        sizes.append(
            visit.page.evaluate(
                "parseFloat(getComputedStyle(document.querySelector('.ticks strong')).fontSize)"
            )
        )

    assert sizes[1] >= 1.3 * sizes[0]


def test_the_ten_common_cases_fit_one_page(printed):
    sheet = printed("/common-cases/")

    assert len(sheet.pages) == 1
    assert [case.title for case in TEN if folded(str(case.title)) not in sheet.pages[0]] == []


def test_its_boxes_are_empty_squares_and_its_ink_is_black(visit):
    visit.page.goto(_sheet(**CERTIFICATE))
    visit.page.locator(".ticks input").first.check()
    visit.page.emulate_media(media="print")
    look = visit.page.evaluate(
        """() => {
          const box = document.querySelector(".ticks input"), style = getComputedStyle(box);
          const inks = [...document.querySelectorAll(".sheet *")].filter((one) => one.checkVisibility())
            .map((one) => getComputedStyle(one).color);
          return { appearance: style.appearance, border: style.borderTopStyle,
                   background: style.backgroundColor, inks: [...new Set(inks)] };
        }"""
    )

    assert (look["appearance"], look["border"]) == ("none", "solid")
    assert look["background"] == "rgba(0, 0, 0, 0)"
    # Dark enough on white to be read off a copy of a copy.
    assert all(max(map(int, ink[4:-1].split(","))) <= 0x4D for ink in look["inks"]), look["inks"]


def test_with_a_script_a_button_prints_and_without_one_the_way_is_told(
    visit, visit_without_scripts
):
    for reader, has_button in ((visit, True), (visit_without_scripts, False)):
        reader.page.goto(_sheet(**CERTIFICATE))
        assert reader.page.locator("[data-print]").is_visible() is has_button
        assert reader.page.locator("[data-print-hint]").is_visible() is not has_button

    visit.page.evaluate("window.print = () => { window.printed = true; }")
    visit.page.click("[data-print]")
    assert visit.page.evaluate("window.printed") is True


def test_where_the_browser_can_share_a_button_hands_on_the_answers_address(visit):
    visit.page.goto(_sheet(**CERTIFICATE))
    assert not visit.page.locator("[data-share]").is_visible()

    visit.page.add_init_script(
        "navigator.share = async (what) => { window.shared = what; throw new Error('closed'); }"
    )
    visit.page.goto(_sheet(**CERTIFICATE))
    visit.page.click("[data-share]")
    address = visit.page.evaluate("window.shared.url")

    assert address.endswith(_check(**CERTIFICATE))
    assert address.startswith("http://127.0.0.1:8000/check/?")
    assert visit.complaints == []
