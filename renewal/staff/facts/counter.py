"""The page of a counter, with everything that belongs to it."""

from collections.abc import Callable
from functools import cache
from typing import Any

from django.contrib import admin
from django.db.models import QuerySet
from django.http import HttpRequest

from renewal.asking.counter_hours import hours_lines
from renewal.municipality import models
from renewal.municipality.office import Office
from renewal.municipality.rows import IncompleteError, counter_of, office_of
from renewal.staff import today
from renewal.staff.facts import inlines
from renewal.staff.facts.base import FactAdmin
from renewal.staff.facts.forms import CounterForm

_WHAT_IT_IS = ("name", "reading", "floor", "address", "telephone", "code", "order")
_WITH_HOURS = ("acceptances", "regular_hours", "special_hours", "closing_days")


@admin.register(models.Counter)
class Counters(FactAdmin):
    """Whoever looks for tomorrow's hours finds them before opening a counter."""

    form = CounterForm
    inlines = (
        inlines.WeeklyHours,
        inlines.HoursOfCertainDays,
        inlines.DaysOff,
        inlines.Acceptances,
    )
    children = (
        models.RegularHours,
        models.SpecialHours,
        models.ClosingDay,
        models.Acceptance,
    )
    list_display = ("name", "hours", "services")

    def get_queryset(self, request: HttpRequest) -> QuerySet[Any]:
        """Return the counters with what the list says of each."""
        return super().get_queryset(request).prefetch_related(*_WITH_HOURS)

    def get_fieldsets(self, request: HttpRequest, obj: Any = None) -> Any:
        """Return the fields; of a counter that is there the hours come first, what it is closed."""
        closed = {"classes": ("collapse",)} if obj else {}
        return (
            (None, {"fields": ("hours_known",)}),
            ("名前・場所・電話番号", {"fields": _WHAT_IT_IS} | closed),
        )

    def get_list_display(self, request: HttpRequest) -> Any:
        """Return the columns; whether it is closed today is asked once for all rows."""
        name, *others = self.list_display
        return (name, _closed_today(), *others)

    @admin.display(description="手続き")
    def services(self, row: models.Counter) -> str:
        """Return what it accepts."""
        return "、".join(one.get_service_display() for one in row.acceptances.all())

    @admin.display(description="受付時間")
    def hours(self, row: models.Counter) -> str:
        """Return its hours in the words of the public page."""
        lines = hours_lines(counter_of(row))
        known = "" if row.hours_known else "毎週の時間はわからない（平日と仮定して案内）"
        return "／".join(filter(None, (known, *lines)))


def _closed_today() -> Callable[[models.Counter], str]:
    @cache
    def office(municipality: int) -> Office | None:
        try:
            return office_of(models.Municipality(pk=municipality))
        except IncompleteError:
            return None

    @admin.display(description="きょう")
    def closed_today(row: models.Counter) -> str:
        whole = office(row.municipality_id)
        return today.in_words(row.code, whole) if whole else "—"

    return closed_today
