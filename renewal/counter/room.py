"""What fits on the desk's one screen: the list of things always, what can be looked up last."""

from collections.abc import Iterable
from dataclasses import replace
from math import ceil
from unicodedata import east_asian_width

from renewal.counter.lines import Line, Part, Words

LINES = 30
"""So many lines of small type are free below the verdict on a screen 800 pixels high."""

WHOLE, HALF = 53, 24
"""Full-width letters on a line, and on one of two languages."""

# Furigana makes a line a third higher.
_RUBY = "\ufffa"


def fitted(parts: Iterable[Part]) -> tuple[Part, ...]:
    """Return `parts` with as much as fits, in this order of what is left out.

    Notes but the first, all notes, what happens without a thing, all facts but where, how often
    and for how much, and in the end all but where. Everything stands one key away.
    """
    whole = tuple(parts)
    steps = (
        lambda part: _first(part, "notes", 2),
        lambda part: _first(part, "notes", 1),
        lambda part: _first(part, "notes", 0),
        _without_missing,
        lambda part: _last(part, 3),
        lambda part: _first(_last(part, 3), "facts", 1),
    )
    shown = whole
    for step in steps:
        shown = tuple(step(part) for part in shown)
        if sum(map(height, shown)) <= LINES:
            return shown
    return shown


def height(part: Part) -> float:
    """Return how many lines `part` takes on the desk."""
    if part.kind == "head" or not part.lines:
        return 0
    title = 1.5 if part.title.text else 0
    return title + sum(map(_line_height, part.lines))


def _line_height(line: Line) -> float:
    width = HALF if line.resident else WHOLE
    marks = 9 if line.need else 0
    both = max(_lines(one, width, marks) for one in (line.japanese, line.resident) if one)
    missing = f"ないとき：{line.japanese.missing}" if line.japanese.missing else ""
    return both + ceil(_width(missing) / WHOLE) + 0.2


def _lines(words: Words, width: int, marks: int) -> float:
    text = f"{words.term}  {words.text}"
    return ceil((_width(text) + marks) / width) * (1.35 if _RUBY in text else 1)


def _width(text: str) -> float:
    """Return the width of `text` in full-width letters."""
    return sum(1 if east_asian_width(one) in "WF" else 0.54 for one in text)


def _first(part: Part, kind: str, count: int) -> Part:
    return replace(part, lines=part.lines[:count]) if part.kind == kind else part


def _last(part: Part, count: int) -> Part:
    return replace(part, lines=part.lines[-count:]) if part.kind == "facts" else part


def _without_missing(part: Part) -> Part:
    lines = (replace(line, japanese=replace(line.japanese, missing="")) for line in part.lines)
    return replace(part, lines=tuple(lines))
