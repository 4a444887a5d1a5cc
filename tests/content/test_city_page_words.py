"""Our sentences are ours: no run of twenty characters is the city page's.

The page itself is not kept here. `city_page_runs.txt` holds a short hash of each of its runs.
"""

from hashlib import blake2s
from pathlib import Path

import pytest

from renewal.guidance.facts import office_facts
from tests.content.japanese import folded, sentences

RUN = 20
HASHES = frozenset((Path(__file__).parent / "city_page_runs.txt").read_text().split())
NAMES = [
    "マイナンバーカード・電子証明書有効期限通知書が届いたら",  # the page's title, as cited
    "マイナンバーカード・電子証明書有効期限通知書",  # the notice, as printed on it
    "マイナンバーカード交付申請書",
    "地方公共団体情報システム機構(J-LIS)",
    "市民協働部市民課マイナンバーカード担当(本庁舎1階)",  # the department, as it calls itself
]


def hashed(run: str) -> str:
    return blake2s(run.encode(), digest_size=5).hexdigest()


def copied(text: str) -> list[str]:
    """Return every run of `text` that the city page holds, official names left out."""
    rest = folded(text)
    for name in NAMES:
        rest = rest.replace(name, "\n")
    runs = (rest[at : at + RUN] for at in range(len(rest) - RUN + 1))
    return [run for run in runs if hashed(run) in HASHES]


def test_no_sentence_is_copied_from_the_city_page():
    said = list(sentences())

    assert len(said) > 500
    assert {(name, run) for name, text in said for run in copied(text)} == set()


def test_no_fact_of_the_office_makes_a_sentence_the_pages():
    facts = office_facts()
    with_facts = [
        (name, text) for name, text in sentences() if any(f"{{{f}}}" in text for f in facts)
    ]
    filled = [(name, fill(text, facts)) for name, text in with_facts]

    assert len(filled) > 30
    assert {(name, run) for name, text in filled for run in copied(text)} == set()


def fill(text: str, facts: dict[str, str]) -> str:
    for name, value in facts.items():
        text = text.replace(f"{{{name}}}", value)
    return text


@pytest.mark.parametrize(
    "copy",
    [
        "更新手続きと併せて、暗証番号を初期化して再設定を行うことができます。",
        "更新手続きと併せて、暗証番号を 初期化して再設定を\n行うことができます。",
        "住民票登録住所に再発行した交付申請書を郵送（転送不可郵便）いたします。",
    ],
)
def test_a_copied_sentence_is_found_whatever_its_width_and_breaks(copy):
    assert copied(copy)


def test_a_sentence_of_our_own_is_not_taken_for_a_copy():
    assert copied("暗証番号を忘れたときは、窓口で新しい番号を決められます。") == []
