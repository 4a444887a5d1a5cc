"""Texts made alike for searching: one width, one kind of kana, no marks, okurigana or not."""

import re
import unicodedata

_HIRAGANA_OF = {code: code - 0x60 for code in range(ord("ァ"), ord("ヶ") + 1)}
_LATIN_ACCENTS = re.compile("[\u0300-\u036f]")
_LETTERS = re.compile(r"[\W_ー]+")
_PLACEHOLDER = re.compile(r"\{[^{}|]*\}")
_READING = re.compile(r"\{([^{}|]*)\|([^{}|]*)\}")
_OKURIGANA = re.compile(r"(?<=([一-鿿々]))[ぁ-ん]{1,2}(?=([一-鿿々]))")
_KANJI = re.compile(r"[一-鿿]")
_SEPARATOR = re.compile(r"[\s、。，．,・/／?？!！]+")


def fold(text: str) -> str:
    """Return `text` without differences of width, case, kana kind, accents and marks."""
    plain = unicodedata.normalize("NFKD", text).lower()
    plain = unicodedata.normalize("NFC", _LATIN_ACCENTS.sub("", plain))
    return _LETTERS.sub("", plain.translate(_HIRAGANA_OF))


def typed_words(query: str) -> list[str]:
    """Return the words of a query, folded, without empty ones."""
    return [word for part in _SEPARATOR.split(query) if (word := fold(part))]


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
