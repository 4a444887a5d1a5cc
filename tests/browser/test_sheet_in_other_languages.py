"""The printed sheet in the other languages: as many pages as in Japanese, and their own fonts."""

import pytest

from tests.browser.listed import CODES
from tests.browser.pages import CERTIFICATE, _check, _sheet
from tests.browser.test_fonts import JAPANESE, fonts_of
from tests.browser.test_paper import folded, pages_of
from tests.browser.test_sheet import LARGE, LONGEST, ORDINARY

pytestmark = pytest.mark.browser

OTHERS = [code for code in CODES if code != "ja"]
BOTH_SIDES = {"ja-easy": {"カード：本人が申し込む", "カード：15歳未満の子供、法定代理人が来る"}}
"""Furigana over every word make the lines a third higher: these two need both sides of one sheet."""

CHINESE = {"Noto Sans CJK SC", "Noto Sans SC"}


@pytest.fixture
def printed(visit, tmp_path):
    """Return what prints the page at a path: the text of each of its pages."""

    def pdf(path):
        return pages_of(visit.page, path, tmp_path / "sheet.pdf")

    return pdf


def things(visit):
    """Return what is to be ticked, without furigana, which a PDF gives back in its own order."""
    visit.page.evaluate("document.querySelectorAll('rt, rp').forEach((one) => one.remove())")
    return [folded(one) for one in visit.page.locator(".ticks strong").all_inner_texts()]


@pytest.mark.parametrize("language", OTHERS)
def test_ordinary_cases_fit_one_page(visit, printed, language):
    both_sides = set()
    for name, path in ORDINARY.items():
        front, *back = printed(f"/{language}{path}")
        assert len(back) <= 1
        assert [thing for thing in things(visit) if thing not in front] == []
        both_sides |= {name} if back else set()

    assert both_sides == BOTH_SIDES.get(language, set())


@pytest.mark.parametrize("language", OTHERS)
def test_the_longest_fit_two(printed, language):
    pages = {name: len(printed(f"/{language}{path}")) for name, path in LONGEST.items()}

    assert {name: number for name, number in pages.items() if number > 2} == {}


@pytest.mark.parametrize("language", OTHERS)
def test_in_large_print_two_are_enough(printed, language):
    pages = {name: len(printed(f"/{language}{path}")) for name, path in LARGE.items()}

    assert {name: number for name, number in pages.items() if number > 2} == {}


@pytest.mark.parametrize("language", OTHERS)
def test_the_ten_common_cases_fit_both_sides_of_one_sheet(printed, language):
    """The one for the counter's drawer is in Japanese, and has one side."""
    assert len(printed(f"/{language}/common-cases/")) <= 2


def test_chinese_is_drawn_in_a_chinese_font_and_japanese_in_it_in_a_japanese_one(visit):
    visit.page.goto(f"/zh-hans{_check(**CERTIFICATE)}")

    assert fonts_of(visit.page, "h2, .lead, .facts dt") <= CHINESE
    assert fonts_of(visit.page, "h2, .lead, .facts dt") != set()
    assert fonts_of(visit.page, "main span[lang=ja]") <= JAPANESE
    assert fonts_of(visit.page, "main span[lang=ja]") != set()


@pytest.mark.parametrize("language", ["vi", "fil", "en"])
def test_latin_letters_with_all_their_marks_come_from_one_font(visit, language):
    """In a Japanese font, ế and ộ would fall apart into letters of several."""
    visit.page.goto(f"/{language}{_sheet(**CERTIFICATE)}")
    drawn = fonts_of(visit.page, "h1, .facts dt, .brief strong")

    assert len(drawn - JAPANESE) == 1
    assert fonts_of(visit.page, ".facts dt") & JAPANESE == set()


def test_things_to_bring_are_listed_in_every_language(visit):
    for language in OTHERS:
        visit.page.goto(f"/{language}{_sheet(**CERTIFICATE)}")
        assert len(things(visit)) == 3
