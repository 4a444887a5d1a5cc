"""Results worth keeping in this process, under what they were made of."""

from collections.abc import Callable, Hashable, Iterable
from datetime import date
from enum import Enum
from functools import wraps
from types import NoneType
from typing import Any, Generic, ParamSpec, TypeVar

from django.utils.translation import get_language

Result = TypeVar("Result")
Given = ParamSpec("Given")


class Told:
    """A value made for one reader, nothing but texts in a certain shape; a dataclass."""

    __slots__ = ()


class Kept(Generic[Result]):
    """At most `at_most` results; those that nobody asks for go first.

    Two halves: what is asked for moves to the new one, and once that is full the old one is
    dropped. Threads may meet here: at worst one of them works out a result again.
    """

    def __init__(self, at_most: int) -> None:
        self._half = at_most // 2
        self._new: dict[Hashable, tuple[Result, Any]] = {}
        self._old: dict[Hashable, tuple[Result, Any]] = {}

    def __len__(self) -> int:
        return len(self._new.keys() | self._old.keys())

    def get(self, key: Hashable) -> Result | None:
        """Return the result kept under `key` (of `key_of`), None where there is none."""
        found = self._new.get(key)
        if found is None:
            found = self._old.get(key)
            if found is None:
                return None
            self._put(key, found)
        return found[0]

    def put(self, key: Hashable, made_of: Any, result: Result) -> None:
        """Keep `result` under `key`, which is `key_of(made_of)`."""
        self._put(key, (result, made_of))

    def _put(self, key: Hashable, entry: tuple[Result, Any]) -> None:
        if len(self._new) >= self._half:
            self._old, self._new = self._new, {}
        self._new[key] = entry

    def clear(self) -> None:
        """Forget everything."""
        self._new, self._old = {}, {}


def kept(
    at_most: int, *, in_language: bool = True
) -> Callable[[Callable[Given, Result]], Callable[Given, Result]]:
    """Keep `at_most` results of a function of what it is given and the language in force alone.

    The same in is the very same object out, as long as it is kept, so that what is made of it in
    turn can be kept as well. Nobody may change it. `in_language`: whether the language matters.
    """

    def keeping(function: Callable[Given, Result]) -> Callable[Given, Result]:
        results: Kept[Result] = Kept(at_most)

        @wraps(function)
        def look_up(*values: Given.args, **named: Given.kwargs) -> Result:
            made_of = (*values, *named.items()) if named else values
            key = key_of(made_of)
            if in_language:
                key = (get_language(), *key)
            found = results.get(key)
            if found is None:
                found = function(*values, **named)
                results.put(key, made_of, found)
            return found

        return look_up

    return keeping


def key_of(values: Iterable[Any]) -> tuple[Hashable, ...]:
    """Return what tells `values` apart: texts, numbers, days by what they say, sequences by theirs.

    Anything else by which object it is, so it has to be one that lasts and never changes; whoever
    keeps something under the key keeps the object as well, or another could take its place. A word
    of ours, too: there is one of each, and to ask what it says takes four times as long.
    """
    return tuple([value if type(value) is str else _ways[type(value)](value) for value in values])


def _by_value(value: Any) -> Hashable:
    # With its type: a text marked as safe is written otherwise than the same text, True than 1.
    return type(value), value


def _by_parts(value: Any) -> Hashable:
    return type(value), *key_of(value)


class _Ways(dict[type[Any], Callable[[Any], Hashable]]):
    """How a value of each kind is told apart: found out once for each."""

    def __missing__(self, kind: type[Any]) -> Callable[[Any], Hashable]:
        is_by_value = kind is NoneType or (
            issubclass(kind, (str, int, float, date)) and not issubclass(kind, Enum)
        )
        self[kind] = _by_parts if kind in (tuple, list) else _by_value if is_by_value else id
        return self[kind]


_ways = _Ways()
