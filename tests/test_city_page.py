"""Which page of which city stands behind the words, and behind the facts, of another city's guide."""

import re
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from renewal.content.page_sources import CITY_PAGE, CITY_Q1, NUMBER_ACT_18_5
from renewal.guidance.city_page import read_in, sources_of_facts
from renewal.municipality import snapshot
from tests.reading import text
from tests.shipped import KOSHIGAYA, OKAZAKI, YOSHIKAWA

PATHS = [
    "/about/", "/faq/", "/faq/certificate/", "/notice/", "/offices/", "/checklist/",
    "/procedures/certificate-in-person/", "/procedures/card-by-mail/",
    "/check/details/?certificate=2027-01-20&card=2032-01-20",
    "/api/v1/checklist?renew=certificate",
]  # fmt: skip


def test_a_section_is_told_with_the_page_as_its_city_has_it_now():
    moved = replace(KOSHIGAYA.page, title="新しい題", number="", url="https://city.example/new")
    with snapshot.holding(replace(KOSHIGAYA, page=moved)):
        one = read_in(CITY_Q1)

    assert (one.title, one.article) == ("越谷市「新しい題」", "よくある質問 Q1")
    assert (one.url, one.page_updated) == ("https://city.example/new", date(2024, 5, 22))


def test_about_another_city_the_words_are_still_cited_to_where_they_were_read():
    with snapshot.holding(OKAZAKI):
        one = read_in(CITY_Q1)

    assert (one.title[:3], one.url) == ("越谷市", KOSHIGAYA.page.url)


def test_what_is_no_section_of_that_page_stays_as_it_is():
    assert read_in(NUMBER_ACT_18_5) is NUMBER_ACT_18_5


def test_the_facts_of_a_city_are_cited_to_its_own_pages_alone():
    with snapshot.holding(OKAZAKI):
        urls = [one.url for one in sources_of_facts((CITY_Q1,))]

    assert urls == [OKAZAKI.page.url, OKAZAKI.further_pages[0].url]
    with snapshot.holding(KOSHIGAYA):
        assert sources_of_facts((CITY_Q1,)) == (CITY_Q1,)


@pytest.mark.parametrize("office", [KOSHIGAYA, YOSHIKAWA], ids=["koshigaya", "yoshikawa"])
@pytest.mark.parametrize("path", PATHS)
def test_no_page_shows_what_stands_for_the_address(visitor, path, office):
    with snapshot.holding(office):
        page = visitor.get(path).content.decode()

    assert CITY_PAGE not in page
    assert "koshigaya.saitama.jp" in page or path == "/offices/"


@pytest.mark.parametrize("office", [YOSHIKAWA, OKAZAKI], ids=["yoshikawa", "okazaki"])
def test_the_counters_page_of_another_city_names_no_other_city(visitor, office):
    with snapshot.holding(office):
        page = visitor.get("/offices/").content.decode()

    assert office.page.url in page
    assert "越谷" not in page
    assert "None" not in page
    assert "役所の代表番号" in page


def test_nothing_that_readers_meet_names_the_city_outside_its_file():
    """Rules name offices as their sources, and the models give one as an example to their staff."""
    root = Path(__file__).resolve().parent.parent
    told = [
        path.relative_to(root).as_posix()
        for folder in ("templates", "renewal")
        for path in (root / folder).rglob("*")
        if path.suffix in {".py", ".html", ".po", ".tsv"}
        and not {"rules", "models", "migrations", "city_file"} & set(path.parts)
        and re.search("越谷|koshigaya|出張所の住所|87893", path.read_text(), re.IGNORECASE)
    ]

    assert told == []


@pytest.mark.parametrize(
    ("changes", "said"),
    [
        ({}, "そのページの番号は87893、更新日は2024年5月22日です。"),
        ({"number": ""}, "そのページの更新日は2024年5月22日です。"),
        ({"updated_on": None}, "そのページを見たのは2026年11月22日です。"),
    ],
)
def test_what_is_unknown_of_the_citys_page_is_not_told(visitor, changes, said):
    page = replace(KOSHIGAYA.page, **changes)
    with snapshot.holding(replace(KOSHIGAYA, page=page)):
        told = text(visitor.get("/about/"), "main")

    assert f"市のページ「{page.title}」をもとにしています。" in told
    assert said in told
    assert told.count("そのページ") == 1
