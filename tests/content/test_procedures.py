"""The seven ways: each whole, each sentence filled, nothing written for no page."""

import re

import pytest

from renewal.content import about, card_items, items, page_sources
from renewal.content.procedures import ALL, BY_SLUG, FOR_CARD, FOR_CERTIFICATE, after_applying
from renewal.content.schema import Actor, Item, Need
from renewal.guidance.facts import office_facts
from renewal.rules.sources import PAGES_CHECKED_ON, Source
from tests.content.japanese import literals
from tests.content.words_of import SECTIONS, brings, every
from tests.test_house import ROOT

CONTENT = ROOT / "renewal/content"
ITEMS = [
    one for module in (items, card_items) for one in vars(module).values() if isinstance(one, Item)
]
PAGES = {name: one for name, one in vars(page_sources).items() if isinstance(one, Source)}
OFFICIALESE = [
    "来庁", "持参", "させていただ", "いただき", "いただく", "下さい", "又は", "及び", "ご本人様",
    "お手続", "封入封かん", "満了日",
]  # fmt: skip


def test_the_seven_ways_stand_at_their_lasting_addresses():
    assert [one.slug for one in FOR_CERTIFICATE] == [
        "certificate-in-person",
        "certificate-by-proxy",
    ]
    assert [one.slug for one in FOR_CARD] == [
        "card-by-smartphone",
        "card-by-pc",
        "card-by-photo-booth",
        "card-by-mail",
        "card-at-city-hall",
    ]


@pytest.mark.parametrize("procedure", ALL, ids=lambda one: one.slug)
def test_a_procedure_has_every_part(procedure):
    parts = (
        "title", "short", "lead", "for_whom", "bring", "steps", "takes", "costs", "troubles",
        "next", "sources",
    )  # fmt: skip

    assert [part for part in parts if not getattr(procedure, part)] == []
    assert all(step.text for step in procedure.steps)
    assert all(trouble.what and trouble.then for trouble in procedure.troubles)


@pytest.mark.parametrize("procedure", ALL, ids=lambda one: one.slug)
def test_a_procedure_leads_on_to_another_that_exists(procedure):
    assert set(procedure.next) <= set(BY_SLUG) - {procedure.slug}


def test_only_the_ways_of_applying_are_compared_and_each_in_words_of_its_own():
    ways = [procedure.way for procedure in FOR_CARD]

    assert [procedure.way for procedure in FOR_CERTIFICATE] == [None, None]
    for part in ("device", "photo", "time", "travel", "help"):
        assert len({str(getattr(way, part)) for way in ways}) == len(ways), part


def test_by_proxy_both_persons_and_the_clerk_have_their_parts():
    steps = BY_SLUG["certificate-by-proxy"].steps

    assert [step.by for step in steps] == [
        Actor.HOLDER, Actor.HOLDER, Actor.PROXY, Actor.PROXY, Actor.STAFF, Actor.PROXY,
    ]  # fmt: skip


def test_every_sentence_is_filled_with_the_offices_facts():
    facts = office_facts()
    filled = [text.format_map(facts) for _, text in every()]

    assert len(filled) > 300
    assert [text for text in filled if not text.strip() or re.search(r"[{}]|None", text)] == []


def test_no_fact_of_the_office_is_written_into_a_sentence():
    facts = office_facts()
    fixed = [facts[name] for name in ("tel", "fax", "office", "department", "page_number", "weeks")]
    fixed += ["市民課", "北部", "南部", "1か月半"]
    said = {(where, fact) for where, text in every() for fact in fixed if fact in text}

    assert said == set()


def test_every_item_is_asked_for_somewhere():
    used = [bring.item for bring in brings()]
    by_checklist_alone = [card_items.REISSUE_FEE]

    assert len(ITEMS) > 20
    assert [one.code for one in ITEMS if one not in [*used, *by_checklist_alone]] == []


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
        path.read_text() for path in CONTENT.rglob("*.py") if path.name != "page_sources.py"
    )

    assert [name for name in PAGES if not re.search(rf"\b{name}\b", said)] == []


@pytest.mark.parametrize("name", PAGES)
def test_a_source_can_be_opened_and_is_no_copy_of_a_page(name):
    source = PAGES[name]

    assert re.match(r"https?://[\w.-]+\.(jp|lg\.jp)/\S+$", source.url)
    assert not re.search(r"\d+\.\d+\.\d+\.\d+|megalodon|archive|cache", source.url)
    is_law = "laws.e-gov.go.jp" in source.url
    assert is_law is (source.checked_on != PAGES_CHECKED_ON)


def test_all_sources_are_listed_once_the_city_page_with_its_number_and_date():
    listed = about.every_source()

    assert set(PAGES.values()) <= set(listed)
    assert len(listed) == len(set(listed))
    city = [one for one in listed if "87893" in one.title]
    assert {one.page_updated.isoformat() for one in city} == {"2024-05-22"}


def test_the_steps_after_applying_end_with_handing_in_the_old_card():
    first, *_, last = after_applying.STEPS

    assert "{weeks}" in str(first.text)
    assert "返し" in str(last.text)
    assert [bring.item.code for bring in after_applying.PICKUP] == [
        "issuance-notice",
        "my-number-card",
        "holder-id",
    ]


@pytest.mark.parametrize("word", OFFICIALESE)
def test_no_sentence_speaks_like_an_office(word):
    assert [(where, text) for where, text in every() if word in text] == []


def test_the_window_never_opens_on_the_day_three_months_before():
    said = " ".join(text for _, text in every())

    assert "3か月前の日の翌日" in said
    assert re.findall(r"[3三]か?[月ヶ]月?前の日から|[3三]か月前から", said) == []


def test_no_sentence_asks_for_a_number_that_must_not_be_given():
    """The guide asks for nothing; it may only warn: 入れないで, 教えないで, 答えずに."""
    said = [text for _, text in every() if "12桁" in text]

    assert said
    assert [text for text in said if not re.search("ありません|別の番号|入れないで", text)] == []


def test_sentences_are_short():
    """A reader of 78 holds one thing at a time; names of documents are long by themselves."""
    long = {
        (where, sentence)
        for where, text in every()
        for sentence in text.split("。")
        if len(re.sub(r"（[^）]*）|「[^」]*」|\{\w+\}", "", sentence)) > 60
    }

    assert long == set()


def test_no_sentence_is_written_twice():
    """A sentence used twice has a name of its own, so that it is corrected in one place."""
    ours = [
        *(CONTENT / "procedures").glob("*.py"),
        *(
            CONTENT / f"{name}.py"
            for name in ("items", "card_items", "notice", "about", "photo", "ways")
        ),
    ]
    said = [text for path in ours for text in literals(path) if re.search("[ぁ-ん]", text)]

    assert len(said) > 300
    assert {text for text in said if said.count(text) > 1} == set()
