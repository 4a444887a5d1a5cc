"""Texts made alike for searching: one width, one kind of kana, no marks, okurigana or not."""

import re
import unicodedata
from collections.abc import Iterable, Sequence

_HIRAGANA_OF = {code: code - 0x60 for code in range(ord("ァ"), ord("ヶ") + 1)}
_LATIN_ACCENTS = re.compile("[\u0300-\u036f]")
_LETTERS = re.compile(r"[\W_ー]+")
_PLACEHOLDER = re.compile(r"\{[^{}|]*\}")
_READING = re.compile(r"\{([^{}|]*)\|([^{}|]*)\}")
_OKURIGANA = re.compile(r"(?<=([一-鿿々]))[ぁ-ん]{1,2}(?=([一-鿿々]))")
_KANJI = re.compile(r"[一-鿿]")
_THOUSANDS = re.compile(r"(?<=\d)[,，](?=\d{3})")
_SEPARATOR = re.compile(r"[\s、。，．,・/／?？!！]+")
_ENDING = re.compile(r"(?<=[^\W\d_ぁ-ん])[ぁ-ん]+")
_UNIT = re.compile(r"[ぁ-ん]|[一-鿿々]|[0-9]+|[^ぁ-ん一-鿿々0-9]+")
_KANA = re.compile(r"[ぁ-ん]")
_BETWEEN_WORDS = " "
_SHORTEST_RUN = re.compile(r"[^ぁ-ん]{2}|.{4}", re.DOTALL)


def fold(text: str) -> str:
    """Return `text` without differences of width, case, kana kind, accents and marks."""
    plain = unicodedata.normalize("NFKD", text).lower()
    plain = unicodedata.normalize("NFC", _LATIN_ACCENTS.sub("", plain))
    return _LETTERS.sub("", plain.translate(_HIRAGANA_OF))


def typed_words(query: str) -> list[str]:
    """Return the words of a query, folded, without empty ones; 1,000 is one of them."""
    parts = _SEPARATOR.split(_THOUSANDS.sub("", query))
    return [word for part in parts if (word := fold(part))]


def without_endings(query: str) -> list[str]:
    """Return the words of a query, folded, without the hiragana that follow kanji or katakana.

    郵送でできる is 郵送. A letter that is left alone says too little, and is left out.
    """
    plain = _ENDING.sub(" ", unicodedata.normalize("NFKC", query))
    return [word for word in typed_words(plain) if len(word) > 1]


def words_of(text: str) -> list[str]:
    """Return the words of our own text, folded: as written and, where `{漢字|かんじ}`, as read."""
    plain = _PLACEHOLDER.sub(" ", text)
    return typed_words(_READING.sub(r"\1", plain)) + typed_words(_READING.sub(r"\2", plain))


def kanji(folded: str) -> set[str]:
    """Return each kanji: typed alone, it is a word."""
    return set(_KANJI.findall(folded))


def pairs(folded: str) -> set[str]:
    """Return each two letters that follow one another, and a lone letter as it is.

    Two kanji with one or two kana between them count as a pair too: 引き換え is 引換え is 引換.
    """
    if len(folded) < 2:
        return {folded} if folded else set()
    neighbours = {folded[place : place + 2] for place in range(len(folded) - 1)}
    return neighbours | {before + after for before, after in _OKURIGANA.findall(folded)}


def units(folded: str) -> list[str]:
    """Return what a text is made of: each kana and kanji, but a number or a Latin word whole.

    So 500円 does not stand in 1500円, nor "thing" in "this thin ring".
    """
    return _UNIT.findall(folded)


def written_in_units(words: Iterable[str]) -> str:
    """Return folded words as one text to look for runs in."""
    return _BETWEEN_WORDS.join(_in_units(units(word)) for word in words)


def told(folded: str) -> float:
    """Return how many letters tell something: a kana, often an ending, counts half."""
    return len(folded) - len(_KANA.findall(folded)) / 2


def told_again(word: str, text: str) -> float:
    """Return how much of `word` is told in `text` by runs: four letters, or two that are no kana.

    `text` is as `written_in_units` returns it.
    """
    rest, total = units(word), 0.0
    while rest:
        length = 0
        while length < len(rest) and _in_units(rest[: length + 1]) in text:
            length += 1
        run = "".join(rest[:length])
        total += told(run) if _SHORTEST_RUN.search(run) else 0.0
        rest = rest[max(length, 1) :]
    return total


def _in_units(parts: Sequence[str]) -> str:
    """Return parts with a mark on both sides of each, so that only whole ones are found."""
    return "|" + "|".join(parts) + "|"
