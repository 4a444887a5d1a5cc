"""Gaps in a piece of a page, for texts that come later: found in values, and filled again."""

import re
from collections.abc import Callable, Hashable, Iterator, Sequence
from dataclasses import fields
from functools import wraps
from html import escape
from operator import attrgetter
from typing import Any, NoReturn, Self

from django.utils.safestring import SafeString

from renewal.kept import Told, key_of

Filter = Callable[[Any], str]
Written = tuple[tuple[str, ...], tuple[tuple[int, Filter], ...]]
"""What a template wrote, and between its parts the place of a text with what it goes through."""

# Unicode's own for what no text holds.
_ENDS = "\ufdd0\ufdd1"
_GAP = re.compile("\ufdd0(\\d+)(\\w*)\ufdd1")


def _escaped(text: str) -> str:
    # As Django escapes, less its way through texts that wait for a language: these never do.
    return text if isinstance(text, SafeString) else escape(text)


_FILTERS: dict[str, Filter] = {"": _escaped}


class Gap(SafeString):
    """What stands in a piece for a text that is not empty. Templates print it, and no more.

    What they decided by it would be decided once, for all texts. A template swallows errors, so
    whoever asks is noted in `asked`.
    """

    asked: list[str]

    @classmethod
    def at(cls, place: str, asked: list[str]) -> Self:
        """Return a gap for the text at `place`."""
        gap = cls(f"\ufdd0{place}\ufdd1")
        gap.asked = asked
        return gap

    def through(self, name: str) -> "Gap":
        """Return the gap for the same text, which goes through the filter `name` then."""
        return Gap.at(f"{str.strip(self, _ENDS)}{name}", self.asked)

    def __bool__(self) -> bool:
        """Return True: a text that is empty has no gap."""
        return True

    def _ask(self, *_: object) -> NoReturn:
        self.asked.append(str.strip(self, _ENDS))
        raise TypeError("a piece is kept for all texts: nothing can be decided by one")

    __eq__ = __ne__ = __hash__ = __len__ = __iter__ = __contains__ = __getitem__ = _ask
    __lt__ = __le__ = __gt__ = __ge__ = _ask


def open_to_gaps(function: Filter) -> Filter:
    """Let a filter, which has to return safe text, wait for what comes into the gap."""
    name = function.__name__

    @wraps(function)
    def waiting(text: Any) -> str:
        return text.through(name) if isinstance(text, Gap) else function(text)

    _FILTERS[name] = function
    return waiting


def shape_of(value: Any, texts: list[str]) -> Hashable:
    """Return what tells `value` apart but for its texts, and add those to `texts` in their order.

    An empty text belongs to the shape. What is `Told` is looked through, as sequences are.
    """
    kind = type(value)
    if kind is str or kind is SafeString:
        if not value:
            return ""
        texts.append(value)
        return kind
    if kind is tuple or kind is list:
        return (kind, *[shape_of(one, texts) for one in value])
    if issubclass(kind, Told):
        return (kind, *[shape_of(one, texts) for one in _values[kind](value)])
    return key_of((value,))


def hollow(value: Any, places: Iterator[int], asked: list[str]) -> Any:
    """Return `value` as a template reads it, with a gap for each text, numbered from `places`.

    `asked` is told of every gap that a template wants to know more of.
    """
    if type(value) in (str, SafeString):
        return Gap.at(str(next(places)), asked) if value else ""
    if type(value) in (tuple, list):
        return [hollow(one, places, asked) for one in value]
    if isinstance(value, Told):
        told = zip(_names(type(value)), _values[type(value)](value), strict=True)
        return {name: hollow(one, places, asked) for name, one in told}
    return value


def parted(text: str) -> Written:
    """Return a text that a template wrote around gaps, parted at them."""
    first, *rest = _GAP.split(text)
    gaps = zip(rest[::3], rest[1::3], strict=True)
    return (first, *rest[2::3]), tuple((int(place), _FILTERS[name]) for place, name in gaps)


def filled(written: Written, texts: Sequence[str]) -> str:
    """Return what a template wrote with its gaps filled, each text escaped."""
    parts, gaps = written
    whole = [parts[0]]
    for part, (place, through) in zip(parts[1:], gaps, strict=True):
        whole += (through(texts[place]), part)
    return "".join(whole)


def _names(kind: type[Any]) -> tuple[str, ...]:
    return tuple(field.name for field in fields(kind))


class _Values(dict[type[Any], Callable[[Any], tuple[Any, ...]]]):
    """What takes all fields out of a value of each kind."""

    def __missing__(self, kind: type[Any]) -> Callable[[Any], tuple[Any, ...]]:
        self[kind] = attrgetter(*_names(kind))
        return self[kind]


_values = _Values()
