"""Searching the questions, asked the way people type."""

from dataclasses import replace

import pytest
from django.utils import translation
from django.utils.functional import lazystr
from django.utils.translation import get_language
from hypothesis import example, given
from hypothesis import strategies as st

from renewal.content.faq import ALL, BY_ANCHOR
from renewal.content.search import LONGEST_QUERY, search
from tests.content.typed_queries import (
    ALSO_TYPED,
    AS_TYPED,
    NONSENSE,
    ORDINARY,
    SAME,
    TUNED,
    WORDS_OF_ANSWERS,
    WRITTEN_DOWN_FIRST,
)


def first(query: str) -> str | None:
    """Return the anchor of what is found first."""
    found = search(query, ALL)
    return found[0].anchor if found else None


def test_at_least_28_of_thirty_questions_as_people_type_them_find_the_right_entry_first():
    wrong = {query: first(query) for query, anchor in AS_TYPED.items() if first(query) != anchor}

    assert len(AS_TYPED) == 30
    assert set(AS_TYPED.values()) <= set(BY_ANCHOR)
    assert len(wrong) <= 2, wrong


@pytest.mark.parametrize(("query", "anchor"), ALSO_TYPED.items())
def test_other_words_for_the_same_things_find_them_too(query, anchor):
    assert first(query) == anchor


@pytest.mark.parametrize(
    ("query", "anchor"), (WORDS_OF_ANSWERS | ORDINARY | WRITTEN_DOWN_FIRST | TUNED).items()
)
def test_words_of_answers_and_ordinary_questions_find_the_right_entry_first(query, anchor):
    assert first(query) == anchor


def test_what_several_answers_mention_finds_them_all():
    found = {entry.anchor for entry in search("本人確認書類", ALL)}

    assert found >= {"q5", "q10", "by-proxy", "collect-for-another"}


@pytest.mark.parametrize("entry", ALL, ids=[entry.anchor for entry in ALL])
def test_a_question_typed_in_full_finds_itself_first(entry):
    assert first(str(entry.question)) == entry.anchor


@pytest.mark.parametrize("written", SAME, ids=[written[0] for written in SAME])
def test_width_kana_kind_and_okurigana_make_no_difference(written):
    found = {query: first(query) for query in written}

    assert len(set(found.values())) == 1, found
    assert None not in found.values()


@pytest.mark.parametrize("query", NONSENSE)
def test_what_fits_nothing_finds_nothing(query):
    assert search(query, ALL) == []


def test_every_word_of_a_query_counts():
    assert first("なくした") == "lost-card"
    assert first("なくした 申請書") == "q10"
    assert first("なくした 封筒") == "q2"


def test_a_kanji_typed_alone_is_a_word():
    assert first("写") == "photo"
    assert first("混") == "crowded"


def test_what_fits_far_less_than_the_best_is_left_out():
    anchors = [entry.anchor for entry in search("カード 紛失", ALL)]

    assert anchors == ["lost-card", "q10"]


def test_of_two_that_fit_alike_the_earlier_comes_first():
    twin = replace(BY_ANCHOR["abroad"], anchor="twin")
    either_order = [(BY_ANCHOR["abroad"], twin), (twin, BY_ANCHOR["abroad"])]

    for entries in either_order:
        assert search("海外", entries) == list(entries)


@pytest.mark.parametrize(
    "query", ["水道料金", "水道料金です", "水道料金を知りたい", "１，２３４円"]
)
def test_a_word_that_stands_only_in_an_answer_is_found(query):
    mentions = replace(BY_ANCHOR["abroad"], answer=("水道料金は1,234円です。",))

    assert search(query, (BY_ANCHOR["photo"], mentions)) == [mentions]


def test_an_entry_that_asks_comes_before_one_that_mentions():
    mentions = replace(BY_ANCHOR["abroad"], answer=("水道料金は、別です。",))
    asks = replace(BY_ANCHOR["photo"], question="水道料金は、いくらですか？")

    for query in ("水道料金", "水道料金あれこれ"):
        assert search(query, (mentions, asks))[0] == asks


def test_a_number_or_a_latin_word_is_found_whole_or_not_at_all():
    entries = (replace(BY_ANCHOR["abroad"], answer=("1500円、withdrawal。",)),)

    assert search("1500円", entries)
    assert search("withdrawal", entries)
    assert not search("500円", entries)
    assert not search("drawal", entries)


def test_nothing_to_search_finds_nothing():
    assert search("予約", ()) == []


def test_letters_beyond_the_longest_query_are_not_looked_at():
    filler = " " * LONGEST_QUERY

    assert first("予約" + filler + "ラーメン" * 1_000) == "booking"
    assert search(filler + "予約", ALL) == []


def test_each_language_is_searched_in_its_own_words():
    words = {"ja": "海外に住んでいます", "en": "I live abroad"}
    spoken = lazystr(Spoken(words))
    entries = (replace(BY_ANCHOR["abroad"], question=spoken, answer=(spoken,), also_asked=()),)

    with translation.override("en"):
        assert search("abroad", entries)
        assert not search("海外", entries)
    with translation.override("ja"):
        assert search("海外", entries)
        assert not search("abroad", entries)
    with translation.override("en"):
        assert search("ABROAD", entries)


class Spoken:
    """Words that come out in the language in force, without a catalogue."""

    def __init__(self, words: dict[str, str]) -> None:
        self.words = words

    def __str__(self) -> str:
        return self.words[get_language() or "ja"]


def test_accents_and_readings_are_no_hindrance():
    entries = (
        replace(BY_ANCHOR["abroad"], question="Thẻ lưu trú {tel}", answer=(), also_asked=()),
        replace(BY_ANCHOR["lost-card"], question="{紛失|ふんしつ}", answer=("",), also_asked=()),
    )

    assert [entry.anchor for entry in search("the luu tru", entries)] == ["abroad"]
    assert [entry.anchor for entry in search("ふんしつ", entries)] == ["lost-card"]
    assert [entry.anchor for entry in search("紛失", entries)] == ["lost-card"]
    assert search("tel", entries) == []


@given(
    st.text(max_size=300) | st.text(alphabet="マイナ保険証 期限カードぱ゛ー｛}ＡＢ12", max_size=300)
)
@example("\ud800予約\x00" * 50)
@example("﷽" * 5_000)
@example("か\u3099" * 100)
def test_any_text_is_answered_the_same_each_time_without_an_error(query):
    found = search(query, ALL)

    assert found == search(query, ALL)
    assert all(entry in ALL for entry in found)
    assert len({entry.anchor for entry in found}) == len(found)
