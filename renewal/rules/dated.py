"""A value of the law with its history: what held since which day, by which article."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from itertools import pairwise
from typing import Generic, TypeVar

from renewal.rules.sources import Source

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Since(Generic[T]):
    """`value` holds from `day` (inclusive), by `source`."""

    day: date
    value: T
    source: Source


@dataclass(frozen=True, slots=True)
class Dated(Generic[T]):
    """The values one rule has had, oldest first.

    A change of the law is one more `Since(...)` at the end.
    Raises `ValueError` when there is no value or the days do not rise.
    """

    history: tuple[Since[T], ...]

    def __post_init__(self) -> None:
        days = [since.day for since in self.history]
        if not days or any(a >= b for a, b in pairwise(days)):
            raise ValueError("a dated value needs at least one day, in rising order")

    def since(self, day: date) -> Since[T]:
        """Return what holds on `day`.

        Before the first day the first value answers: these rules began with the cards
        themselves, so an earlier day can only come from a date that never was on a card.
        """
        held = self.history[0]
        for since in self.history[1:]:
            if since.day <= day:
                held = since
        return held

    def on(self, day: date) -> T:
        """Return the value that holds on `day`."""
        return self.since(day).value

    def periods(self) -> Iterator[tuple[Since[T], date | None]]:
        """Yield each value with the day it ends (exclusive; None for the one in force)."""
        for since, after in zip(self.history, (*self.history[1:], None), strict=True):
            yield since, after.day if after else None
