"""A date as a form field: one box or three, in any notation people write."""

from collections.abc import Iterable
from datetime import date
from typing import Any, NamedTuple

from django import forms
from django.core.exceptions import ValidationError

from renewal.content.problems import DATE, NOT_THIS_CHOICE
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
        names = (name, *(f"{name}-{part}" for part in PARTS))
        # Asked first whether it is there: Django takes long to say that it isn't.
        return Typed(*[(data.get(one) or "") if one in data else "" for one in names])


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


LONGEST_SHOWN = 40
"""How much of a wrong word is shown back, in characters."""


class WordField(forms.ChoiceField):
    """A word with a few values. A wrong one is shown back, shortened, in the error."""

    def __init__(self, values: Iterable[str]) -> None:
        choices = [(str(value), str(value)) for value in values]
        super().__init__(required=False, choices=choices)

    def validate(self, value: str) -> None:
        """Refuse what is no value of this word."""
        if value and not self.valid_value(value):
            shown = "".join(filter(str.isprintable, value[:LONGEST_SHOWN]))
            raise ValidationError(str(NOT_THIS_CHOICE).format(value=shown), code="invalid_choice")
