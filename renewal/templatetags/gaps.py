"""Gaps in a piece of a page, for texts that come later: found in values, and filled again."""

import re
from collections.abc import Callable, Hashable, Iterator, Sequence
from dataclasses import fields
from functools import wraps
from html import escape
from operator import attrgetter
from typing import Any, NamedTuple, NoReturn, Self

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

    # The waiting one: what comes into a gap may be a gap of the piece around.
    _FILTERS[name] = waiting
    return waiting


def shape_of(value: Any, texts: list[str]) -> Hashable:
    """Return what tells `value` apart but for its texts, and add those to `texts` in their order.

    An empty text belongs to the shape. What is `Told` is looked through, as sequences are. A gap
    is a text: that of the piece around this one.
    """
    kind = type(value)
    if kind in _TEXTS:
        if not value:
            return ""
        texts.append(value)
        return str
    if kind is tuple or kind is list:
        return (kind, *[shape_of(one, texts) for one in value])
    if kind is _Hollow:
        return (kind, *value, *[shape_of(one, texts) for one in value.values()])
    if issubclass(kind, Told):
        return (kind, *[shape_of(one, texts) for one in _fields[kind].values(value)])
    return key_of((value,))


def hollow(value: Any, places: Iterator[int], asked: list[str]) -> Any:
    """Return `value` as a template reads it, with a gap for each text, numbered from `places`.

    `asked` is told of every gap that a template wants to know more of.
    """
    if type(value) in _TEXTS:
        return Gap.at(str(next(places)), asked) if value else ""
    if type(value) in (tuple, list):
        return [hollow(one, places, asked) for one in value]
    if isinstance(value, Told):
        names, values = _fields[type(value)]
        told = zip(names, values(value), strict=True)
        return _Hollow((name, hollow(one, places, asked)) for name, one in told)
    if type(value) is _Hollow:
        return _Hollow((name, hollow(one, places, asked)) for name, one in value.items())
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


class _Hollow(dict[str, Any]):
    """The fields of what is told with gaps in them."""


_TEXTS = frozenset((str, SafeString, Gap))


class _Fields(NamedTuple):
    names: tuple[str, ...]
    values: Callable[[Any], tuple[Any, ...]]


class _FieldsOf(dict[type[Any], _Fields]):
    """The names of the fields of each kind of value, and what takes them all out of one."""

    def __missing__(self, kind: type[Any]) -> _Fields:
        names = tuple(field.name for field in fields(kind))
        self[kind] = _Fields(names, attrgetter(*names))
        return self[kind]


_fields = _FieldsOf()
