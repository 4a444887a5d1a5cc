"""A date as a form field: one box or three, in any notation people write."""

from datetime import date
from typing import Any, NamedTuple

from django import forms
from django.core.exceptions import ValidationError

from renewal.content.problems import DATE
from renewal.rules.written_dates import DateProblem, UnreadDateError, read_date, read_parts

PARTS = ("y", "m", "d")


class Typed(NamedTuple):
    """What was typed for one date: in one box (`whole`), or in three."""

    whole: str
    year: str
    month: str
    day: str

    def is_blank(self) -> bool:
        """Whether nothing but space was typed."""
        return not any(text.strip() for text in self)

    def read(self) -> date:
        """Return the date. Raises `UnreadDateError` where it is none, or not certainly one."""
        if self.whole.strip():
            return read_date(self.whole)
        return read_parts(self.year, self.month, self.day)


class DateParts(forms.Widget):
    """Reads `name` or `name-y`, `name-m`, `name-d` from what was sent."""

    def value_from_datadict(self, data: Any, files: Any, name: str) -> Typed:
        """Return what was typed, untouched, so that it can be shown again."""
        parts = (data.get(f"{name}-{part}") or "" for part in PARTS)
        return Typed(data.get(name) or "", *parts)


class WrittenDateField(forms.Field):
    """A date in any notation of `renewal.rules.written_dates`; a question back is an error."""

    widget = DateParts

    def clean(self, value: Typed) -> date | None:
        """Return the date typed, or None for a blank field that may be blank."""
        if value.is_blank():
            if self.required:
                raise ValidationError(DATE[DateProblem.EMPTY], code=DateProblem.EMPTY)
            return None
        try:
            return value.read()
        except UnreadDateError as error:
            raise ValidationError(DATE[error.problem], code=error.problem) from error
