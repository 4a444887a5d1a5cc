"""What easy Japanese (やさしい日本語) is held to: short sentences, furigana, no hard words.

After 在留支援のためのやさしい日本語ガイドライン (出入国在留管理庁・文化庁, 2020).
"""

import re
from collections.abc import Iterator

from renewal.catalogues.marks import JAPANESE, RUBY, without_marks

LONGEST = 40
"""Letters of a sentence, readings not counted."""

SENTENCE_END = re.compile(r"[。！？：\n]")
"""A colon ends what comes before it: a name of what follows, and no part of its sentence."""

BANNED = (
    *("来庁", "持参", "いただ", "頂", "ご覧", "お持ち", "お越し", "お尋ね", "申し上げ", "ござい"),
    *("くださいませ", "致し", "いたし", "伺", "お手元", "お使い", "お困り", "ご自身", "ご本人"),
    *("及び", "又は", "若しくは", "並びに", "当該"),
)
"""Polite forms that hide who does what, and words of laws."""

DOUBLE_NEGATIVE = re.compile("(ないと(?!き)|なければ|ないわけ)[^。]*(ません|ない)")
_KANJI = re.compile(r"[㐀-鿿々]")
_HIRAGANA = re.compile(r"[ぁ-ゖー]+")
_PLACEHOLDER = re.compile(r"%\(\w+\)s|\{[a-z_]+\}")


def faults_of_easy_japanese(text: str) -> Iterator[str]:
    """Yield what is wrong with `text` as translators write it."""
    for found in RUBY.finditer(text):
        if not _HIRAGANA.fullmatch(found[2]):
            yield f"a reading that is not hiragana ({found[0]})"
    bare = _KANJI.findall(RUBY.sub("", JAPANESE.sub("", text)))
    if bare:
        yield f"kanji without a reading ({''.join(bare)})"
    # A date or a name counts as one letter: no writer can shorten it.
    yield from faults_of_sentences(without_marks(_PLACEHOLDER.sub("□", text)))


def faults_of_sentences(text: str) -> Iterator[str]:
    """Yield what is wrong with the sentences of `text`, read without furigana."""
    for sentence in SENTENCE_END.split(text):
        if len(sentence.strip()) > LONGEST:
            yield f"a sentence of {len(sentence.strip())} letters ({sentence.strip()})"
    yield from (f"a word to avoid ({word})" for word in BANNED if word in text)
    if found := DOUBLE_NEGATIVE.search(text):
        yield f"a double negative ({found[0]})"
