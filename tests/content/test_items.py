"""Every item, section and source: whole, and used."""

import re

import pytest

from renewal.content import about, card_items, items, other_offices, page_sources
from renewal.content.procedures import ALL
from renewal.content.schema import Item, Need
from renewal.guidance.city_page import read_in
from renewal.rules.sources import PAGES_CHECKED_ON, Source
from tests.content.words_of import SECTIONS, brings
from tests.test_house import ROOT

CONTENT = ROOT / "renewal/content"
ITEMS = [
    one for module in (items, card_items) for one in vars(module).values() if isinstance(one, Item)
]
PAGES = {
    name: one
    for module in (page_sources, other_offices)
    for name, one in vars(module).items()
    if isinstance(one, Source)
}


@pytest.mark.parametrize("item", ITEMS, ids=lambda one: one.code)
def test_an_item_says_why_and_what_happens_without_it_and_by_which_source(item):
    assert re.fullmatch(r"[a-z]+(-[a-z]+)*", item.code)
    assert item.name
    assert item.why
    assert item.if_missing
    assert item.sources


def test_what_is_not_needed_says_why_not():
    unneeded = [bring for bring in brings() if bring.need is Need.NOT_NEEDED]

    assert unneeded
    assert [bring.item.code for bring in unneeded if not bring.note] == []


def test_no_procedure_asks_twice_for_the_same_thing():
    for procedure in ALL:
        codes = [bring.item.code for bring in procedure.bring]
        assert len(codes) == len(set(codes)), procedure.slug


@pytest.mark.parametrize("section", SECTIONS, ids=lambda one: one.anchor)
def test_a_section_has_words_and_a_source(section):
    assert section.title
    assert section.paragraphs or section.points
    assert section.sources


def test_no_two_sections_of_a_page_share_an_anchor():
    anchors = [section.anchor for section in SECTIONS]

    assert len(anchors) == len(set(anchors)) > 10


def test_every_page_named_as_a_source_is_used_by_some_words():
    said = "".join(
        path.read_text()
        for path in CONTENT.rglob("*.py")
        if path.name not in ("page_sources.py", "other_offices.py")
    )

    assert [name for name in PAGES if not re.search(rf"\b{name}\b", said)] == []


@pytest.mark.parametrize("name", PAGES)
def test_a_source_can_be_opened_and_is_no_copy_of_a_page(name):
    source = read_in(PAGES[name])

    assert re.match(r"https?://[\w.-]+\.(jp|lg\.jp)/\S+$", source.url)
    assert not re.search(r"\d+\.\d+\.\d+\.\d+|megalodon|archive|cache", source.url)
    is_law = "laws.e-gov.go.jp" in source.url
    assert is_law is (source.checked_on != PAGES_CHECKED_ON)


def test_all_sources_are_listed_once_the_city_page_with_its_number_and_date():
    listed = about.every_source()

    assert set(PAGES.values()) <= set(listed)
    assert len(listed) == len(set(listed))
    city = [one for one in map(read_in, listed) if "87893" in one.title]
    assert {str(one.page_updated) for one in city} == {"2024-05-22"}


def test_no_address_is_cited_under_two_titles_nor_another_offices_page_under_two_subjects():
    cited = list(map(read_in, PAGES.values()))
    elsewhere = [one for one in vars(other_offices).values() if isinstance(one, Source)]

    assert len({one.url for one in cited}) == len({(one.url, one.title) for one in cited}) > 40
    assert len({one.url for one in elsewhere}) == len(elsewhere)
