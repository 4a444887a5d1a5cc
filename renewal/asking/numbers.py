"""Finds a 12-digit number (個人番号) typed where it has no business, so that it can be dropped."""

import re
import unicodedata

from django.http import QueryDict

from renewal.asking.fields import PARTS
from renewal.rules.written_dates import UnreadDateError, read_date

# ー is a letter to Unicode and a dash to whoever types on a Japanese keyboard.
_NUMBER = re.compile(r"(?<!\d)\d{4}[\W_ー]*\d{4}[\W_ー]*\d{4}(?!\d)")
_EVENLY = re.compile(
    "|".join(rf"(?<!\d)(?:\d{{{n}}}[\W_ー]+){{{12 // n - 1}}}\d{{{n}}}(?!\d)" for n in (1, 3, 6))
)
_PART = re.compile(r"-[ymd]$")
_UNSEEN = {"Cf", "Mn", "Me"}


def fields_with_number(data: QueryDict) -> set[str]:
    """Return the fields in which a number stands, in one box or spread over a date's three.

    A number in the name of a field counts too: the name stands in the address.
    """
    return {
        field_of(name)
        for name, values in data.lists()
        if any(map(has_number, [name, *values])) or _is_spread(data, field_of(name))
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


def _is_spread(data: QueryDict, field: str) -> bool:
    """Whether the three boxes of a date make a number together, and none is a date by itself."""
    boxes = [data.get(f"{field}-{part}") or "" for part in PARTS]
    return has_number("".join(boxes)) and not any(map(_is_date, boxes))


def _is_date(text: str) -> bool:
    try:
        read_date(text)
    except UnreadDateError:
        return False
    return True


def has_number(text: str) -> bool:
    """Whether twelve digits stand in `text`, unbroken or in even groups; a telephone is neither."""
    if len(text) < 12 and text.isascii():
        return False
    seen = (
        _ascii_digit(character)
        for character in unicodedata.normalize("NFKC", text)
        if unicodedata.category(character) not in _UNSEEN
    )
    folded = "".join(seen)
    return bool(_NUMBER.search(folded) or _EVENLY.search(folded))


def _ascii_digit(character: str) -> str:
    value = unicodedata.decimal(character, None)
    return character if value is None else str(value)
