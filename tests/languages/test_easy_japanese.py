"""Easy Japanese as it is read on the pages: furigana, short sentences, no hard words."""

import copy
import re
from collections.abc import Iterator
from datetime import date, timedelta

import pytest
from lxml import html

from renewal.catalogues.easy_japanese import faults_of_sentences
from tests.browser.pages import PAGES
from tests.languages.walking import TYPED, opened, texts

KANJI = re.compile(r"[㐀-鿿々]")
# Dates and weekdays are what everybody learns first, and their readings change with the number.
DATE = re.compile(r"\d{4}年(\d{1,2}月)?(\d{1,2}日)?(（[月火水木金土日]）)?|\d{1,2}月\d{1,2}日")
WEEKDAY = re.compile(r"[月火水木金土日](曜日)?")
TELEPHONE = re.compile(r"\d[\d-]{8,}\d")
# Laws and pages are cited by their titles, offices and languages called by their names; a picture
# shows what is printed on the card; an option and a drawing hold no furigana.
CITED = "[lang], .sources, .sheet-sources, svg, option, title"
INLINE = {"a", "b", "em", "i", "q", "ruby", "span"}
# What stands beside a sentence in one line without being part of it.
BESIDE = {"mark", "need", "hint", "visually-hidden", "print-only"}


@pytest.mark.parametrize("listed", PAGES, ids=lambda listed: listed.name)
def test_every_kanji_has_its_reading(visitor, listed):
    body = opened(visitor, listed, "ja-easy").cssselect("body")[0]
    bare = [
        text.strip()
        for text in texts(body, skipping=f"ruby, {CITED}")
        if KANJI.search(DATE.sub("", text.replace(TYPED, "")))
        and not WEEKDAY.fullmatch(text.strip())
    ]

    assert bare == []


@pytest.mark.parametrize("listed", PAGES, ids=lambda listed: listed.name)
def test_every_sentence_is_short_and_easy(visitor, listed):
    main = copy.deepcopy(opened(visitor, listed, "ja-easy").cssselect("main")[0])

    assert [fault for line in lines(main) for fault in faults_of_sentences(line)] == []


def test_lines_are_what_a_reader_takes_for_one_sentence():
    page = html.fromstring(
        "<div><p>まず<ruby>窓口<rp>(</rp><rt>まどぐち</rt><rp>)</rp></ruby>へ。<br>あと</p>"
        '<ul><li><strong>カード</strong> <span class="mark">いります</span> もの</li></ul>'
        '<p lang="ja">越谷市</p>2026年11月23日（月）まで（048-940-8604）</div>'
    )

    assert list(lines(page)) == ["まず窓口へ。", "あと", "カード", "いります", "もの", "□まで（□）"]


def lines(root: html.HtmlElement) -> Iterator[str]:
    """Yield the text of `root` in lines, without readings; a date, a name or a number is one □."""
    for reading in root.cssselect("rt, rp"):
        reading.drop_tree()
    for name in root.cssselect(CITED):
        for inner in list(name):
            inner.drop_tree()
        name.text = "□"
    for line in "".join(_running(root)).replace(" / ", "\n").split("\n"):
        text = TELEPHONE.sub("□", DATE.sub("□", " ".join(line.split())))
        if text.strip("□ ") and not is_list(text):
            yield text


def is_list(text: str) -> bool:
    """Whether `text` names several things or people one after the other: no sentence to shorten."""
    return text.count("、") >= 3 and not re.search("ます|です|ください|ません", text)


def _running(element: html.HtmlElement) -> Iterator[str]:
    """Yield the text of `element` with a line's end wherever a reader sees one."""
    if not isinstance(element.tag, str):
        return
    is_inline = element.tag in INLINE and not BESIDE & set((element.get("class") or "").split())
    edge = "" if is_inline else "\n"
    yield edge + " ".join((element.text or "").split("\n"))
    for inner in element:
        yield from _running(inner)
        yield " ".join((inner.tail or "").split("\n"))
    yield edge


@pytest.mark.parametrize(
    ("days", "reading"),
    [
        *((one, "か") for one in (2, 3, 9, 10, 14, 20, 24, 34, 84)),
        *((one, "にち") for one in (1, 11, 12, 13, 19, 21, 22, 30, 42, 60)),
    ],
)
def test_days_are_read_as_their_number_wants_it(visitor, days, reading):
    """ふつか, とおか, じゅうよっか, はつか; but じゅういちにち, さんじゅうにち."""
    on = date(2027, 1, 20) - timedelta(days)
    page = visitor.get(f"/ja-easy/check/?certificate=2027-01-20&on={on}").content.decode()

    assert f"あと{days}<ruby>日<rp>(<rt>{reading}<rp>)" in page
