"""A whole database into one file and back, while everybody goes on working with it."""

import os
import shutil
import sqlite3
import subprocess
from collections.abc import Iterator
from contextlib import closing, contextmanager, suppress
from pathlib import Path
from typing import Any

# The table without which it is no database of this guide.
TABLE = "municipality_factsversion"


class BackupError(Exception):
    """It could not be done; says why, in words for whoever runs the command."""


def backup(database: dict[str, Any], path: Path) -> None:
    """Write all of `database` (Django's settings of it) to `path`, as it is at one moment.

    Nothing is written over: raises `BackupError` where `path` exists, where the database can't be
    read, or where what was written is not whole. Readers and writers go on meanwhile.
    """
    if path.exists():
        raise BackupError(f"{path} is there already: nothing was written")
    part = path.with_name(f".{path.name}.part")
    try:
        (_write_sqlite if _is_sqlite(database) else _write_postgres)(database, part)
        check(database, part)
        part.replace(path)
    finally:
        part.unlink(missing_ok=True)


def restore(database: dict[str, Any], path: Path) -> None:
    """Put back all that `path` holds in the place of what `database` holds, whole or not at all.

    The file is looked through first. Raises `BackupError` where it is no whole backup of such a
    database, or where that can't be written to; then nothing has changed.
    """
    check(database, path)
    (_read_sqlite if _is_sqlite(database) else _read_postgres)(database, path)


def check(database: dict[str, Any], path: Path) -> None:
    """Raise `BackupError` unless `path` is a whole backup of a database of this kind."""
    if not path.is_file():
        raise BackupError(f"there is no file {path}")
    (_check_sqlite if _is_sqlite(database) else _check_postgres)(path)


def _is_sqlite(database: dict[str, Any]) -> bool:
    return str(database["ENGINE"]).endswith("sqlite3")


def _write_sqlite(database: dict[str, Any], part: Path) -> None:
    # Its own way: a plain copy of the file misses what still stands in the log beside it.
    with _sqlite(Path(database["NAME"])) as source, _sqlite(part, is_new=True) as target:
        source.backup(target)
        # One file alone, whatever the source keeps beside it.
        target.execute("PRAGMA journal_mode=DELETE")


def _read_sqlite(database: dict[str, Any], path: Path) -> None:
    with _sqlite(path) as source, _sqlite(Path(database["NAME"]), is_new=True) as target:
        target.execute("PRAGMA journal_mode=WAL")
        source.backup(target)


def _check_sqlite(path: Path) -> None:
    with _sqlite(path) as connection:
        whole = connection.execute("PRAGMA integrity_check").fetchone() == ("ok",)
        named = "SELECT count(*) FROM sqlite_master WHERE type = 'table' AND name = ?"
        is_ours = connection.execute(named, [TABLE]).fetchone() == (1,)
    if not whole:
        raise BackupError(f"{path} is damaged")
    if not is_ours:
        raise BackupError(f"{path} is no database of this guide")


@contextmanager
def _sqlite(path: Path, *, is_new: bool = False) -> Iterator[sqlite3.Connection]:
    mode = "rwc" if is_new else "rw"
    try:
        with closing(sqlite3.connect(f"file:{path}?mode={mode}", uri=True, timeout=5)) as found:
            yield found
    except sqlite3.Error as error:
        raise BackupError(f"{path}: {error}") from None


def _write_postgres(database: dict[str, Any], part: Path) -> None:
    _run("pg_dump", database, "--format=custom", "--no-owner", f"--file={part}")
    with suppress(OSError):
        os.chmod(part, 0o600)


def _read_postgres(database: dict[str, Any], path: Path) -> None:
    _run(
        "pg_restore", database, "--clean", "--if-exists", "--no-owner", "--single-transaction",
        "--exit-on-error", str(path),
    )  # fmt: skip


def _check_postgres(path: Path) -> None:
    listed = _output(["pg_restore", "--list", str(path)], {})
    if f" TABLE DATA public {TABLE} " not in listed:
        raise BackupError(f"{path} is no database of this guide")


def _run(program: str, database: dict[str, Any], *arguments: str) -> None:
    names = {"PGHOST": "HOST", "PGPORT": "PORT", "PGUSER": "USER", "PGPASSWORD": "PASSWORD"}
    # By the environment: a command line can be read by everybody on the machine.
    told = {name: str(database[key]) for name, key in names.items() if database.get(key)}
    _output([program, f"--dbname={database['NAME']}", *arguments], told)


def _output(command: list[str], environment: dict[str, str]) -> str:
    program = _program(command[0])
    # Programs of a fixed name with what the administrator typed or set; no shell reads it.
    done = subprocess.run(  # noqa: S603  # nosec B603
        [program, *command[1:]], env={**os.environ, **environment},
        capture_output=True, text=True, check=False,
    )  # fmt: skip
    if done.returncode:
        raise BackupError(f"{command[0]}: {done.stderr.strip() or done.returncode}")
    return done.stdout


def _program(name: str) -> str:
    """Return where PostgreSQL's own program is: where Debian puts the newest, or on the path."""
    debian = Path("/usr/lib/postgresql").glob(f"[0-9]*/bin/{name}")
    newest = max(debian, key=lambda path: int(path.parent.parent.name), default=None)
    found = str(newest) if newest else shutil.which(name)
    if found is None:
        raise BackupError(f"{name} is missing: apt-get install postgresql-client")
    return found
