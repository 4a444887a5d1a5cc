"""The facts of the offices that this guide is set up for, in memory: what every page reads.

One municipality is the setting's; others have a host name of their own, and are asked about by it.
Their facts come from the database; where it can't be read, from this process's memory, else from a
file of an earlier run, else from what ships with the release. `refreshing` puts them here.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum
from functools import lru_cache

from django.conf import settings
from django.core.exceptions import ImproperlyConfigured
from django.utils.translation import get_language

from renewal.municipality.fact_change import FactChange
from renewal.municipality.host_names import by_host_name
from renewal.municipality.in_language import in_language
from renewal.municipality.office import Office
from renewal.municipality.shipped import codes
from renewal.municipality.shipped import shipped as shipped_office


class Origin(StrEnum):
    """Where the facts were last read. `memory`: from a database that no longer confirms them."""

    DATABASE = "database"
    MEMORY = "memory"
    FILE = "file"
    SEED = "seed"


class NoOfficeError(ImproperlyConfigured):
    """There are no facts at all about the municipality that is set."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Snapshot:
    """An office's facts, and how sure they are.

    `version`: the number the database counts changes with, 0 for what is shipped. `read_at`: when
    they were read there; for what is shipped, when this process began to ask. `confirmed_at`: when
    the database last said that nothing has changed since, None where it never did. `changes`: the
    latest ones, the newest first.
    """

    office: Office
    origin: Origin
    version: int = 0
    read_at: datetime | None = None
    confirmed_at: datetime | None = None
    changes: tuple[FactChange, ...] = ()


_held: dict[str, Snapshot] = {}
# Those held, with the codes of the municipalities they name hosts for.
_named: tuple[dict[str, Snapshot], dict[str | None, str]] = ({}, {})
# Which municipality a request is about, the setting's where nothing is said.
_asked: ContextVar[str | None] = ContextVar("asked", default=None)
# What one request or test looks at in its place: nobody else sees it, and it outlasts no block.
_instead: ContextVar[tuple[Snapshot | None] | None] = ContextVar("instead", default=None)


def office() -> Office:
    """Return the facts as they stand now, in the language in force; `current` has them as written.

    Asks nothing and waits for nobody.
    """
    return in_language(current().office, get_language())


def current() -> Snapshot:
    """Return the facts with their origin; raises `NoOfficeError` where there are none at all."""
    if (held := found()) is not None:
        return held
    known = ", ".join(codes())
    raise NoOfficeError(
        f'Environment variable "MUNICIPALITY" invalid: "{settings.MUNICIPALITY}" is not one of '
        f"the municipalities known here ({known})."
    )


def found() -> Snapshot | None:
    """Return the facts with their origin, None where there are none at all."""
    return _found(code())


def found_for(host: str) -> Snapshot | None:
    """Return what `found` returns while `host` is `asked_by`, in less time."""
    return _found(_code_of(host) or settings.MUNICIPALITY)


def _found(code: str) -> Snapshot | None:
    held = _held.get(code) if (instead := _instead.get()) is None else instead[0]
    return held or _shipped(code, None) or shipped()


def code() -> str:
    """Return the code of the municipality asked about."""
    return _asked.get() or str(settings.MUNICIPALITY)


@contextmanager
def asked_by(host: str) -> Iterator[None]:
    """While the block runs, read about the municipality whose own address names `host`.

    `host`: as a request has it, without the port. The setting's where it is nobody's.
    """
    token = _asked.set(_code_of(host))
    try:
        yield
    finally:
        _asked.reset(token)


def others() -> tuple[Snapshot, ...]:
    """Return the facts of all municipalities held but the setting's, by their codes."""
    held = _held
    return tuple(held[code] for code in sorted(held) if code != settings.MUNICIPALITY)


def _code_of(host: str) -> str | None:
    global _named
    if _named[0] is not _held:
        # The setting's last: nobody else's row takes its host name from it.
        held = (*reversed(others()), _held.get(settings.MUNICIPALITY))
        _named = _held, by_host_name(one.office for one in held if one)
    return _named[1].get(host)


def shipped(asking_since: datetime | None = None) -> Snapshot | None:
    """Return what ships with the release for the setting `MUNICIPALITY`, None where nothing does.

    `asking_since`: when this process began to ask a database for better, None where none does.
    """
    return _shipped(str(settings.MUNICIPALITY), asking_since)


# Where no database is asked, every page reads it many times over.
@lru_cache(maxsize=2)
def _shipped(code: str, asking_since: datetime | None) -> Snapshot | None:
    office = shipped_office(code)
    if office is None:
        return None
    return Snapshot(office=office, origin=Origin.SEED, read_at=asking_since)


def hold(snapshot: Snapshot) -> None:
    """Make this what every page about its municipality reads from now on."""
    global _held
    _held = {**_held, snapshot.office.code: snapshot}


def let_go(code: str | None = None) -> None:
    """Hold nothing any more about the municipality `code`, about none where it is None."""
    global _held
    _held = {one: held for one, held in _held.items() if code not in (None, one)}


@contextmanager
def holding(held: Snapshot | Office | None) -> Iterator[None]:
    """Read other facts while the block runs: a test's, or an editor's before they are saved.

    In this thread alone: other readers, and whoever refreshes what is held, notice nothing.
    """
    told = Snapshot(office=held, origin=Origin.DATABASE) if isinstance(held, Office) else held
    token = _instead.set((told,))
    try:
        yield
    finally:
        _instead.reset(token)


def confirm(at: datetime, code: str | None = None) -> None:
    """Note that the database holds exactly these facts. `code`: the setting's where None."""
    held = _held.get(code or settings.MUNICIPALITY)
    if held is not None:
        origin = Origin.SEED if held.origin is Origin.SEED else Origin.DATABASE
        hold(replace(held, origin=origin, confirmed_at=at))


def leave_unconfirmed(code: str | None = None) -> None:
    """Note that these facts could not be read in the database just now."""
    held = _held.get(code or settings.MUNICIPALITY)
    if held is not None and held.origin is Origin.DATABASE:
        hold(replace(held, origin=Origin.MEMORY))
