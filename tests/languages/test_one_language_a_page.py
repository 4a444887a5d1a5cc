"""No page mixes languages: what is Japanese says so, for those who hear it and those who read it."""

import re

import pytest
from lxml import html

from renewal.languages import tag
from tests.browser.listed import CODES
from tests.browser.pages import PAGES
from tests.languages.walking import TYPED, labels, opened, texts

KANA = re.compile(r"[ぁ-ゖァ-ヺーｦ-ﾟ]")
JAPANESE = re.compile(r"[ぁ-ゖァ-ヺーｦ-ﾟ㐀-鿿々]")
IN_JAPANESE = "[lang=ja], [lang=zh-Hans]:not(html)"


@pytest.mark.parametrize("language", ["en", "zh-hans", "vi", "fil"])
@pytest.mark.parametrize("listed", PAGES, ids=lambda listed: listed.name)
def test_no_japanese_stands_outside_what_is_marked_as_japanese(visitor, listed, language):
    page = opened(visitor, listed, language)
    foreign = KANA if language == "zh-hans" else JAPANESE

    said = [*texts(page, skipping=IN_JAPANESE), *labels(page, skipping=IN_JAPANESE)]
    assert [text.strip() for text in said if foreign.search(text.replace(TYPED, ""))] == []
    assert len(said) > 20


@pytest.mark.parametrize("listed", PAGES, ids=lambda listed: listed.name)
def test_no_mark_of_a_sentence_is_left_on_a_page(visitor, listed):
    for language in ("ja-easy", "en"):
        text = html.tostring(opened(visitor, listed, language), encoding="unicode")
        assert not re.search("[\ufff9\ufffa\ufffb]|{ja:", text)


def test_the_walk_sees_a_word_that_is_not_marked():
    page = html.fromstring('<p>a <b lang="ja">窓口</b> 窓口<i title="まど">x</i></p>')

    assert [text for text in texts(page, skipping=IN_JAPANESE) if JAPANESE.search(text)] == [
        " 窓口"
    ]
    assert list(labels(page, skipping=IN_JAPANESE)) == ["まど"]


@pytest.mark.parametrize("listed", [one for one in PAGES if not one.post], ids=lambda one: one.name)
def test_each_language_is_one_link_away_with_the_page_and_the_answers(visitor, listed):
    page = opened(visitor, listed, "vi")
    links = page.cssselect(".languages a")

    whole = visitor.get(listed.in_language("vi").path).wsgi_request.GET.urlencode()
    path = listed.path.partition("?")[0]
    query = f"?{whole}" if whole else ""
    assert [one.get("href") for one in links] == [
        f"{'' if code == 'ja' else f'/{code}'}{path}{query}" for code in CODES
    ]
    assert [one.get("hreflang") for one in links] == [tag(code) for code in CODES]
    assert [one.get("lang") for one in links] == [tag(code) for code in CODES]
    assert [one.text for one in links if one.get("aria-current")] == ["Tiếng Việt"]
