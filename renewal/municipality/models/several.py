"""Fields that hold several of a fixed list, in one column, alike on every database.

The column holds the codes with commas between them, in the order they were given in.
"""

from collections.abc import Iterable
from typing import TYPE_CHECKING, Any, ClassVar

from django import forms
from django.core.exceptions import ValidationError
from django.db import models

from renewal.municipality.models.labels import NTHS, SERVICES, WEEKDAYS, known

if TYPE_CHECKING:
    _Field = models.Field[Iterable[Any], tuple[Any, ...]]
else:
    _Field = models.Field


class SeveralField(_Field):
    """A tuple of codes. Offers `choices_of_items`, in a form as boxes to tick."""

    choices_of_items: ClassVar[list[tuple[Any, Any]]]
    item: ClassVar[type[int] | type[str]] = str

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        kwargs.setdefault("max_length", 300)
        kwargs.setdefault("default", ())
        super().__init__(*args, **kwargs)

    def get_internal_type(self) -> str:
        return "CharField"

    def from_db_value(self, value: str | None, *_: object) -> tuple[Any, ...]:
        return self.to_python(value)

    def to_python(self, value: object) -> tuple[Any, ...]:
        """Return `value`, a text with commas or several codes, as codes of the right type."""
        parts: Any = value.split(",") if isinstance(value, str) else value
        try:
            return tuple(self.item(part) for part in parts or () if part != "")
        except (TypeError, ValueError):
            raise ValidationError("選択肢にないものがあります。", code="invalid_choice") from None

    def get_prep_value(self, value: Any) -> str:
        return ",".join(
            str(self.item(part)) for part in self.to_python(super().get_prep_value(value))
        )

    def value_to_string(self, obj: models.Model) -> str:
        return self.get_prep_value(self.value_from_object(obj))

    def validate(self, value: Any, model_instance: models.Model | None) -> None:
        """Refuse a code that is none of the choices, or one said twice."""
        super().validate(value, model_instance)
        if not set(value) <= set(self._codes()):
            raise ValidationError("選択肢にないものがあります。", code="invalid_choice")
        if len(set(value)) < len(value):
            raise ValidationError("同じものが2回選ばれています。", code="twice")

    def formfield(self, **kwargs: Any) -> forms.Field:
        """Return boxes to tick, whatever text input a form would choose for a column of text."""
        return forms.TypedMultipleChoiceField(
            choices=self.choices_of_items,
            coerce=self.item,
            required=not self.blank,
            label=self.verbose_name,
            help_text=self.help_text,
            widget=forms.CheckboxSelectMultiple,
        )

    def in_words(self, value: Iterable[Any]) -> str:
        """Return the labels of the codes in `value`, for a list page."""
        return "、".join(str(self._codes().get(code, code)) for code in value)

    def _codes(self) -> dict[Any, str]:
        return dict(self.choices_of_items)


class ServicesField(SeveralField):
    """Services of a counter; all of them where empty."""

    choices_of_items: ClassVar[list[tuple[Any, Any]]] = [*known(SERVICES)]


class WeekdaysField(SeveralField):
    """Days of the week, Monday 0 to Sunday 6."""

    choices_of_items: ClassVar[list[tuple[Any, Any]]] = list(WEEKDAYS.items())
    item = int


class NthWeekdaysField(SeveralField):
    """Weekdays of a month, each as its number, a colon and the weekday: `3:6`, `-1:0`."""

    choices_of_items: ClassVar[list[tuple[Any, Any]]] = [
        (label, [(f"{nth}:{number}", f"{label}{day}") for number, day in WEEKDAYS.items()])
        for nth, label in NTHS.items()
    ]

    def _codes(self) -> dict[Any, str]:
        return {code: label for _, group in self.choices_of_items for code, label in group}
