"""The pages of what stops a counter: dated closures, and incidents that end by themselves."""

from datetime import date, datetime, time, timedelta
from typing import Any

from django.contrib import admin
from django.db.models import QuerySet
from django.http import HttpRequest

from renewal import clock
from renewal.content import dates
from renewal.municipality import models
from renewal.municipality.models.several import ServicesField
from renewal.staff.facts.base import FactAdmin

END_OF_THE_DAY = time(17, 15)
STOPPED = "全国システムの障害のため、手続きを止めています。"
CLOSES_EARLY = "都合により、この日は受付を早く終わります。"


class _Stops(FactAdmin):
    def get_queryset(self, request: HttpRequest) -> QuerySet[Any]:
        return super().get_queryset(request).select_related("counter")

    @admin.display(description="窓口")
    def where(self, row: models.Closure | models.Incident) -> str:
        return row.counter.name if row.counter else "すべての窓口"

    @admin.display(description="手続き")
    def stopped(self, row: models.Closure | models.Incident) -> str:
        return ServicesField().in_words(row.services) or "すべて"


@admin.register(models.Closure)
class Closures(_Stops):
    """Days on which a counter is closed."""

    list_display = ("reason", "days", "where", "stopped")
    ordering = ("-last", "-pk")
    fields = (("first", "last"), "reason", "counter", "services")

    @admin.display(description="休む日")
    def days(self, row: models.Closure) -> str:
        """Return the first and the last day."""
        first, last = dates.full(row.first), dates.full(row.last)
        return first if first == last else f"{first}〜{last}"

    def get_changeform_initial_data(self, request: HttpRequest) -> Any:
        """Return today, or the day that the start page named."""
        day = _day(request) or clock.today()
        return {"first": day, "last": day} | super().get_changeform_initial_data(request)


@admin.register(models.Incident)
class Incidents(_Stops):
    """Something that stops for hours."""

    list_display = ("message", "since_until", "state", "where", "stopped")
    ordering = ("-until", "-pk")
    fields = ("message", "since", "until", "counter", "services")

    def get_fields(self, request: HttpRequest, obj: Any = None) -> Any:
        """Return the fields; of a day that is to end early the hour comes first."""
        days = ("since", "until")
        rest = tuple(name for name in self.fields if name not in days)
        return self.fields if obj or _day(request) is None else (*days, *rest)

    def get_form(
        self, request: HttpRequest, obj: Any = None, change: bool = False, **kwargs: Any
    ) -> Any:
        """Return the form; of a day that is to end early, with what its two moments are then."""
        form = super().get_form(request, obj, change=change, **kwargs)
        if not change and _day(request):
            form.base_fields["since"].label = "受付を終える時刻"
            form.base_fields["until"].label = "いつもの終わり"
        return form

    def add_view(self, request: HttpRequest, form_url: str = "", extra_context: Any = None) -> Any:
        """Show the form, of a day that the start page named under what it is for."""
        day = _day(request)
        named = {"title": f"早く閉める：{dates.full(day)}"} if day else {}
        return super().add_view(request, form_url, named | (extra_context or {}))

    @admin.display(description="期間")
    def since_until(self, row: models.Incident) -> str:
        """Return from when to when."""
        return f"{moment(row.since)}〜{moment(row.until)}"

    @admin.display(description="いま")
    def state(self, row: models.Incident) -> str:
        """Return whether it runs, in words."""
        now = clock.now()
        if row.until <= now:
            return "終わりました"
        return "止まっています" if row.since <= now else "これから"

    def get_changeform_initial_data(self, request: HttpRequest) -> Any:
        """Return "from now to the end of the day", or the last hour of the day that was named."""
        given = super().get_changeform_initial_data(request)
        now = clock.now().replace(second=0, microsecond=0)
        day = _day(request)
        until = _at(request) or datetime.combine(day or now.date(), END_OF_THE_DAY, clock.TOKYO)
        if day:
            return {
                "message": CLOSES_EARLY,
                "since": until - timedelta(hours=1),
                "until": until,
            } | given
        return {
            "message": STOPPED,
            "since": now,
            "until": max(until, now + timedelta(hours=1)),
        } | given


def moment(when: datetime) -> str:
    """Return a moment as staff read it: 11月23日（月）9:00."""
    here = when.astimezone(clock.TOKYO)
    return f"{dates.short(here.date())} {dates.clock(here.timetz())}"


def _day(request: HttpRequest) -> date | None:
    try:
        return date.fromisoformat(request.GET.get("day", ""))
    except ValueError:
        return None


def _at(request: HttpRequest) -> datetime | None:
    """Return the closing time that the start page named."""
    try:
        named = time.fromisoformat(request.GET.get("closes", ""))
    except ValueError:
        return None
    return datetime.combine(_day(request) or clock.today(), named, clock.TOKYO)
