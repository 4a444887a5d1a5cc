"""Who changed what, field by field, as staff read it."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from django.db.models import Max, Q
from django.urls import NoReverseMatch, reverse

from renewal.municipality import models
from renewal.municipality.models import Fact
from renewal.municipality.recent import states_before
from renewal.staff.fields import Field, differing, moment

KINDS: dict[str, Any] = {
    str(kind._meta.model_name): kind
    for name in models.__all__
    if issubclass(kind := getattr(models, name), Fact) and kind is not Fact
}
_DONE = {"+": "追加", "~": "変更", "-": "削除"}


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """One change. `undo`: the address that takes it back, "" where this person may not."""

    what: str
    row: str
    done: str
    who: str
    when: str
    at: datetime
    fields: tuple[Field, ...]
    link: str
    undo: str

    @property
    def is_change(self) -> bool:
        """Say whether there was a row before and after."""
        return self.done == _DONE["~"]

    @property
    def is_deletion(self) -> bool:
        """Say whether the row went."""
        return self.done == _DONE["-"]


def latest(count: int, user: Any) -> list[Entry]:
    """Return the last changes of all kinds, the newest first. As many queries for many as for few.

    What went together with its counter is told by the counter's deletion.
    """
    rows = [row for kind in KINDS.values() for row in told_of(kind, Q())[:count]]
    whole = {row.deletion for row in rows if row.instance_type is models.Counter and row.deletion}
    told = [row for row in rows if row.deletion not in whole or row.instance_type is models.Counter]
    return _entries(_newest_first(told)[:count], user)


def of_kind(kind: Any, count: int, user: Any) -> list[Entry]:
    """Return the last changes of one kind, the newest first."""
    return _entries(list(told_of(kind, Q())[:count]), user)


def gone(kind: Any, count: int, user: Any) -> list[Entry]:
    """Return how the rows of one kind went that are deleted now, the last first.

    What came back is not gone; what came back and went again is gone once.
    """
    deletions = kind.history.filter(history_type="-").order_by()
    last = deletions.values("id").annotate(last=Max("history_id")).values("last")
    which = Q(history_id__in=last) & ~Q(id__in=kind.objects.values("pk"))
    return _entries(list(told_of(kind, which)[:count]), user)


def of_row(row: Any, children: Sequence[type[Fact]], user: Any) -> list[Entry]:
    """Return every change of `row` and of what belongs to it, the newest first."""
    rows = list(told_of(type(row), Q(id=row.pk)))
    for kind in children:
        rows += told_of(kind, Q(**{f"{kind.owner}_id": row.pk}))
    return _entries(_newest_first(rows), user)


def entries(rows: list[Any], count: int, user: Any) -> list[Entry]:
    """Return the last changes among these rows of any histories, the newest first."""
    return _entries(_newest_first(rows)[:count], user)


def told_of(kind: Any, which: Q) -> Any:
    """Return those rows of a kind's history, the newest first, each with its person."""
    told = kind.history.filter(which).select_related("history_user")
    return told.order_by("-history_date", "-history_id")


def _newest_first(rows: list[Any]) -> list[Any]:
    return sorted(rows, key=lambda row: (row.history_date, row.history_id), reverse=True)


def _entries(rows: list[Any], user: Any) -> list[Entry]:
    counters = dict(models.Counter.objects.values_list("pk", "name"))
    before = states_before(rows)
    return [
        _entry(row, before.get((row.instance_type, row.history_id)), counters, user) for row in rows
    ]


def _entry(row: Any, before: Any, counters: dict[int, str], user: Any) -> Entry:
    kind = row.instance_type
    place = counters.get(getattr(row, "counter_id", None) or 0, "")
    name = " ".join(filter(None, (place, str(row.instance))))
    changed = "municipality.change_historical" + kind._meta.model_name
    address = [kind._meta.model_name, row.history_id]
    return Entry(
        what=str(kind._meta.verbose_name),
        row=name,
        done=_DONE[row.history_type],
        who=_name_of(row.history_user),
        when=moment(row.history_date),
        at=row.history_date,
        fields=tuple(differing(row, before)),
        link=_link(row, counters),
        undo=reverse("admin:undo", args=address) if user.has_perm(changed) else "",
    )


def _name_of(user: Any) -> str:
    return (user.get_full_name() or user.get_username()) if user else "（サーバーの操作）"


def _link(row: Any, counters: dict[int, str]) -> str:
    """Return the page on which the row is edited: for what belongs to a counter, the counter's.

    There is none for what was deleted, nor for what went with its counter.
    """
    kind, number = row.instance_type, row.id
    if kind is models.Translation:
        page = reverse("admin:translations", args=[row.language])
        return "" if row.history_type == "-" else page
    if kind.owner == "counter":
        kind, number = models.Counter, row.counter_id
        is_there = number in counters
    else:
        is_there = row.history_type != "-"
    try:
        page = reverse(f"admin:municipality_{kind._meta.model_name}_change", args=[number])
    except NoReverseMatch:
        return ""
    return page if is_there else ""
