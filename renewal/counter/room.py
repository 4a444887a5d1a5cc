"""What fits on the desk's one screen: the list of things always, what can be looked up last."""

from collections.abc import Callable, Iterable
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
    """Return `parts` with as much marked as extra as the smallest screen has no room for.

    In this order: notes but the first, all notes, what happens without a thing, all facts but
    where, how often and for how much, and in the end all but where. Never a thing to bring.
    Everything stands one key away, and on paper and larger screens at once.
    """
    steps: tuple[Callable[[Part], Part], ...] = (
        lambda part: _keep(part, "notes", slice(2)),
        lambda part: _keep(part, "notes", slice(1)),
        lambda part: _keep(part, "notes", slice(0)),
        _without_missing,
        lambda part: _keep(part, "facts", slice(-3, None)),
        lambda part: _keep(part, "facts", slice(-3, -2)),
    )
    shown = tuple(parts)
    for step in steps:
        shown = tuple(map(step, shown))
        if sum(map(height, shown)) <= LINES:
            return shown
    return shown


def height(part: Part) -> float:
    """Return how many lines `part` takes on the desk, what is extra left out."""
    lines = [line for line in part.lines if not line.is_extra]
    if part.kind == "head" or not lines:
        return 0
    title = 1.5 if part.title.text else 0
    return title + sum(map(_line_height, lines))


def _line_height(line: Line) -> float:
    width = HALF if line.resident else WHOLE
    marks = 9 if line.need else 0
    both = max(_lines(one, width, marks) for one in (line.japanese, line.resident) if one)
    missing = line.japanese.missing and not line.is_missing_extra
    below = ceil(_width(f"ないとき：{line.japanese.missing}") / WHOLE) if missing else 0
    return both + below + 0.2


def _lines(words: Words, width: int, marks: int) -> float:
    text = f"{words.term}  {words.text}"
    return ceil((_width(text) + marks) / width) * (1.35 if _RUBY in text else 1)


def _width(text: str) -> float:
    """Return the width of `text` in full-width letters."""
    return sum(1 if east_asian_width(one) in "WF" else 0.54 for one in text)


def _keep(part: Part, kind: str, kept: slice) -> Part:
    """Return `part`, where it is of this kind, with all lines but those `kept` as extra."""
    if part.kind != kind:
        return part
    places = range(len(part.lines))[kept]
    lines = (replace(one, is_extra=place not in places) for place, one in enumerate(part.lines))
    return replace(part, lines=tuple(lines))


def _without_missing(part: Part) -> Part:
    return replace(part, lines=tuple(replace(one, is_missing_extra=True) for one in part.lines))
