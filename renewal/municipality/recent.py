"""The latest changes of a municipality's facts, read from the histories of its rows."""

from collections.abc import Iterable
from datetime import timedelta
from typing import Any

from django.db.models import Q

from renewal.municipality import models
from renewal.municipality.fact_change import Done, FactChange

MOST = 20
_BEGINNING = timedelta(minutes=1)
# Who can't read the other language learns nothing from its words.
_KINDS: tuple[Any, ...] = (
    models.Municipality,
    models.SourcePage,
    models.Counter,
    models.Acceptance,
    models.RegularHours,
    models.SpecialHours,
    models.ClosingDay,
    models.Closure,
    models.Incident,
    models.PageNotice,
    models.OfficeQuestion,
)
_UNSAID = {"id", "municipality", "counter", "order", "digest"}


def recent(municipality: models.Municipality) -> tuple[FactChange, ...]:
    """Return the last changes of everything that belongs to it, the newest first.

    As many queries for a long history as for a short one.
    """
    counters = dict(
        models.Counter.history.filter(municipality_id=municipality.pk)
        .order_by("history_id")
        .values_list("id", "name")
    )
    begun = models.Municipality.history.filter(id=municipality.pk).earliest("history_id")
    rows = [
        row
        for kind in _KINDS
        for row in kind.history.filter(_owned(kind, municipality, counters)).order_by(
            "-history_date", "-history_id"
        )[:MOST]
    ]
    rows = [row for row in rows if not _is_beginning(row, begun)]
    rows.sort(key=lambda row: (row.history_date, row.history_id), reverse=True)
    before = states_before(rows[:MOST])
    return tuple(_change(row, before, counters) for row in rows[:MOST])


def _owned(kind: Any, municipality: models.Municipality, counters: Iterable[int]) -> Q:
    if kind.owner == "counter":
        return Q(counter_id__in=list(counters))
    return Q(id=municipality.pk) if kind.owner == "pk" else Q(municipality_id=municipality.pk)


def _is_beginning(row: Any, begun: Any) -> bool:
    """Whether a row was there from the beginning, when everything was put in at once."""
    is_early = row.history_date - begun.history_date < _BEGINNING
    return bool(is_early and row.history_type == Done.ADDED)


def states_before(rows: list[Any]) -> dict[tuple[Any, int], Any]:
    """Return the state before each change, asked for once a kind."""
    found = {}
    for kind in {row.instance_type for row in rows}:
        wanted = {row.id for row in rows if row.instance_type is kind}
        last: dict[int, Any] = {}
        for row in kind.history.filter(id__in=wanted).order_by("history_id"):
            found[kind, row.history_id] = last.get(row.id)
            last[row.id] = row
    return found


def _change(row: Any, before: dict[tuple[Any, int], Any], counters: dict[int, str]) -> FactChange:
    place = counters.get(getattr(row, "counter_id", None) or 0, "")
    done = Done(row.history_type)
    old = before.get((row.instance_type, row.history_id)) if done is Done.CHANGED else None
    return FactChange(
        at=row.history_date,
        what=str(row.instance_type._meta.verbose_name),
        row=" ".join(filter(None, (place, str(row.instance)))),
        done=done,
        fields=tuple(_differing(row, old)) if old else (),
    )


def _differing(row: Any, old: Any) -> Iterable[str]:
    for field in row.tracked_fields:
        is_other = getattr(row, field.attname) != getattr(old, field.attname)
        if is_other and field.name not in _UNSAID:
            yield str(field.verbose_name)
