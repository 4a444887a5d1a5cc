"""How a fact is typed in: the browser's own fields for days and times, no boxes for relations."""

from typing import TYPE_CHECKING, Any

from django import forms
from django.conf import settings
from django.db import models

from renewal.municipality.models import Fact, Municipality

if TYPE_CHECKING:
    _ModelForm = forms.ModelForm[Fact]
else:
    _ModelForm = forms.ModelForm

_DAY = {"type": "date", "class": "day"}
_TIME = {"type": "time", "class": "time"}


class DayInput(forms.DateInput):
    """The browser's calendar, which a keyboard and a screen reader can use."""

    def __init__(self, attrs: dict[str, Any] | None = None) -> None:
        super().__init__(attrs=_DAY | (attrs or {}), format="%Y-%m-%d")


class ClockInput(forms.TimeInput):
    """The browser's field for a time of day."""

    def __init__(self, attrs: dict[str, Any] | None = None) -> None:
        super().__init__(attrs=_TIME | (attrs or {}), format="%H:%M")


class MomentInput(forms.SplitDateTimeWidget):
    """A day and a time beside it, each with its name."""

    use_fieldset = True

    def __init__(self, attrs: dict[str, Any] | None = None) -> None:
        super().__init__(attrs=attrs)
        self.widgets = (DayInput(), ClockInput())

    def name_parts(self, label: object) -> None:
        """Tell the two apart, and from those of another moment: one label stands for both."""
        for part, what in zip(self.widgets, ("日付", "時刻"), strict=True):
            part.attrs["aria-label"] = f"{label}：{what}"


NATIVE: dict[Any, dict[str, Any]] = {
    models.DateField: {"widget": DayInput},
    models.TimeField: {"widget": ClockInput},
    models.DateTimeField: {"form_class": forms.SplitDateTimeField, "widget": MomentInput},
}


def own_municipality() -> Municipality | None:
    """Return the row of the municipality that this guide is set up for, None before it is there."""
    return Municipality.objects.filter(code=settings.MUNICIPALITY).first()


class FactForm(_ModelForm):
    """Nobody is asked which municipality: there is one, and `clean` compares within it."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        row: Any = self.instance
        if row.owner == "municipality" and row.municipality_id is None:
            row.municipality = own_municipality()
        for field in self.fields.values():
            if isinstance(field.widget, MomentInput):
                field.widget.name_parts(field.label)


class CounterForm(FactForm):
    """The formsets beside it compare what is typed, not what is stored."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.instance.compares_with_stored = False


class NotYetValid:
    """A form that is shown again as it was typed, though nothing is wrong with it."""

    def is_valid(self) -> bool:
        """Say no, so that nothing is saved."""
        return False
