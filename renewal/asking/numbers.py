"""Finds a 12-digit number (個人番号) typed where it has no business, so that it can be dropped."""

import re
import unicodedata

from django.http import QueryDict

_BETWEEN_DIGITS = re.compile(r"(?<=\d)[\s\-‐‑‒–—―−ー－.・/,]+(?=\d)")
_TWELVE_DIGITS = re.compile(r"(?<!\d)\d{12}(?!\d)")
_PART = re.compile(r"-[ymd]$")


def fields_with_number(data: QueryDict) -> set[str]:
    """Return the fields in which twelve digits stand, over one box or over a date's three."""
    typed: dict[str, list[str]] = {}
    for name, values in data.lists():
        typed.setdefault(field_of(name), []).extend(values)
    return {
        field
        for field, values in typed.items()
        if any(map(_has_number, [*values, "".join(values)]))
    }


def without(data: QueryDict, fields: set[str]) -> QueryDict:
    """Return `data` less everything typed for `fields`."""
    kept = data.copy()
    for name in data:
        if field_of(name) in fields:
            del kept[name]
    return kept


def field_of(name: str) -> str:
    """Return the date that a box such as `card-y` belongs to, or the name itself."""
    return _PART.sub("", name)


def _has_number(text: str) -> bool:
    digits = "".join(_ascii_digit(character) for character in unicodedata.normalize("NFKC", text))
    return bool(_TWELVE_DIGITS.search(_BETWEEN_DIGITS.sub("", digits)))


def _ascii_digit(character: str) -> str:
    value = unicodedata.decimal(character, None)
    return character if value is None else str(value)
