"""One value of a file as its field holds it, and back. Everything in a file is text or a list."""

from datetime import datetime, time
from typing import Any

from django.core.exceptions import ValidationError
from django.db import models

from renewal.municipality.models import ClosingDay
from renewal.municipality.models.several import NthWeekdaysField, SeveralField, WeekdaysField
from renewal.municipality.spans import TOKYO

Plain = str | list[str] | None

_YES_NO = {"true": True, "false": False}
_WEEKDAYS = {
    name: number for number, name in enumerate(["mon", "tue", "wed", "thu", "fri", "sat", "sun"])
}
_NTHS = {**{str(number): number for number in range(1, 6)}, "last": -1}
_NAMES_OF_WEEKDAYS = {number: name for name, number in _WEEKDAYS.items()}
_NAMES_OF_NTHS = {number: name for name, number in _NTHS.items()}


def cleaned(field: Any, plain: Plain) -> Any:
    """Return `plain` as `field` holds it; raises `ValidationError` in the words of the field.

    None, the unknown, is whatever the field has for it.
    """
    if not plain:
        value = None if field.null else field.get_default()
        # As Django does: what may be empty is not looked at where it is.
        return value if field.blank else field.clean(value, None)
    if isinstance(field, SeveralField):
        return field.clean(_several(field, plain), None)
    if isinstance(plain, list):
        raise ValidationError("一覧ではなく、ひとつの値を書いてください。")
    return field.clean(_single(field, plain), None)


def plain(field: Any, value: Any) -> Any:
    """Return what a field holds as a file says it: text, a list, a bool, a number or None."""
    if isinstance(field, SeveralField):
        return [_NAME_OF.get(type(field), str)(one) for one in value]
    if named := _names(field):
        return named[value]
    if isinstance(value, time):
        is_whole = (value.second, value.microsecond) == (0, 0)
        return value.isoformat("minutes" if is_whole else "auto")
    if isinstance(value, datetime):
        return value.astimezone(TOKYO).isoformat()
    return str(value) or None if isinstance(value, str) else value


def choices(field: Any) -> dict[str, str]:
    """Return what may stand there and its meaning, in the order offered; empty for free text."""
    if isinstance(field, WeekdaysField):
        return _labelled(_WEEKDAYS, dict(field.choices_of_items))
    if isinstance(field, NthWeekdaysField):
        return {"1-sun": "第1日曜日", "3-wed": "第3水曜日", "last-sat": "最終土曜日"}
    if isinstance(field, SeveralField):
        return dict(field.choices_of_items)
    if named := _names(field):
        labels = dict(field.flatchoices)
        return {name: labels[value] for value, name in named.items()}
    if isinstance(field, models.BooleanField):
        return {"true": "はい", "false": "いいえ"}
    return {str(code): str(label) for code, label in field.flatchoices if code}


def _name_of_day(pair: str) -> str:
    nth, weekday = pair.split(":")
    return f"{_NAMES_OF_NTHS[int(nth)]}-{_NAMES_OF_WEEKDAYS[int(weekday)]}"


_NAME_OF: dict[type, Any] = {
    NthWeekdaysField: _name_of_day,
    WeekdaysField: _NAMES_OF_WEEKDAYS.__getitem__,
}


def _labelled(codes: dict[str, int], labels: dict[int, str]) -> dict[str, str]:
    return {name: labels[number] for name, number in codes.items()}


def _names(field: Any) -> dict[int, str]:
    """Return what a file calls the numbers of a field that holds one of a few."""
    if field.model is not ClosingDay:
        return {}
    return {"nth": _NAMES_OF_NTHS, "weekday": _NAMES_OF_WEEKDAYS}.get(field.name, {})


def _several(field: SeveralField, plain: Plain) -> tuple[Any, ...]:
    if not isinstance(plain, list):
        raise ValidationError("[ と ] で囲んだ一覧で書いてください。")
    items = plain
    if isinstance(field, WeekdaysField):
        return tuple(_one_of(_WEEKDAYS, item) for item in items)
    if isinstance(field, NthWeekdaysField):
        return tuple(map(_nth_weekday, items))
    return tuple(items)


def _nth_weekday(text: str) -> str:
    nth, dash, weekday = text.partition("-")
    if not dash or nth not in _NTHS or weekday not in _WEEKDAYS:
        raise ValidationError(
            f"「{text}」ではなく、1-sun（第1日曜日）や last-sat のように書いてください。"
        )
    return f"{_NTHS[nth]}:{_WEEKDAYS[weekday]}"


def _single(field: Any, text: str) -> Any:
    if names := _names(field):
        return _one_of({name: number for number, name in names.items()}, text)
    if isinstance(field, models.BooleanField):
        return _one_of(_YES_NO, text.lower())
    value = field.to_python(text)
    # A moment without a zone is meant as the office's clock shows it.
    is_local = isinstance(value, datetime) and value.tzinfo is None
    return value.replace(tzinfo=TOKYO) if is_local else value


def _one_of(codes: dict[str, Any], text: str) -> Any:
    if text not in codes:
        raise ValidationError(f"「{text}」ではなく、{'、'.join(codes)}のどれかを書いてください。")
    return codes[text]
