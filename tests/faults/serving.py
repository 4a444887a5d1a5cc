"""The shipped server in front of a database that fails, and readers who notice or don't."""

import compileall
import os
import re
import signal
import subprocess
import sys
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from functools import cache, partial
from pathlib import Path

from tests.browser.site import Reply, Site
from tests.browser.tools import ROOT
from tests.ports import free_port
from tests.readers import PATHS, Readers, reading

STARTS_WITHIN = 60  # seconds
ENDS_WITHIN = 5  # seconds
USUAL_START = 1.5  # seconds, at the very most, on a machine with nothing else to do
WORKERS = 2
SECONDS = 2  # between looks, as shipped
# So many answers in a row that both workers have given some of them.
ENOUGH = 30


@dataclass(frozen=True)
class Server:
    """Two workers on a port, and what they wrote to standard error."""

    site: Site
    log: Path
    first_answer: float  # seconds after the start

    @property
    def slowness(self) -> float:
        """How much slower this machine is now than one with nothing else to do, at least 1."""
        return max(1.0, self.first_answer / USUAL_START)

    def shows(self, telephone: str) -> bool:
        """Whether every worker shows this telephone."""
        return all(telephone in self.site.get("/offices/").text for _ in range(ENOUGH))

    def seconds_until_it_shows(self, telephone: str, at_most: float) -> float:
        """Return after how long no worker showed anything else any more.

        `at_most`: seconds, on a machine with nothing else to do.
        """
        at_most *= self.slowness
        begun = time.monotonic()
        while True:
            waited = time.monotonic() - begun
            assert waited < at_most, f"not fresh after {waited:.1f} s:\n{self.log.read_text()}"
            if self.shows(telephone):
                return waited
            time.sleep(0.05)

    def workers_that_said(self, words: str) -> int:
        return self.log.read_text().count(words)

    def wait_until_every_worker_says(self, words: str, already: int = 0) -> None:
        """`already`: how often it was said before."""
        begun = time.monotonic()
        while self.workers_that_said(words) < already + WORKERS:
            assert time.monotonic() - begun < 20, f"no fault at all:\n{self.log.read_text()}"
            time.sleep(0.05)

    @property
    def workers(self) -> list[int]:
        """The processes that answer."""
        return [int(number) for number in re.findall(r"with PID: (\d+)", self.log.read_text())]


@cache
def compile_as_shipped() -> None:
    """Compile our own modules, once a run: where nothing may be stored each worker would do it."""
    assert compileall.compile_dir(ROOT / "renewal", quiet=1)


@contextmanager
def served(
    folder: Path, first_page: str = "/offices/", within: Sequence[str] = (), **environment: str
) -> Iterator[Server]:
    """Serve the public side while the block runs, or the one that `environment` names.

    `first_page`: answers once the server does. `within`: a command that starts the server's, within
    limits. `environment`: the database, the file of facts.
    """
    compile_as_shipped()
    port = free_port()
    log = folder / f"server-{port}.log"
    whole = {
        **os.environ, "DJANGO_SETTINGS_MODULE": "tests.settings", "ROLE": "public",
        "SNAPSHOT_SECONDS": str(SECONDS), "SNAPSHOT_FILE": str(folder / "facts.json"),
        "LOG_REQUESTS": "0",
        **environment,
    }  # fmt: skip
    begun = time.monotonic()
    with log.open("wb") as output:
        process = subprocess.Popen(
            [*within, sys.executable, "manage.py", "serve", "--port", str(port),
             "--workers", str(WORKERS)],
            cwd=ROOT, env=whole, stdout=output, stderr=output, start_new_session=True,
        )  # fmt: skip
        try:
            site = Site(f"http://127.0.0.1:{port}")
            _wait_for(site, first_page, process, log)
            first_answer = time.monotonic() - begun
            _wait_for_every_worker(log)
            yield Server(site, log, first_answer)
        finally:
            _end(process)


def _end(process: "subprocess.Popen[bytes]") -> None:
    """End it; for good where a worker that was still starting did not hear of it."""
    process.terminate()
    try:
        process.wait(ENDS_WITHIN)
    except subprocess.TimeoutExpired:
        os.killpg(process.pid, signal.SIGKILL)
        process.wait()


def _wait_for(site: Site, page: str, process: "subprocess.Popen[bytes]", log: Path) -> None:
    latest = time.monotonic() + STARTS_WITHIN
    while time.monotonic() < latest and process.poll() is None:
        try:
            assert site.get(page).status == 200
        except OSError:
            time.sleep(0.02)
        else:
            return
    raise RuntimeError(f"The site did not start:\n{log.read_text()}")


def _wait_for_every_worker(log: Path) -> None:
    """Or what is said of all of them would be said of one, and the other never hear of the end."""
    latest = time.monotonic() + STARTS_WITHIN
    while log.read_text().count("Started worker-") < WORKERS:
        assert time.monotonic() < latest, log.read_text()
        time.sleep(0.02)


@contextmanager
def read_by_people(site: Site) -> Iterator[Readers]:
    """Let two people read the site while the block runs."""
    readers = Readers()

    def once() -> None:
        for path in PATHS:
            readers.ask(path, partial(site.get, path), partial(_wrong, path))

    with reading(readers, once):
        yield readers


def _wrong(path: str, reply: Reply) -> str:
    says_whom_to_call = b"048-" in reply.content or path.startswith("/api/")
    is_right = reply.status == 200 and says_whom_to_call
    return "" if is_right else f"{reply.status}, {len(reply.content)} bytes"
