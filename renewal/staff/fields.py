"""What stood in a row's fields before and after a change, as staff read it."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date, datetime, time
from typing import Any

from renewal import clock
from renewal.content import dates
from renewal.municipality.models.several import SeveralField

_EMPTY = "（空欄）"
# What nobody typed.
_UNSAID = {"id", "municipality", "counter", "order", "digest"}


@dataclass(frozen=True, slots=True, kw_only=True)
class Field:
    """A field with what stood in it before and after, "" where there was no row."""

    name: str
    before: str
    after: str


def differing(row: Any, before: Any) -> Iterable[Field]:
    """Yield what differs; of a row that came or went, all that stands in it."""
    states = (row, None) if row.history_type == "-" else (before, row)
    for field in row.tracked_fields:
        old, new = (_value(one, field) if one else "" for one in states)
        is_said = field.name not in _UNSAID and old != new
        if is_said and (all(states) or _EMPTY not in (old, new)):
            yield Field(name=str(field.verbose_name), before=old, after=new)


def _value(row: Any, field: Any) -> str:
    value = getattr(row, field.attname)
    if value is None or value in ("", ()):
        return _EMPTY
    if isinstance(field, SeveralField):
        return field.in_words(value)
    for kind, told in _TOLD.items():
        if isinstance(value, kind):
            return told(value)
    return str(dict(field.flatchoices).get(value, value))


def moment(when: datetime) -> str:
    """Return a moment with its whole day."""
    here = when.astimezone(clock.TOKYO)
    return f"{dates.full(here.date())} {dates.clock(here.timetz())}"


# A moment is a day as well: it is asked about first.
_TOLD: dict[type, Callable[[Any], str]] = {
    bool: lambda value: "はい" if value else "いいえ",
    datetime: moment,
    date: dates.full,
    time: dates.clock,
}
