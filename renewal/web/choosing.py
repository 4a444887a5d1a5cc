"""Three questions on `/procedures/` that lead to one way of applying for a card."""

from django import forms
from django.http import QueryDict

from renewal.asking.fields import WordField
from renewal.asking.showing import ShownField, choice_field
from renewal.content import ways
from renewal.content.procedures import BY_SLUG
from renewal.content.questions import Option, Question
from renewal.content.schema import Procedure

_QUESTIONS = tuple(
    Question(
        name=one.name,
        legend=one.question,
        options=tuple(Option(value=value, label=label) for value, label in one.options),
    )
    for one in ways.QUESTIONS
)


class WayForm(forms.Form):
    """Reads the three answers. What was not answered is "I don't know"."""

    def __init__(self, data: QueryDict) -> None:
        super().__init__(data)
        for question in _QUESTIONS:
            self.fields[question.name] = WordField(option.value for option in question.options)

    @property
    def shown(self) -> list[ShownField]:
        """The three questions with what was answered."""
        return [choice_field(self, question, default="unknown") for question in _QUESTIONS]

    @property
    def way(self) -> Procedure | None:
        """The way that fits, or None before anything was answered or where it can't be read."""
        if not set(self.fields) & set(self.data) or not self.is_valid():
            return None
        told = {name: value or "unknown" for name, value in self.cleaned_data.items()}
        answers = ways.WayAnswers(
            device=ways.Device(told["device"]),
            photo=ways.Photo(told["photo"]),
            outing=ways.Outing(told["outing"]),
        )
        return BY_SLUG[ways.way_for(answers)]
