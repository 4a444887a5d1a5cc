"""The question of `/check/dates/`: birth date and the month the card was made."""

from datetime import date
from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.http import QueryDict

from renewal.asking import numbers
from renewal.asking.fields import DateParts, Typed, WrittenDateField
from renewal.content import problems, questions
from renewal.rules.card import FIRST_CARD_DAY
from renewal.rules.facts import FactError, Fault
from renewal.rules.situation import Stay
from renewal.rules.worked_out import Missing, Told, days_of_month, missing
from renewal.rules.written_dates import DateProblem, UnreadDateError, is_month, read_month

KNOWN = {"yes": True, "no": False, "unknown": None}


class MonthOrDayField(forms.Field):
    """A day, or just its month: the days it may have been, as (year, month, day or None)."""

    widget = DateParts

    def clean(self, value: Typed) -> tuple[int, int, int | None]:
        """Return year, month and, if typed, day."""
        if value.is_blank():
            raise ValidationError(problems.DATE[DateProblem.EMPTY], code=DateProblem.EMPTY)
        try:
            if _says_month_alone(value):
                return *read_month(value.year, value.month), None
            day = value.read()
        except UnreadDateError as error:
            raise ValidationError(problems.DATE[error.problem], code=error.problem) from error
        return day.year, day.month, day.day


def _says_month_alone(value: Typed) -> bool:
    """Whether no day was typed: a year and a month in two boxes, or both in the year's."""
    if value.whole.strip() or value.day.strip():
        return False
    return bool(value.month.strip()) or is_month(value.year)


class DatesForm(forms.Form):
    """Reads what was posted; every error is of one field and in our own words.

    `on`: the day it is. Nothing can be born or made after it.
    """

    born = WrittenDateField()
    made = MonthOrDayField()

    def __init__(self, data: QueryDict | None, *, on: date) -> None:
        super().__init__(data)
        self.on = on
        self.fields["stay-until"] = WrittenDateField(required=False)
        for question in (questions.STAY, questions.RENEWED, questions.RECEIVED):
            self.fields[question.name] = forms.ChoiceField(
                required=False,
                choices=[(option.value, option.value) for option in question.options],
                error_messages={"invalid_choice": problems.NOT_A_CHOICE},
            )

    @property
    def with_number(self) -> set[str]:
        """The fields that a 12-digit number was typed into; what stood there is not given back."""
        return numbers.fields_with_number(self.data) if isinstance(self.data, QueryDict) else set()

    def clean(self) -> dict[str, Any]:
        """Bring the facts together, and say which one contradicts the others."""
        cleaned = super().clean() or self.cleaned_data
        for name in self.with_number:
            field = name if name in self.fields else "born"
            self.errors.pop(field, None)
            self.add_error(field, problems.TWELVE_DIGITS)
        if not self.errors:
            try:
                cleaned["told"] = self._told(cleaned)
                cleaned["missing"] = missing(cleaned["told"])
            except FactError as error:
                self.add_error(_FIELD_OF_FACT[error.field], problems.FAULT[error.fault])
        if not self.errors:
            self._ask_for_more(cleaned["missing"])
        return cleaned

    def _told(self, cleaned: dict[str, Any]) -> Told:
        stay = Stay(cleaned["stay"] or Stay.UNLIMITED)
        return Told(
            born_on=cleaned["born"],
            made_days=self._made_days(cleaned["born"], *cleaned["made"]),
            received_before_change=KNOWN[cleaned["received"] or "unknown"],
            renewed_in_window=KNOWN[cleaned["renewed"] or "no"],
            stay=stay,
            stay_until=cleaned["stay-until"] if stay is Stay.LIMITED else None,
        )

    def _made_days(self, born_on: date, year: int, month: int, day: int | None) -> tuple[date, ...]:
        """Return the days the card may have been made on. Raises `FactError` if there is none."""
        if born_on > self.on:
            raise FactError("born_on", Fault.BORN_IN_FUTURE)
        days = days_of_month(year, month, born_on=born_on, on=self.on)
        if day is not None:
            made_on = date(year, month, day)
            days = (made_on,) if made_on <= self.on else ()
        if days:
            return days
        if date(year, month, day or 1) > self.on:
            raise FactError("made_on", Fault.MADE_IN_FUTURE)
        if (year, month) < (FIRST_CARD_DAY.year, FIRST_CARD_DAY.month):
            raise FactError("made_on", Fault.MADE_BEFORE_CARDS)
        raise FactError("made_on", Fault.MADE_BEFORE_BIRTH)

    def _ask_for_more(self, lacking: Missing | None) -> None:
        if lacking is Missing.DAY_MADE:
            self.add_error("made", problems.DAY_MADE_NEEDED)
        if lacking is Missing.RECEIVED and not self.cleaned_data["received"]:
            self.add_error("received", problems.RECEIVED_NEEDED)


_FIELD_OF_FACT = {
    "born_on": "born",
    "made_on": "made",
    "received_on": "received",
    "stay_until": "stay-until",
}
