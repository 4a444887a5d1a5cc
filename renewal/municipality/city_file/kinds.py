"""What a file may hold: its keys are fields of models, in the order in which they are asked."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cache
from typing import Any

from django.db.models import Field

from renewal.municipality import models

# Told by where a row stands in the file, or by whether its list is there.
_TOLD_OTHERWISE = {"id", "order", "is_main", "hours_known", "digest", "municipality"}
LINKED = "counter"


@dataclass(frozen=True, slots=True, kw_only=True)
class Kind:
    """A mapping of the file: a row of `model`, with lists of rows of others below it.

    `without`: fields told otherwise. `lists`: by their keys. `accepts` is a mapping of its own.
    """

    model: type[models.Fact]
    lists: Mapping[str, "Kind"] = field(default_factory=dict)
    without: frozenset[str] = frozenset()

    @property
    def fields(self) -> dict[str, Any]:
        """The model's fields that stand in a file, by name."""
        return _fields(self.model, self.without)

    def is_required(self, name: str) -> bool:
        """Say whether a row can't do without the field."""
        found = self.fields[name]
        return not found.blank and found.get_default() in found.empty_values


@cache
def _fields(model: type[models.Fact], without: frozenset[str]) -> dict[str, "Field[Any, Any]"]:
    return {
        one.name: one
        for one in model._meta.concrete_fields
        if one.name not in _TOLD_OTHERWISE | without
    }


_OF_A_COUNTER = frozenset({LINKED})
ACCEPTS = "accepts"
ACCEPTANCE = Kind(model=models.Acceptance, without=_OF_A_COUNTER)
COUNTER = Kind(
    model=models.Counter,
    lists={
        "hours": Kind(model=models.RegularHours, without=_OF_A_COUNTER),
        "special_hours": Kind(model=models.SpecialHours, without=_OF_A_COUNTER),
        "closing_days": Kind(model=models.ClosingDay, without=_OF_A_COUNTER),
    },
)
CITY = Kind(
    model=models.Municipality,
    lists={
        "pages": Kind(model=models.SourcePage),
        "counters": COUNTER,
        "closures": Kind(model=models.Closure),
        "incidents": Kind(model=models.Incident),
        "notices": Kind(model=models.PageNotice),
        "questions": Kind(model=models.OfficeQuestion),
        "translations": Kind(model=models.Translation),
    },
)
# Lists that a city can't do without.
NEEDED = ("pages", "counters")
