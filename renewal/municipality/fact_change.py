"""What the office has changed lately, as everybody may know it: never by whom."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum


class Done(StrEnum):
    """What was done to a row, as its history writes it."""

    ADDED = "+"
    CHANGED = "~"
    DELETED = "-"


@dataclass(frozen=True, slots=True, kw_only=True)
class FactChange:
    """One change of a row: when, of what kind, which one, and the names of what differs."""

    at: datetime
    what: str
    row: str
    done: Done
    fields: tuple[str, ...] = ()
