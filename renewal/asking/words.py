"""The situation words of an address, read from and written back to a query."""

from collections.abc import Mapping
from dataclasses import fields
from enum import StrEnum
from typing import Any, get_type_hints

from renewal.kept import kept
from renewal.rules.situation import Situation


def _in_an_address(attribute: str) -> str:
    return attribute.replace("_", "-")


WORDS: dict[str, type[StrEnum]] = {
    _in_an_address(attribute): values for attribute, values in get_type_hints(Situation).items()
}
"""Each word's name in an address, with the values it takes."""

_ATTRIBUTES = {_in_an_address(field.name): field.name for field in fields(Situation)}


def situation_of(words: Mapping[str, str]) -> Situation:
    """Return the situation that `words` describe; an absent or empty word has its default.

    Raises `ValueError` for a value that a word does not take; callers check first.
    """
    return _situation(tuple((name, text) for name in WORDS if (text := words.get(name))))


@kept(1_000, in_language=False)
def _situation(words: tuple[tuple[str, str], ...]) -> Situation:
    told: dict[str, Any] = {_ATTRIBUTES[name]: WORDS[name](text) for name, text in words}
    return Situation(**told)


@kept(1_000, in_language=False)
def words_of(situation: Situation) -> Mapping[str, str]:
    """Return the words that describe `situation` in an address, without those that are defaults."""
    plain = Situation()
    return {
        name: str(getattr(situation, attribute))
        for name, attribute in _ATTRIBUTES.items()
        if getattr(situation, attribute) is not getattr(plain, attribute)
    }
