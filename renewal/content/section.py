"""The shape of a page's part: a heading with what is said under it."""

from dataclasses import dataclass

from renewal.content.words import Words
from renewal.rules.sources import Source


@dataclass(frozen=True, slots=True, kw_only=True)
class Section:
    """A titled part of a page. `anchor` is lasting.

    `paragraphs` come first, then `points` as a list. `see`: pages to go to next, as paths without
    a language. `sources` are empty only where a section says what to do and states no fact.
    """

    anchor: str
    title: Words
    paragraphs: tuple[Words, ...]
    sources: tuple[Source, ...]
    points: tuple[Words, ...] = ()
    see: tuple[str, ...] = ()
