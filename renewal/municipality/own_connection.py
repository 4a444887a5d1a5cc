"""A database connection of one thread's own that never keeps it waiting for long."""

import os
import socket
import sqlite3
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from functools import partial
from pathlib import Path
from typing import Any
from urllib.parse import quote

from django.db import DEFAULT_DB_ALIAS, OperationalError, connections, transaction
from django.db.backends.base.base import BaseDatabaseWrapper
from django.db.utils import load_backend

# PostgreSQL's client takes no less.
_CONNECT_SECONDS = 2


class _CutOff(BaseDatabaseWrapper):
    """Connects in time, and when it is told to. Django connects again by itself to end a
    transaction that was cut off, and would wait for the same server once more.
    """

    may_connect = False

    def connect(self) -> None:
        if not self.may_connect:
            raise OperationalError("the connection was lost")
        super().connect()

    def init_connection_state(self) -> None:
        with _cut_off_after(_CONNECT_SECONDS, self):
            super().init_connection_state()


class OwnConnection:
    """The database of these settings, for a thread that only reads.

    Timeouts that the server keeps (`statement_seconds`) are no help when it is the server that
    hangs: whatever is still running when the time of its use is over is cut off from this side.
    """

    def __init__(self, database: dict[str, Any], statement_seconds: float = 1.0) -> None:
        self._file = _sqlite_file(database)
        settings = {**database, **_bounds(database, self._file, statement_seconds)}
        engine = load_backend(database["ENGINE"]).DatabaseWrapper
        own = type("OwnDatabaseWrapper", (_CutOff, engine), {})
        self._connection: _CutOff = own(settings, DEFAULT_DB_ALIAS)
        # Made here, used in the thread.
        self._connection.inc_thread_sharing()

    def exists(self) -> bool:
        """Whether there is anything to connect to: False where SQLite has no file yet."""
        return self._file is None or self._file.exists()

    def has_table(self, name: str) -> bool:
        """Whether the database has this table. To be asked within `using`."""
        return name in self._connection.introspection.table_names()

    @contextmanager
    def using(self, seconds: float) -> Iterator[None]:
        """Let the models in this thread use this connection for at most `seconds`.

        They see one moment of the database throughout. Whatever goes wrong is raised again, with
        the connection closed. Connecting takes its own time: see `_CONNECT_SECONDS`.
        """
        before = connections[DEFAULT_DB_ALIAS]
        connections[DEFAULT_DB_ALIAS] = self._connection
        try:
            self._connection.may_connect = True
            self._connection.ensure_connection()
            self._connection.may_connect = False
            with _cut_off_after(seconds, self._connection), transaction.atomic():
                yield
        except BaseException:
            self.close()
            raise
        finally:
            connections[DEFAULT_DB_ALIAS] = before

    def close(self) -> None:
        """Let go of the database; the next use connects anew."""
        self._connection.close()


@contextmanager
def _cut_off_after(seconds: float, connection: BaseDatabaseWrapper) -> Iterator[None]:
    cut, clear_up = _scissors(connection)
    timer = threading.Timer(seconds, cut)
    timer.daemon = True
    timer.start()
    try:
        yield
    finally:
        timer.cancel()
        timer.join()
        clear_up()


def _scissors(connection: BaseDatabaseWrapper) -> tuple[Callable[[], None], Callable[[], None]]:
    """Return what ends, from another thread, whatever `connection` does; and what clears up."""
    if connection.vendor == "sqlite":
        return partial(_interrupt, connection.connection), lambda: None
    # A handle of our own on the same socket: the library may close its own at any moment, and the
    # number might by then belong to a reader's request.
    wire = socket.socket(fileno=os.dup(connection.connection.fileno()))
    return partial(_shut, wire), wire.close


def _interrupt(connection: sqlite3.Connection) -> None:
    with suppress(sqlite3.ProgrammingError):  # closed meanwhile
        connection.interrupt()


def _shut(wire: socket.socket) -> None:
    with suppress(OSError):  # the other side was faster
        wire.shutdown(socket.SHUT_RDWR)


def _sqlite_file(database: dict[str, Any]) -> Path | None:
    """Return the file of a SQLite database, None for any other and for one in memory."""
    name = str(database["NAME"])
    is_file = "sqlite" in database["ENGINE"] and "mode=memory" not in name and name != ":memory:"
    return Path(name) if is_file else None


def _bounds(database: dict[str, Any], file: Path | None, seconds: float) -> dict[str, Any]:
    """Return the settings that keep this connection short, reading, and in one piece."""
    options = dict(database.get("OPTIONS", {}))
    if "postgresql" in database["ENGINE"]:
        from django.db.backends.postgresql.psycopg_any import IsolationLevel

        options.pop("pool", None)
        options |= {
            "connect_timeout": _CONNECT_SECONDS,
            # All queries of one transaction see the same moment.
            "isolation_level": IsolationLevel.REPEATABLE_READ,
            "options": f"{options.get('options', '')} -c statement_timeout={seconds * 1000:.0f}"
            " -c default_transaction_read_only=on",
        }
        return {"OPTIONS": options}
    # Who only reads may not take the writer's place, nor make an empty file where none was.
    options.pop("transaction_mode", None)
    name = database["NAME"] if file is None else f"file:{quote(str(file))}?mode=rw"
    return {"NAME": name, "OPTIONS": options | {"timeout": seconds}}
