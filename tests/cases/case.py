"""The shape of one written case: who asks, and everything the right answer says."""

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True, kw_only=True)
class Case:
    """One resident of Koshigaya on 23 November 2026, and the answer by law and city page.

    `query` is the address of `/check/`; days are ISO. Items, counters and warnings are codes.
    `bring` is for the counter, or for any of the ways of applying together; nothing is carried to
    an office when applying, so `carried_by` speaks of the counter and of the pick-up alone.
    """

    name: str
    source: str
    query: str
    renew: str
    standing: str
    opens: str
    closes: str
    ways: tuple[str, ...]
    bring: Mapping[str, str]
    carried_by: Mapping[str, str] = field(default_factory=dict)
    pick_up: Mapping[str, str] = field(default_factory=dict)
    not_needed: tuple[str, ...] = ()
    counters: tuple[str, ...] = ()
    visits: int = 1
    fee: int = 0
    warnings: tuple[str, ...]
    instead: str | None = None
    valid_until: str | None = None
    note: str = ""
