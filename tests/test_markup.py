"""Marks in sentences, as pages and as plain text."""

import pytest

from renewal import markup

TERM = markup.term("electronic certificate", "電子証明書")
RUBY = markup.ruby("窓口", "まどぐち")
NAME = markup.in_japanese("市民課")


def test_a_term_is_followed_by_the_japanese_once_and_only_in_the_page_itself():
    page = (
        f"<header>{TERM}</header><main><h1>{TERM}</h1><p>{TERM}</p></main><footer>{TERM}</footer>"
    )

    assert markup.html(page) == (
        "<header>electronic certificate</header>"
        '<main><h1>electronic certificate <span lang="ja">(電子証明書)</span></h1>'
        "<p>electronic certificate</p></main><footer>electronic certificate</footer>"
    )


def test_a_part_of_a_page_counts_as_a_page():
    assert markup.html(f"<p>{TERM}</p>").count("電子証明書") == 1


def test_a_language_has_brackets_of_its_own():
    shown = markup.html(markup.term("电子证明书", "電子証明書"), between="（{}）")

    assert shown == '电子证明书<span lang="ja">（電子証明書）</span>'


def test_furigana_is_an_element_that_reads_well_without_one():
    assert markup.html(RUBY) == "<ruby>窓口<rp>(<rt>まどぐち<rp>)</ruby>"


def test_words_left_in_japanese_say_so():
    assert markup.html(f"<p>{NAME}</p>") == '<p><span lang="ja">市民課</span></p>'


@pytest.mark.parametrize(
    "place",
    [
        "<title>{}</title>",
        '<a aria-label="{}">x</a>',
        "<select><option>{}</option></select>",
        "<textarea>{}</textarea>",
        "<svg><text>{}</text></svg>",
    ],
)
def test_where_only_text_may_stand_there_is_only_text(place):
    page = place.format(f"{RUBY}／{TERM}／{NAME}")

    assert markup.html(page) == place.format("窓口／electronic certificate／市民課")


def test_a_term_told_in_a_label_is_still_told_in_the_text():
    assert "電子証明書" in markup.html(f'<a title="{TERM}">{TERM}</a>')


def test_plain_text_keeps_the_words_alone():
    assert markup.plain(f"{RUBY}、{TERM}、{NAME}") == "窓口、electronic certificate、市民課"


@pytest.mark.parametrize("text", ["", "text", "{漢字|かんじ}", "a < b"])
def test_text_without_marks_is_left_as_it_is(text):
    assert markup.plain(text) == text
    assert markup.html(text) == text


def test_marks_hold_no_element_that_somebody_typed():
    """What is typed is escaped before; a mark made of it holds text all the same."""
    typed = markup.in_japanese("&lt;b&gt;")

    assert markup.html(typed) == '<span lang="ja">&lt;b&gt;</span>'
