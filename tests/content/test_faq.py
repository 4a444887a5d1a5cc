"""The questions and answers: complete, short, sourced, and fit for any office."""

import gzip
import re
import string
from datetime import date
from pathlib import Path
from urllib.parse import urlsplit

import pytest

from renewal.content import faq
from renewal.content.faq import ALL, BY_ANCHOR, TOPICS
from renewal.content.schema import Question
from renewal.guidance.city_page import read_in
from renewal.guidance.facts import office_facts
from renewal.rules.sources import PAGES_CHECKED_ON, STATUTES_CHECKED_ON

PAGES = {"check", "checklist", "notice", "offices", "faq"}
PROCEDURES = {
    "certificate-in-person", "certificate-by-proxy", "card-by-smartphone", "card-by-pc",
    "card-by-photo-booth", "card-by-mail", "card-at-city-hall", "period-of-stay",
}  # fmt: skip
CITY_PAGE = "87893"
each_entry = pytest.mark.parametrize("entry", ALL, ids=[entry.anchor for entry in ALL])


def said(entry: Question) -> list[str]:
    """Return what the page shows of an entry, with the office's facts filled in."""
    return [str(words).format(**office_facts()) for words in (entry.question, *entry.answer)]


def test_the_ten_questions_of_the_city_page_keep_their_anchors_and_their_order():
    anchors = [entry.anchor for entry in ALL]

    assert [anchor for anchor in anchors if re.fullmatch(r"q\d+", anchor)] == [
        f"q{number}" for number in range(1, 11)
    ]


def test_no_two_questions_share_an_anchor():
    assert len(BY_ANCHOR) == len(ALL) >= 35


def test_questions_stand_together_by_topic_in_the_order_of_the_topics():
    in_order = list(dict.fromkeys(entry.topic for entry in ALL))

    assert in_order == list(TOPICS)
    assert [entry.topic for entry in ALL] == sorted(
        (entry.topic for entry in ALL), key=list(TOPICS).index
    )


@each_entry
def test_an_anchor_is_a_word_that_can_stand_in_an_address(entry):
    assert re.fullmatch(r"[a-z][a-z0-9]*(-[a-z0-9]+)*", entry.anchor)


@each_entry
def test_every_sentence_fills_with_the_facts_of_the_office(entry):
    sentences = said(entry)

    assert all(sentence.strip() for sentence in sentences)
    assert not any(set("{}") & set(sentence) for sentence in sentences)


@each_entry
def test_a_question_asks_or_tells_and_an_answer_ends(entry):
    question, *answer = said(entry)

    assert question.endswith(("？", "。"))
    assert 1 <= len(answer) <= 4
    assert all(paragraph.endswith("。") for paragraph in answer)


@each_entry
def test_a_sentence_is_short_enough_to_read_once(entry):
    sentences = [one for text in said(entry) for one in re.split(r"(?<=[。？])", text)]

    assert max(map(len, sentences)) <= 75


@each_entry
def test_a_note_says_what_people_type_and_the_search_has_it(entry):
    assert "".join(map(str, entry.also_asked)).strip()
    assert not any(name for words in entry.also_asked for name in placeholders(str(words)))


def placeholders(text: str) -> list[str]:
    return [name for _, name, _, _ in string.Formatter().parse(text) if name]


@each_entry
def test_every_answer_has_sources_that_a_reader_can_open(entry):
    assert entry.sources
    for source in map(read_in, entry.sources):
        address = urlsplit(source.url)
        assert address.scheme == "https"
        assert re.search(r"\.(jp|com)$", address.netloc)
        assert source.title
        assert source.article


@each_entry
def test_a_source_prints_the_day_it_was_read_and_no_other(entry):
    for source in map(read_in, entry.sources):
        statute = "laws.e-gov.go.jp" in source.url
        assert source.checked_on == (STATUTES_CHECKED_ON if statute else PAGES_CHECKED_ON)
        assert source.page_updated is None or source.page_updated <= source.checked_on


@each_entry
def test_where_to_go_next_is_a_page_that_exists(entry):
    assert set(entry.see) <= PAGES | PROCEDURES


@pytest.mark.parametrize("number", range(1, 11))
def test_an_answer_of_the_city_names_the_question_it_comes_from(number):
    articles = [
        source.article
        for source in map(read_in, BY_ANCHOR[f"q{number}"].sources)
        if CITY_PAGE in source.title
    ]

    assert articles == [f"よくある質問 Q{number}"]


@pytest.mark.parametrize(
    ("anchor", "facts"),
    [
        ("q1", ["無料"]),
        ("q2", ["3か月前の日の翌日", "5月20日", "2月21日"]),
        ("q3", ["マイナ保険証", "コンビニ交付", "e-Tax", "マイナポータル", "カードの期限まで本人確認", "2024年（令和6年）12月2日", "おすすめ"]),
        ("q4", ["無料で新しく", "コンビニ交付", "e-Tax", "マイナポータル", "期限までに更新"]),
        ("q5", ["決め直せ", "運転免許証", "パスポート", "年金手帳"]),
        ("q6", ["市民課", "北部出張所", "南部出張所", "だけ"]),
        ("q7", ["カードは無料", "カードを返して", "1,000円", "800円"]),
        ("q8", ["23桁", "右上", "生年月日", "J-LIS", "メール"]),
        ("q9", ["約1か月半", "交付通知書", "予約"]),
        ("q10", ["本人確認書類", "市民課", "北部出張所", "南部出張所", "048-940-8604", "電子申請", "住民票の住所", "転送はされません"]),
        ("pin-lock", ["6〜16", "5回", "4桁", "3回"]),
        ("convenience-store", ["24時間", "6時30分〜23時", "無料"]),
        ("insurance-after-expiry", ["5月20日", "8月31日"]),
        ("lost-card", ["0120-95-0178", "警察"]),
        ("licence-on-card", ["期限内", "署名用電子証明書", "申請サイト", "免許情報記録番号", "1,500円"]),
        ("moved-in", ["14日", "90日", "1,000円"]),
        ("new-card", ["11回目", "6回目"]),
        ("card-years", ["18歳", "20歳", "2022年3月", "10回目", "5回目"]),
        ("photo", ["6か月", "4.5センチ", "3.5センチ", "20KBから7MB", "480から6,000"]),
    ],
)  # fmt: skip
def test_an_answer_holds_all_its_facts(anchor, facts):
    answer = "".join(said(BY_ANCHOR[anchor])[1:])

    assert [fact for fact in facts if fact not in answer] == []


@pytest.mark.parametrize(
    "anchor",
    ["card-years", "insurance-after-expiry", "leap-day", "licence-on-card", "under-15", "weekend"],
)
def test_what_is_not_settled_is_sent_to_the_counter(anchor):
    assert "窓口に確かめてください（048-940-8604）" in "".join(said(BY_ANCHOR[anchor]))


def test_no_answer_gives_a_day_of_its_own_for_the_old_insurance_card():
    """The two days of the insurance card are the only dates of the calendar in the answers."""
    texts = "".join("".join(said(entry)[1:]) for entry in ALL)
    days = {
        date(int(year), int(month), int(day))
        for year, month, day in re.findall(r"(\d{4})年(?:（.+?）)?(\d+)月(\d+)日", texts)
    }

    assert days == {date(2024, 12, 2), date(2025, 12, 1)}


def test_the_words_for_searching_are_known_to_translators_as_such():
    """They are not translated but thought of anew, and no page shows them."""
    told = re.compile(r"""also_asked=\(\s*pgettext_lazy\(\s*"search",""")
    files = [*Path(faq.__file__).parent.glob("*.py")]

    assert sum(len(told.findall(path.read_text())) for path in files) == len(ALL)


def test_all_questions_and_answers_together_stay_light():
    texts = "\n".join("\n".join(said(entry)) for entry in ALL)

    assert len(texts) <= 6_000
    assert len(gzip.compress(texts.encode(), compresslevel=9)) <= 5_000
