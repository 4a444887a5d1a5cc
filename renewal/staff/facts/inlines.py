"""What belongs to a counter and is edited with it: acceptances, hours, closing days."""

from typing import TYPE_CHECKING, Any

from django.contrib import admin
from django.core.exceptions import ValidationError
from django.forms import BaseInlineFormSet

from renewal.municipality.models import Acceptance, ClosingDay, RegularHours, SpecialHours
from renewal.municipality.models.counter import ACCEPTS_NOBODY
from renewal.municipality.models.daily import refuse_overlap
from renewal.staff.facts.forms import NATIVE

if TYPE_CHECKING:
    _Formset = BaseInlineFormSet[Any, Any, Any]
    _Stacked = admin.StackedInline[Any, Any]
else:
    _Formset, _Stacked = BaseInlineFormSet, admin.StackedInline


class Together(_Formset):
    """Rows that are compared with one another as they are typed."""

    def _construct_form(self, i: int, **kwargs: Any) -> Any:
        form = super()._construct_form(i, **kwargs)  # type: ignore[misc]  # Django's hook for this
        form.instance.compares_with_stored = False
        return form

    def kept(self) -> list[Any]:
        """Return the forms whose rows will stand once this is saved."""
        return [
            form
            for form in self.forms
            if form not in self.deleted_forms and (form.instance.pk or form.has_changed())
        ]


class SomeAcceptance(Together):
    """A counter accepts something."""

    def clean(self) -> None:
        """Refuse a counter that would accept nobody."""
        super().clean()
        if not self.kept():
            raise ValidationError(ACCEPTS_NOBODY)

    def get_unique_error_message(self, unique_check: Any) -> str:
        """Say what is there twice; Django would give the name of its column."""
        return "同じ手続きが2度選ばれています。ひとつにしてください。"

    def get_form_error(self) -> str:
        """Say it of the later row."""
        return "ほかの行と同じ手続きです。"


class HoursTogether(Together):
    """Hours that do not cross each other."""

    def clean(self) -> None:
        """Refuse hours that overlap, at the later of the two."""
        super().clean()
        whole = [form for form in self.kept() if form.is_valid()]
        for number, form in enumerate(whole):
            try:
                refuse_overlap(form.instance, [other.instance for other in whole[:number]])
            except ValidationError as error:
                form.add_error(None, error)


class HoursOfAWeek(HoursTogether):
    """Hours that the counter does not deny to have."""

    def clean(self) -> None:
        """Refuse hours at a counter whose hours are said to be unknown."""
        super().clean()
        if self.kept() and not self.instance.hours_known:
            raise ValidationError(
                "受付時間が書かれています。上の「受付時間がわかっている」に印を付けるか、"
                "下の受付時間を消してください。"
            )


class Acceptances(_Stacked):
    """What the counter accepts, and from whom."""

    model = Acceptance
    formset = SomeAcceptance
    fields = (("service", "admits"),)

    def get_extra(self, request: Any, obj: Any = None, **kwargs: Any) -> int:
        """Return one empty row for a new counter, which needs it."""
        return 0 if obj else 1


class WeeklyHours(_Stacked):
    """The hours of every week."""

    model = RegularHours
    formset = HoursOfAWeek
    formfield_overrides = NATIVE
    extra = 0
    fieldsets = (
        (None, {"fields": ("weekdays", ("opens", "closes", "last_entry"))}),
        (None, {"fields": (("lunch_from", "lunch_to"), "on_holidays")}),
        (
            "この時間にできる手続きが限られるとき",
            {"fields": ("services",), "classes": ("collapse",)},
        ),
    )


class HoursOfCertainDays(_Stacked):
    """Hours beside the weekly ones."""

    model = SpecialHours
    formset = HoursTogether
    formfield_overrides = NATIVE
    extra = 0
    fieldsets = (
        (None, {"fields": ("days", ("opens", "closes", "last_entry"))}),
        (None, {"fields": ("each_holiday", "on_holidays", "one_later", "booking")}),
        (
            "この時間にできる手続きが限られるとき",
            {"fields": ("services",), "classes": ("collapse",)},
        ),
    )


class DaysOff(_Stacked):
    """Weekdays of a month on which the counter is closed."""

    model = ClosingDay
    formset = Together
    fields = (("nth", "weekday"), "one_later")
    extra = 0
