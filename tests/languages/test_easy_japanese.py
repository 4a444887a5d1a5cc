"""Easy Japanese as it is read on the pages: furigana, short sentences, no hard words."""

import copy
import re

import pytest

from renewal.catalogues.easy_japanese import LONGEST, SENTENCE_END, faults_of_sentences
from tests.browser.pages import PAGES
from tests.languages.walking import opened, said

KANJI = re.compile(r"[㐀-鿿々]")
# Dates and weekdays are what everybody learns first, and their readings change with the number.
# 令和 and the like stand where it is explained how to type them.
DATE = re.compile(r"\d{4}年(\d{1,2}月)?(\d{1,2}日)?(（[月火水木金土日]）)?|\d{1,2}月\d{1,2}日")
WEEKDAY = re.compile(r"[月火水木金土日](曜日)?")
# Law and pages are cited by their titles, languages by their names; nothing is left of a label.
CITED = "ruby, [lang], .sources, .sheet-sources, .card-picture, svg, title, meta"


@pytest.mark.parametrize("listed", PAGES, ids=lambda listed: listed.name)
def test_every_kanji_has_its_reading(visitor, listed):
    main = opened(visitor, listed, "ja-easy").cssselect("body")[0]
    bare = [
        text.strip()
        for text in said(main, skipping=f"{CITED}, option")
        if KANJI.search(DATE.sub("", text)) and not WEEKDAY.fullmatch(text.strip())
    ]

    assert bare == []


@pytest.mark.parametrize("listed", PAGES, ids=lambda listed: listed.name)
def test_every_sentence_is_short_and_easy(visitor, listed):
    main = copy.deepcopy(opened(visitor, listed, "ja-easy").cssselect("main")[0])
    for reading in main.cssselect("rt, rp"):
        reading.drop_tree()
    for name in main.cssselect("[lang]"):
        name.text = "□"
    texts = [
        DATE.sub("□", one.text_content()) for one in main.cssselect("p, li, dd, dt, h1, h2, h3")
    ]
    told = [" ".join(text.split()) for text in texts if not re.search("[a-z]{3}", text)]

    assert [fault for text in told for fault in faults_of_sentences(text)] == []
    assert LONGEST == 40
    assert SENTENCE_END.split("a。b")
