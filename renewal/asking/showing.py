"""Fields and their errors, made ready for the field components."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date

from django import forms

from renewal.asking.fields import DateParts, Typed
from renewal.content.labels import term_and_value
from renewal.content.questions import Question
from renewal.content.words import Words
from renewal.kept import Told, kept


@dataclass(frozen=True, slots=True, kw_only=True)
class Choice:
    """One radio button."""

    id: str
    value: str
    label: Words
    hint: Words
    checked: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class ShownField(Told):
    """A group of inputs with its question and error: three boxes `typed`, or `options`."""

    name: str
    legend: Words
    hint: Words
    error: str
    required: bool
    typed: tuple[str, str, str] = ("", "", "")
    options: tuple[Choice, ...] = ()
    is_select: bool = False

    @property
    def is_wrong(self) -> bool:
        """Whether there is an error."""
        return bool(self.error)

    @property
    def first_id(self) -> str:
        """The id of the input that a link to this field leads to."""
        if self.is_select:
            return self.name
        return self.options[0].id if self.options else f"{self.name}-y"


def date_field(
    form: forms.Form,
    question: Question,
    *,
    dropped: Iterable[str] = (),
    with_hint: bool = True,
) -> ShownField:
    """Return a date's three boxes with all that was typed, unless it had to be `dropped`."""
    name = question.name
    typed = DateParts().value_from_datadict(form.data, None, name)
    texts = ("", "", "") if name in dropped else _three_boxes(typed)
    return ShownField(
        name=name,
        legend=question.legend,
        hint=question.hint if with_hint else "",
        error=_error_of(form, name),
        required=question.required,
        typed=texts,
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
    return _chosen(form, question, default=default, is_select=False)


def select_field(form: forms.Form, question: Question, *, default: str = "") -> ShownField:
    """Return a question as one drop-down, for screens that ask many: the first option is usual."""
    return _chosen(form, question, default=default or question.options[0].value, is_select=True)


def select_fields(form: forms.Form, questions: tuple[Question, ...]) -> tuple[ShownField, ...]:
    """Return each question as a drop-down. Without an error the same choices are the same tuple."""
    if form.errors:
        return tuple(select_field(form, question) for question in questions)
    return _selected(questions, tuple(_sent(form, one.name) for one in questions))


@kept(500, in_language=False)
def _selected(questions: tuple[Question, ...], sent: tuple[str, ...]) -> tuple[ShownField, ...]:
    return tuple(
        _choices(question, text or question.options[0].value, is_select=True)
        for question, text in zip(questions, sent, strict=True)
    )


def _chosen(form: forms.Form, question: Question, *, default: str, is_select: bool) -> ShownField:
    sent = form.data.get(question.name) or default
    # What is no choice checks none, and is told in the error; only ours is kept.
    is_known = any(option.value == sent for option in question.options)
    field = _choices(question, sent if is_known else "", is_select=is_select)
    error = _error_of(form, question.name)
    return replace(field, error=error) if error else field


@kept(500, in_language=False)
def _choices(question: Question, checked: str, *, is_select: bool) -> ShownField:
    name = question.name
    return ShownField(
        name=name,
        legend=question.legend,
        hint=question.hint,
        error="",
        required=question.required,
        is_select=is_select,
        options=tuple(
            Choice(
                id=f"{name}-{option.value}",
                value=option.value,
                label=option.label,
                hint=option.hint,
                checked=option.value == checked,
            )
            for option in question.options
        ),
    )


def summary(shown: Iterable[ShownField]) -> list[tuple[str, str]]:
    """Return the id and message of each field with an error, in the order of the page."""
    return [
        (field.first_id, term_and_value(field.legend, field.error))
        for field in shown
        if field.error
    ]


def _sent(form: forms.Form, name: str) -> str:
    # Asked first whether it is there: Django takes long to say that it isn't.
    return str(form.data.get(name)) if name in form.data else ""


def _error_of(form: forms.Form, name: str) -> str:
    errors = form.errors.get(name)
    return str(errors[0]) if errors else ""
