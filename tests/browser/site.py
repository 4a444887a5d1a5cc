"""The shipped server on a port of its own, and a plain client for it."""

import http.client
import os
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import urlencode, urlsplit

from tests.browser.listed import Listed
from tests.browser.tools import ROOT
from tests.ports import free_port

STARTS_WITHIN = 30  # seconds; a start takes one or two


@dataclass(frozen=True, slots=True)
class Reply:
    """What came back, not decoded: status, headers by lower-case name, content."""

    status: int
    headers: dict[str, str]
    content: bytes

    @property
    def text(self) -> str:
        return self.content.decode()


@dataclass(frozen=True, slots=True)
class Site:
    """The running site."""

    address: str

    def get(self, path: str, headers: dict[str, str] | None = None) -> Reply:
        """Ask for `path` without following a redirect."""
        return self._ask("GET", path, headers=headers)

    def open(self, listed: Listed, headers: dict[str, str] | None = None) -> Reply:
        """Ask for a listed page, and make sure that it answers as the list says."""
        sent = {"Content-Type": "application/x-www-form-urlencoded"} if listed.post else {}
        reply = self._ask(
            "POST" if listed.post else "GET",
            listed.path,
            body=urlencode(listed.post) if listed.post else None,
            headers=sent | (headers or {}),
        )
        assert reply.status == listed.status
        return reply

    def _ask(
        self, method: str, path: str, *, body: str | None = None, headers: dict[str, str] | None
    ) -> Reply:
        connection = http.client.HTTPConnection(urlsplit(self.address).netloc, timeout=10)
        try:
            connection.request(method, path, body=body, headers=headers or {})
            response = connection.getresponse()
            named = {name.lower(): value for name, value in response.getheaders()}
            return Reply(response.status, named, response.read())
        finally:
            connection.close()


@contextmanager
def served(folder: Path, **more: str) -> Iterator[Site]:
    """Collect the static files into `folder`, and serve the site while the block runs.

    `more`: variables of the environment. What the server writes is in `server.log`.
    """
    port = free_port()
    environment = {
        **os.environ,
        "DJANGO_SETTINGS_MODULE": "tests.browser.settings",
        "STATIC_ROOT": str(folder / "static"),
        "DATABASE_URL": f"sqlite:///{folder}/untouched.sqlite3",
        "SECRET_KEY": "for tests only " * 4,
        **more,
    }
    manage = [sys.executable, "manage.py"]
    collect = [*manage, "collectstatic", "--noinput", "--verbosity", "0"]
    subprocess.run(collect, cwd=ROOT, env=environment, check=True)
    log = folder / "server.log"
    with log.open("wb") as output:
        server = subprocess.Popen(
            [*manage, "serve", "--port", str(port), "--workers", "1"],
            cwd=ROOT,
            env=environment,
            stdout=output,
            stderr=output,
        )
        try:
            site = Site(f"http://127.0.0.1:{port}")
            _wait_for(site, server, log)
            yield site
        finally:
            server.terminate()
            server.wait()


def _wait_for(site: Site, server: "subprocess.Popen[bytes]", log: Path) -> None:
    latest = time.monotonic() + STARTS_WITHIN
    while time.monotonic() < latest and server.poll() is None:
        try:
            site.get("/")
        except OSError:
            time.sleep(0.05)
        else:
            return
    raise RuntimeError(f"The site did not start:\n{log.read_text()}")
