"""The Japanese beneath each line of a sheet in another language, for the clerk who is shown it."""

from collections.abc import Iterable
from dataclasses import replace

from renewal.asking.planning import ShownItem, ShownPlan
from renewal.asking.rows import Row


def rows_beneath(rows: Iterable[Row], japanese: Iterable[Row]) -> tuple[Row, ...]:
    """Return `rows` with what the same rows say in Japanese. To be called in that language."""
    pairs = zip(rows, japanese, strict=True)
    return tuple(replace(row, beneath=f"{other.term} {_value(other)}") for row, other in pairs)


def plan_beneath(plan: ShownPlan, japanese: ShownPlan) -> ShownPlan:
    """Return `plan` with the names of its things in Japanese."""
    return replace(
        plan,
        rows=rows_beneath(plan.rows, japanese.rows),
        bring=_items(plan.bring, japanese.bring),
        pick_up=_items(plan.pick_up, japanese.pick_up),
    )


def _items(items: Iterable[ShownItem], japanese: Iterable[ShownItem]) -> tuple[ShownItem, ...]:
    pairs = zip(items, japanese, strict=True)
    return tuple(replace(item, beneath=other.name) for item, other in pairs)


def _value(row: Row) -> str:
    return row.date.text if row.date else str(row.value)
