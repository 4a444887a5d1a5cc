"""Rows made to hold certain values: no write where they hold them already."""

from collections.abc import Iterable, Sequence
from itertools import repeat
from math import inf
from typing import Any, TypeVar

from django.contrib.auth.models import AbstractBaseUser

from renewal.municipality import models
from renewal.municipality.models.fact import OrderedFact
from renewal.municipality.values_of_facts import Values

_Row = TypeVar("_Row", bound=models.Fact)


class Writer:
    """Writes rows in the name of `user`, and in the end compares them with one another."""

    def __init__(self, user: AbstractBaseUser | None) -> None:
        self._user = user
        self._written: list[models.Fact] = []

    def one(self, row: _Row, values: Values) -> _Row:
        """Let `row` hold `values`, and return it. Raises `ValidationError` for a wrong value."""
        before = _held(row, values)
        for name, value in values.items():
            setattr(row, name, value)
        row.clean_fields()
        if row._state.adding or _held(row, values) != before:
            row.validate_unique()
            row.validate_constraints()
            self._sign(row)
            row.save()
        self._written.append(row)
        return row

    def all(
        self, stored: Iterable[_Row], new: _Row, wanted: Iterable[Values], by: Sequence[str] = ()
    ) -> list[_Row]:
        """Let the `stored` rows be the `wanted` ones and no others, and return them.

        `new`: an empty row of the same owner. `by`: the fields by which a stored row is known
        again, its place among the others where there are none.
        """
        stored, wanted = list(stored), list(wanted)
        found = _found(stored, wanted, by)
        for row in stored:
            if row not in found:
                self._sign(row)
                row.delete()
        kind, owner = type(new), {new.owner: getattr(new, new.owner)}
        rows = [row or kind(**owner) for row in found]
        places = _places([row for row in rows if isinstance(row, OrderedFact)])
        return [
            self.one(row, {**values, **place})
            for row, values, place in zip(rows, wanted, places or repeat({}), strict=False)
        ]

    def compare(self) -> None:
        """Refuse rows that are right alone and wrong beside the others, now that all stand."""
        for row in self._written:
            row.clean()

    def _sign(self, row: models.Fact) -> None:
        if self._user is not None:
            row._history_user = self._user


def _held(row: models.Fact, values: Values) -> dict[str, Any]:
    return {name: getattr(row, name) for name in values}


def _found(
    stored: Sequence[_Row], wanted: Sequence[Values], by: Sequence[str]
) -> list[_Row | None]:
    """Return for each of the `wanted` the row it was, None where it is new."""
    if not by:
        return [*stored[: len(wanted)], *[None] * (len(wanted) - len(stored))]
    known = {tuple(getattr(row, name) for name in by): row for row in stored}
    return [known.pop(tuple(values[name] for name in by), None) for values in wanted]


def _places(rows: Iterable[OrderedFact]) -> list[Values]:
    """Return the order of each row: its own where that still puts it after the one before."""
    places: list[Values] = []
    order, last = 0, 0.0
    for row in rows:
        stands = not row._state.adding and (row.order, row.pk) > (order, last)
        order = row.order if stands else order + 1
        # A row still to be stored comes after every other of the same order.
        last = row.pk or inf
        places.append({"order": order})
    return places
