"""The shape of what is worth noting in a calendar: a day or a few, and what they are about."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from renewal.municipality.office import Counter
from renewal.rules.window import Ruling


class About(StrEnum):
    """What a note is about. `stay`: a card whose period follows a limited stay."""

    CERTIFICATE = "certificate"
    CARD = "card"
    STAY = "stay"


class Kind(StrEnum):
    """Which day of it. `good`: a week to go in, or the day to have what has ended issued anew."""

    FIRST = "first"
    GOOD = "good"
    APPLY_BY = "apply-by"
    LAST = "last"


@dataclass(frozen=True, slots=True, kw_only=True)
class Note:
    """The days from `first` to `last` (calendar days, Asia/Tokyo), most often one, worth noting.

    `window`: of what is renewed; its last day may be a later one than can be gone on. `counters`:
    where to go on these days, none where none is known or needed. `is_assumed`: their days are
    those on which offices are usually open. `closed`: days among these on which one is closed.
    `open_from`: for a first day on which all are closed, the first on which one is open.
    """

    about: About
    kind: Kind
    first: date
    last: date
    window: Ruling
    counters: tuple[Counter, ...] = ()
    is_assumed: bool = False
    closed: tuple[date, ...] = ()
    open_from: date | None = None
