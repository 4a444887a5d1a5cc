"""How the sentences are written: filled, short, plain, each once."""

import re
from itertools import product

import pytest

from renewal.content.form_reissue import FORM_BY_POST
from renewal.guidance.facts import office_facts
from tests.content.japanese import literals, sentences
from tests.content.words_of import every
from tests.test_house import ROOT

CONTENT = ROOT / "renewal/content"
MODULES = [
    "items",
    "card_items",
    "phrases",
    "notice",
    "about",
    "photo",
    "ways",
    "answers",
    "remarks",
    "details_words",
    "effects",
    "fees",
    "household_words",
    "plan_words",
    "warnings",
    "calendar_words",
]
OFFICIALESE = [
    "来庁", "持参", "させていただ", "いただき", "いただく", "下さい", "又は", "及び", "ご本人様",
    "お手続", "封入封かん", "満了日",
]  # fmt: skip

OF_ONE_CASE = (
    *("booking", "counters", "day", "first", "last", "numbers", "use", "why", "yen"),
    *("address", "closes", "counter", "days", "item", "title"),
    *("age", "member", "members", "n", "note", "thing", "visits", "what"),
)
"""What a plan, an event of a calendar or a household's plan fills in besides the office's facts."""


def test_every_sentence_is_filled_with_the_offices_facts():
    facts = dict.fromkeys(OF_ONE_CASE, "1") | office_facts()
    filled = [text.format_map(facts) for _, text in every()]

    assert len(filled) > 300
    assert [text for text in filled if not text.strip() or re.search(r"[{}]|None", text)] == []


def test_no_fact_of_the_office_is_written_into_a_sentence():
    facts = office_facts()
    fixed = [facts[name] for name in ("tel", "fax", "office", "department", "page_title", "weeks")]
    fixed += ["市民課", "北部", "南部", "1か月半"]
    said = {(where, fact) for where, text in every() for fact in fixed if fact in text}

    assert said == set()


@pytest.mark.parametrize("word", OFFICIALESE)
def test_no_sentence_speaks_like_an_office(word):
    assert [(where, text) for where, text in every() if word in text] == []


def test_the_window_never_opens_on_the_day_three_months_before():
    said = " ".join(text for _, text in sentences())

    assert said.count("3か月前の日の翌日") > 5
    assert re.findall(r"[3三]か?[月ヶ]月?前の日から|[3三]か月前から|月前の、?次の日", said) == []


def test_the_guide_speaks_and_not_the_office():
    """Whoever reads goes there; only the office itself would say "come" and "bring it here"."""
    told = r"来てください|来られ|お越し|持って来|来る(?:の|こと|人)|郵送します|承り|お預かり"

    assert [(where, text) for where, text in sentences() if re.search(told, text)] == []


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
        *(CONTENT / "faq").glob("*.py"),
        *(CONTENT / f"{name}.py" for name in MODULES),
    ]
    said = [text for path in ours for text in literals(path) if re.search("[ぁ-ん]", text)]

    assert len(said) > 300
    assert {text for text in said if said.count(text) > 1} == set()


def test_each_way_an_office_sends_a_form_has_its_words():
    assert set(FORM_BY_POST) == set(product((True, False), repeat=2))
    assert len({str(words) for words in FORM_BY_POST.values()}) == len(FORM_BY_POST)
