"""The situation words of an address, read from and written back to a query."""

from collections.abc import Mapping
from dataclasses import fields
from enum import StrEnum

from renewal.rules.situation import Situation

WORDS: dict[str, type[StrEnum]] = {
    field.name.replace("_", "-"): type(field.default) for field in fields(Situation)
}
"""Each word's name in an address, with the values it takes."""

_DEFAULTS = {field.name.replace("_", "-"): str(field.default) for field in fields(Situation)}


def situation_of(words: Mapping[str, str]) -> Situation:
    """Return the situation that `words` describe; an absent or empty word has its default.

    Raises `ValueError` for a value that a word does not take; callers check first.
    """
    return Situation(
        **{
            name.replace("-", "_"): values(words[name])
            for name, values in WORDS.items()
            if words.get(name)
        }
    )


def words_of(situation: Situation) -> dict[str, str]:
    """Return the words that describe `situation` in an address, without those that are defaults."""
    told = {name: str(getattr(situation, name.replace("-", "_"))) for name in WORDS}
    return {name: value for name, value in told.items() if value != _DEFAULTS[name]}
