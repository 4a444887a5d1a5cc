"""Fields and their errors, made ready for the field components."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date

from django import forms

from renewal.asking.fields import PARTS, DateParts, Typed
from renewal.content.labels import term_and_value
from renewal.content.questions import DAY, MONTH, YEAR, Question
from renewal.content.words import Words


@dataclass(frozen=True, slots=True, kw_only=True)
class Box:
    """One text input."""

    name: str
    id: str
    label: Words
    value: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Choice:
    """One radio button."""

    id: str
    value: str
    label: Words
    hint: Words
    checked: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class ShownField:
    """A group of inputs with its question and error."""

    name: str
    legend: Words
    hint: Words
    error: str
    required: bool
    year: Box | None = None
    month: Box | None = None
    day: Box | None = None
    options: tuple[Choice, ...] = ()
    is_select: bool = False

    @property
    def first_id(self) -> str:
        """The id of the input that a link to this field leads to."""
        if self.is_select:
            return self.name
        return self.options[0].id if self.options else f"{self.name}-y"


def date_field(form: forms.Form, question: Question, *, dropped: Iterable[str] = ()) -> ShownField:
    """Return a date's three boxes with all that was typed, unless it had to be `dropped`."""
    name = question.name
    typed = DateParts().value_from_datadict(form.data, None, name)
    texts = ("", "", "") if name in dropped else _three_boxes(typed)
    boxes = (
        Box(name=f"{name}-{part}", id=f"{name}-{part}", label=label, value=text)
        for part, label, text in zip(PARTS, (YEAR, MONTH, DAY), texts, strict=True)
    )
    year, month, day = boxes
    return ShownField(
        name=name,
        legend=question.legend,
        hint=question.hint,
        error=_error_of(form, name),
        required=question.required,
        year=year,
        month=month,
        day=day,
    )


def _three_boxes(typed: Typed) -> tuple[str, str, str]:
    """Return what to show in the three boxes; one ISO date is the checker's own way of writing."""
    try:
        day = date.fromisoformat(typed.whole)
    except ValueError:
        return typed.whole or typed.year, typed.month, typed.day
    return str(day.year), str(day.month), str(day.day)


def choice_field(form: forms.Form, question: Question, *, default: str) -> ShownField:
    """Return a group of radio buttons; what was sent is checked, or else `default`."""
    name = question.name
    sent = form.data.get(name) or default
    return ShownField(
        name=name,
        legend=question.legend,
        hint=question.hint,
        error=_error_of(form, name),
        required=question.required,
        options=tuple(
            Choice(
                id=f"{name}-{option.value}",
                value=option.value,
                label=option.label,
                hint=option.hint,
                checked=option.value == sent,
            )
            for option in question.options
        ),
    )


def select_field(form: forms.Form, question: Question, *, default: str = "") -> ShownField:
    """Return a question as one drop-down, for screens that ask many: the first option is usual."""
    field = choice_field(form, question, default=default or question.options[0].value)
    return replace(field, is_select=True)


def summary(shown: Iterable[ShownField]) -> list[tuple[str, str]]:
    """Return the id and message of each field with an error, in the order of the page."""
    return [
        (field.first_id, term_and_value(field.legend, field.error))
        for field in shown
        if field.error
    ]


def _error_of(form: forms.Form, name: str) -> str:
    errors = form.errors.get(name)
    return str(errors[0]) if errors else ""
