"""The facts on disk, for a start without the database. Whole and right, or not taken at all."""

import os
import tempfile
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from pydantic import TypeAdapter, ValidationError
from pydantic_core import PydanticSerializationError

from renewal.municipality.fact_change import FactChange
from renewal.municipality.office import Office
from renewal.municipality.snapshot import Origin, Snapshot

# Raise it whenever the shape of `Office` changes: an older file is then left alone, unless pages
# can do without what it lacks. In 1 the office said nothing in other languages, in 2 it had no
# address of its own.
FORMAT = 3
_READABLE = (1, 2, FORMAT)


class RefusedError(ValueError):
    """These facts may not be shown. The reason names places, and never what stands there."""


@dataclass(frozen=True, slots=True, kw_only=True)
class _Stored:
    format: int
    version: int
    read_at: datetime | None
    confirmed_at: datetime | None
    office: Office
    # An older file knows of none.
    changes: tuple[FactChange, ...] = ()


_STORED = TypeAdapter(_Stored)
_OFFICE = TypeAdapter(Office)


def check(office: Office, code: str) -> None:
    """Raise `RefusedError` unless this can be shown and stored as the municipality `code`."""
    _check_kinds(office)
    if office.code != code:
        raise RefusedError("it is about another municipality")
    named = (office.name, office.hall, office.department)
    if not all(words.strip() for words in named):
        raise RefusedError("its name, hall or department is empty")
    if office.telephone is not None and not office.telephone.strip():
        raise RefusedError("its telephone is empty")
    if not any(counter.accepts for counter in office.counters):
        raise RefusedError("it has no counter that accepts anybody")


def _check_kinds(office: Office) -> None:
    """Refuse what would not come back from JSON as it went."""
    try:
        stored = _OFFICE.dump_json(office, warnings="error")
        if _OFFICE.validate_json(stored, strict=True) != office:
            raise RefusedError("it does not come back from JSON as it was")
    except ValidationError as error:
        raise RefusedError(_places(error)) from None
    except PydanticSerializationError:
        raise RefusedError("it holds something of the wrong kind") from None


def write(path: Path, snapshot: Snapshot) -> None:
    """Store what was read from the database. Readers meet the old file or the new one, whole.

    Raises `OSError` where that is impossible; the old file then still stands.
    """
    content = _STORED.dump_json(
        _Stored(
            format=FORMAT,
            version=snapshot.version,
            read_at=snapshot.read_at,
            confirmed_at=snapshot.confirmed_at,
            office=snapshot.office,
            changes=snapshot.changes,
        )
    )
    path.parent.mkdir(parents=True, exist_ok=True)
    # A name of its own for each writer: every worker stores the same facts at the same time.
    handle, part = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}.", suffix=".part")
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        Path(part).replace(path)
    except OSError:
        with suppress(OSError):
            Path(part).unlink()
        raise
    _keep_name(path.parent)


def read(path: Path, code: str) -> Snapshot:
    """Return what was stored about the municipality `code`.

    Raises `OSError` where there is no file to read, `RefusedError` where it may not be used.
    """
    try:
        stored = _STORED.validate_json(path.read_bytes(), strict=True)
    except ValidationError as error:
        raise RefusedError(_places(error)) from None
    if stored.format not in _READABLE:
        raise RefusedError("it is of another format")
    check(stored.office, code)
    return Snapshot(
        office=stored.office,
        origin=Origin.FILE,
        version=stored.version,
        read_at=stored.read_at,
        confirmed_at=stored.confirmed_at,
        changes=stored.changes,
    )


def _places(error: ValidationError) -> str:
    """Say what is wrong where, without the value: it may be a name or a number of somebody."""
    found = error.errors(include_url=False, include_context=False, include_input=False)
    return ", ".join(
        ".".join(str(step) for step in one["loc"]) + f" ({one['type']})" for one in found[:3]
    )


def _keep_name(folder: Path) -> None:
    """Make the new name outlast a power cut, where the system can."""
    with suppress(OSError):
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)
