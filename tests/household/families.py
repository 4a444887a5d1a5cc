"""Families written from the law and the city's page alone, never from what the program answers."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from renewal.municipality.office import Office
from tests.shipped import KOSHIGAYA

SELF_ANYWHERE = ("shimin-ka", "hokubu", "nanbu")
"""越谷市 Q6: the holder at any of the three, a proxy at the civic affairs counter alone."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Going:
    """One day to go: who goes for whom, and the counters any one of which takes them all."""

    day: str
    last: str | None
    members: tuple[int, ...]
    counters: tuple[str, ...]
    again: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Family:
    """One household of Koshigaya on a day, and its plan by law and city page. Days are ISO.

    `comes`: who goes for each. `applies`: whose new card is applied for now, from home.
    `apart`: for whom no day is named, and why. `last_days`: each member's last day to note.
    """

    name: str
    source: str
    query: str
    on: str = "2026-11-23"
    office: Office = KOSHIGAYA
    comes: tuple[str, ...]
    trips: tuple[Going, ...] = ()
    applies: tuple[int, ...] = ()
    ready_about: str | None = None
    apply_by: str | None = None
    late: tuple[int, ...] = ()
    can_wait: tuple[int, ...] = ()
    apart: Mapping[int, str] = field(default_factory=dict)
    last_days: Mapping[int, str] = field(default_factory=dict)
    note: str = ""
