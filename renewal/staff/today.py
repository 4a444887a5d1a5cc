"""What somebody at the telephone has to know first: today, tomorrow, and what stops now."""

from dataclasses import dataclass
from datetime import date, datetime
from typing import Any
from urllib.parse import urlencode

from django.urls import reverse

from renewal import clock
from renewal.asking.openings import hours
from renewal.content import dates
from renewal.content import opening_words as words
from renewal.municipality import models
from renewal.municipality.models.labels import SERVICES
from renewal.municipality.office import Counter, Office, Service
from renewal.municipality.open_days import on_day
from renewal.municipality.opening import Closed, Opening


@dataclass(frozen=True, slots=True, kw_only=True)
class Told:
    """What holds at a counter on a day, for all its services or for the named ones."""

    text: str
    is_open: bool
    services: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Day:
    """A day at a counter, with the ways to close earlier or altogether, "" where it is closed."""

    told: tuple[Told, ...]
    close_early: str
    close: str
    early_label: str
    close_label: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Here:
    """A counter: its name, where its hours are changed, and its days."""

    name: str
    change: str
    days: tuple[Day, ...]


def counters_on(days: tuple[date, ...], office: Office, rows: Any) -> list[Here]:
    """Return every counter on these days. `rows`: their primary keys by their codes."""
    return [
        Here(
            name=counter.name,
            change=reverse("admin:municipality_counter_change", args=[rows[counter.code]]),
            days=tuple(_day(counter, office, day, rows[counter.code]) for day in days),
        )
        for counter in office.counters
    ]


def in_words(code: str, office: Office) -> str:
    """Return what holds today at the counter `code`, in one line."""
    counter = next(one for one in office.counters if one.code == code)
    told = _told(counter, office, clock.today())
    return "／".join(f"{one.services}：{one.text}" if one.services else one.text for one in told)


def running(now: datetime) -> Any:
    """Return the incidents that stop something now, those that end first first."""
    found = models.Incident.objects.filter(since__lte=now, until__gt=now)
    return found.select_related("counter").order_by("until")


def _day(counter: Counter, office: Office, day: date, row: int) -> Day:
    found = [on_day(counter, office, day, service) for service, _ in counter.accepts]
    ends = [span.closes for one in found if isinstance(one, Opening) for span in one.spans]
    is_open = any(isinstance(one, Opening) for one in found)
    ends_at = {"closes": f"{max(ends):%H:%M}"} if ends else {}
    which = {"counter": row, "day": day.isoformat()}
    early = reverse("admin:municipality_incident_add")
    whole = reverse("admin:municipality_closure_add")
    return Day(
        told=_told(counter, office, day),
        close_early=f"{early}?{urlencode(which | ends_at)}" if is_open else "",
        close=f"{whole}?{urlencode(which)}" if is_open else "",
        early_label=f"早く閉める（{counter.name}、{named(day)}）",
        close_label=f"休みにする（{counter.name}、{named(day)}）",
    )


def _told(counter: Counter, office: Office, day: date) -> tuple[Told, ...]:
    by_text: dict[tuple[str, bool], list[Service]] = {}
    for service, _ in counter.accepts:
        found = on_day(counter, office, day, service)
        by_text.setdefault((_text(found), isinstance(found, Opening)), []).append(service)
    is_whole = len(by_text) == 1
    return tuple(
        Told(text=text, is_open=is_open, services="" if is_whole else _names(services))
        for (text, is_open), services in by_text.items()
    )


def _text(found: Opening | Closed) -> str:
    if isinstance(found, Closed):
        return f"休み（{found.detail or words.CLOSED[found.why]}）"
    if not found.spans:
        return "開いていると仮定（時間はわからない）"
    return hours(found.spans)


def _names(services: list[Service]) -> str:
    return "、".join(SERVICES[service] for service in services)


def named(day: date) -> str:
    """Return a day as the heading of a column."""
    return dates.short(day)
