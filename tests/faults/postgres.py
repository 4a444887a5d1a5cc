"""A real PostgreSQL of the test run's own, that can be broken in every way it breaks."""

import os
import pwd
import shutil
import signal
import subprocess
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import LiteralString

import psycopg

from tests.browser.tools import left_out
from tests.ports import free_port

STARTS_WITHIN = 20  # seconds
DATABASE = "guide"
USER = "guide"
RECOVERS = "all server processes terminated; reinitializing"


class Postgres:
    """The server, its data in a temporary folder, on a port of its own."""

    def __init__(self, programs: Path, folder: Path) -> None:
        self._programs = programs
        self._data = folder / "data"
        self._log = folder / "log"
        self.port = free_port()
        self._server: subprocess.Popen[bytes] | None = None
        # PostgreSQL refuses to run as root.
        self._user = _other_user() if os.geteuid() == 0 else None
        self._run("initdb", "-D", self._data, "-U", USER, "-A", "trust", "-E", "UTF8",
                  "--no-locale", "--no-sync")  # fmt: skip

    @property
    def url(self) -> str:
        return self.url_of(DATABASE)

    def url_of(self, database: str) -> str:
        return f"postgresql://{USER}@127.0.0.1:{self.port}/{database}"

    def start(self) -> None:
        settings = {
            "port": self.port, "listen_addresses": "127.0.0.1", "unix_socket_directories": "",
            "fsync": "off", "max_connections": 20,
        }  # fmt: skip
        with self._log.open("ab") as log:
            self._server = subprocess.Popen(
                [self._programs / "postgres", "-D", self._data,
                 *(f"--{name}={value}" for name, value in settings.items())],
                stdout=log, stderr=log, cwd="/", user=self._user,
            )  # fmt: skip
        self.wait()

    def wait(self) -> None:
        """Wait until it answers."""
        assert self._server is not None
        latest = time.monotonic() + STARTS_WITHIN
        while True:
            try:
                return self.execute("SELECT 1")
            except psycopg.OperationalError:
                if time.monotonic() > latest or self._server.poll() is not None:
                    raise RuntimeError(self._log.read_text()) from None
                time.sleep(0.05)

    def stop(self, how: signal.Signals = signal.SIGQUIT) -> None:
        """Stop it: SIGQUIT at once, SIGINT after rolling back, as its manual has it."""
        assert self._server is not None
        self._server.send_signal(how)
        self._server.wait(STARTS_WITHIN)

    def crash(self) -> None:
        """Kill it with everything it has started, and leave it down."""
        assert self._server is not None
        self._signal(signal.SIGKILL)
        self._server.wait(STARTS_WITHIN)

    def crash_in(self, database: str) -> None:
        """Kill what serves the connections to `database`: the server ends all others, and recovers."""
        recovered = self._log.read_text().count(RECOVERS)
        with self.connected("postgres") as connection:
            asked = "SELECT pid FROM pg_stat_activity WHERE datname = %s"
            found = connection.execute(asked, [database]).fetchall()
        assert found, "nobody is connected: no fault at all"
        for (number,) in found:
            with suppress(ProcessLookupError):  # ended meanwhile
                os.kill(number, signal.SIGKILL)
        while self._log.read_text().count(RECOVERS) == recovered:
            time.sleep(0.01)
        self.wait()

    def freeze(self) -> None:
        self._signal(signal.SIGSTOP)

    def thaw(self) -> None:
        self._signal(signal.SIGCONT)

    def _signal(self, which: signal.Signals) -> None:
        for process in self._processes():
            with suppress(ProcessLookupError):  # a connection that ended meanwhile
                os.kill(process, which)

    def mend(self) -> None:
        """Undo whatever a test left broken."""
        self.thaw()
        if self._server is None or self._server.poll() is not None:
            self.start()
        self.execute(f"ALTER DATABASE {DATABASE} ALLOW_CONNECTIONS true")

    def execute(self, statement: LiteralString, database: str = "postgres") -> None:
        with self.connected(database) as connection:
            connection.execute(statement)

    @contextmanager
    def connected(self, database: str = DATABASE) -> Iterator["psycopg.Connection"]:
        with psycopg.connect(
            host="127.0.0.1", port=self.port, user=USER, dbname=database, autocommit=True
        ) as connection:
            yield connection

    def _processes(self) -> list[int]:
        """Return the server and its children; each connection is one."""
        assert self._server is not None
        found = [self._server.pid]
        for stat in Path("/proc").glob("[0-9]*/stat"):
            with suppress(OSError):  # ended meanwhile
                parent = stat.read_text().rpartition(")")[2].split()[1]
                if int(parent) == self._server.pid:
                    found.append(int(stat.parent.name))
        return found

    def _run(self, program: str, *arguments: object) -> None:
        command = [str(self._programs / program), *map(str, arguments)]
        subprocess.run(command, check=True, capture_output=True, cwd="/", user=self._user)


@contextmanager
def running() -> Iterator[Postgres]:
    """Run one with an empty database while the block runs."""
    programs = _programs()
    # Not below pytest's own folder, which only its owner may enter.
    folder = Path(tempfile.mkdtemp(prefix="renewal-postgres-"))
    try:
        if os.geteuid() == 0:
            shutil.chown(folder, _other_user())
        server = Postgres(programs, folder)
        server.start()
        try:
            server.execute(f"CREATE DATABASE {DATABASE}")
            yield server
        finally:
            server.thaw()
            server.stop()
    finally:
        shutil.rmtree(folder)


def _programs() -> Path:
    """Return the folder of the newest PostgreSQL, which Debian keeps off the path."""
    folders = [Path(name).resolve().parent for name in filter(None, [shutil.which("postgres")])]
    folders += sorted(Path("/usr/lib/postgresql").glob("*/bin"), key=str, reverse=True)
    whole = [folder for folder in folders if (folder / "initdb").exists()]
    return whole[0] if whole else left_out("PostgreSQL server", "postgresql")


def _other_user() -> str:
    for name in ("postgres", "nobody"):
        with suppress(KeyError):
            return pwd.getpwnam(name).pw_name
    raise RuntimeError("no user to run PostgreSQL as")
