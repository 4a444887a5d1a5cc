"""Find the questions that fit what somebody typed, however they write Japanese.

Texts are compared by pairs of letters, so no dictionary is needed. A pair counts the more, the
fewer questions hold it. Width, kana kind, small marks and okurigana make no difference.
Where nothing is found that way, whole runs of letters are looked for, in the answers too; and
where that finds nothing either, both are tried once more without endings.
"""

import math
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from django.utils.translation import get_language

from renewal.content.folding import (
    fold,
    kanji,
    pairs,
    told,
    told_again,
    typed_words,
    without_endings,
    words_of,
    written_in_units,
)
from renewal.content.schema import Question
from renewal.markup import plain

LONGEST_QUERY = 100
"""Letters of a query that are looked at; what is beyond them is no question any more."""

QUESTION, ALSO_ASKED, ANSWER = 1.0, 0.9, 0.3
"""How much a pair counts by the place it is found in."""

WHOLE_WORD = 0.5
"""What is added where somebody typed just the word that stands in `also_asked`."""

ENOUGH = 0.45
"""The least share of a query that has to be found again, as a share of what could be."""

MUCH, SOME = 6.0, 0.25
"""Of a whole sentence a smaller share will do, where that is much in itself."""

PARTICLES = frozenset("のはがをにでともか")
"""Letters that stand between words: a pair that holds one tells half as much."""

NEAR_THE_BEST = 0.5
"""What scores less than this share of the best is left out."""


RUNS_ENOUGH = 0.6
"""The least share of a query that has to stand in one entry as whole runs of letters."""


@dataclass(frozen=True, slots=True)
class _Page:
    """One entry as it is searched: the weight of each pair in it, and its whole words.

    `asked` and `whole` are its question with the words for it, and all its words, in units.
    """

    weights: dict[str, float]
    words: frozenset[str]
    asked: str
    whole: str


@dataclass(frozen=True, slots=True)
class _Index:
    """All entries in one language. `rarity`: how much each pair tells; `unseen`: one in none."""

    pages: tuple[_Page, ...]
    rarity: dict[str, float]
    unseen: float


@dataclass(frozen=True, slots=True, eq=False)
class _Same:
    """Entries as a key that compares by identity: lazy words hash in the language in force."""

    entries: Sequence[Question]

    def __eq__(self, other: object) -> bool:
        return isinstance(other, _Same) and self.entries is other.entries

    def __hash__(self) -> int:
        return id(self.entries)


def search(query: str, entries: Sequence[Question]) -> list[Question]:
    """Return the entries that fit `query`, best first; none when nothing fits.

    `entries` are searched in the language in force, and are read once for each language, so they
    must not change afterwards. Of two that fit alike the earlier comes first.
    """
    index = _indexed(get_language() or "", _Same(entries))
    for words_in in (typed_words, without_endings):
        words = [word[:LONGEST_QUERY] for word in words_in(query[:LONGEST_QUERY])]
        places = _by_pairs(words, index) or _by_runs(words, index)
        if places:
            return [entries[place] for place in places]
    return []


def _by_pairs(words: Sequence[str], index: _Index) -> list[int]:
    """Return the places of the entries that hold enough of the pairs, best first."""
    wanted = [
        (word, pair, index.rarity.get(pair, index.unseen) * _tells(pair))
        for word in words
        for pair in pairs(word)
    ]
    found = [_found(wanted, page) for page in index.pages]
    best = max(found, default=0.0)
    share = best / (sum(rarity for _, _, rarity in wanted) or 1)
    if share < (SOME if best >= MUCH else ENOUGH):
        return []
    fitting = [place for place, score in enumerate(found) if score >= best * NEAR_THE_BEST]
    return sorted(fitting, key=lambda place: -found[place])


def _by_runs(words: Sequence[str], index: _Index) -> list[int]:
    """Return the places of the entries that hold enough whole runs, best first.

    A run in the question counts twice, so an entry that asks comes before one that mentions.
    """
    enough = RUNS_ENOUGH * sum(map(told, words))
    scores: dict[int, float] = {}
    for place, page in enumerate(index.pages):
        whole = sum(told_again(word, page.whole) for word in words)
        if whole and whole >= enough:
            scores[place] = whole + sum(told_again(word, page.asked) for word in words)
    return sorted(scores, key=lambda place: -scores[place])


def _found(wanted: Sequence[tuple[str, str, float]], page: _Page) -> float:
    """Return how much of what was typed stands in an entry: each pair by rarity and place."""
    return sum(
        rarity * (page.weights.get(pair, 0.0) + (WHOLE_WORD if word in page.words else 0.0))
        for word, pair, rarity in wanted
    )


def _tells(pair: str) -> float:
    """Return how much a pair tells by its letters alone."""
    return 0.5 if PARTICLES.intersection(pair) else 1.0


@lru_cache(maxsize=32)
def _indexed(language: str, same: _Same) -> _Index:
    """Return the entries as `language`, which is in force, says them."""
    pages = tuple(_read(entry) for entry in same.entries)
    held: dict[str, int] = {}
    for page in pages:
        for pair in page.weights:
            held[pair] = held.get(pair, 0) + 1
    rarity = {pair: math.log(1 + len(pages) / count) for pair, count in held.items()}
    return _Index(pages, rarity, math.log(1 + len(pages)))


def _read(entry: Question) -> _Page:
    """Return one entry as it is searched."""
    weights: dict[str, float] = {}
    asked = [word for words in entry.also_asked for word in plain(str(words)).split()]
    places = (
        (ANSWER, [plain(str(words)) for words in entry.answer]),
        (ALSO_ASKED, asked),
        (QUESTION, [plain(str(entry.question))]),
    )
    for weight, texts in places:
        for text in texts:
            for word in words_of(text):
                weights |= dict.fromkeys(pairs(word) | kanji(word), weight)
    asking, whole = (
        written_in_units(word for _, texts in kept for text in texts for word in words_of(text))
        for kept in (places[1:], places)
    )
    return _Page(weights, frozenset(fold(word) for word in asked), asking, whole)
