"""A real nginx with the shipped configuration, on loopback, with ports and folders of its own."""

import os
import re
import shutil
import signal
import subprocess
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

from tests.browser.tools import ROOT, command
from tests.deploy.certificate import Certificate, make_certificate
from tests.deploy.client import Https
from tests.ports import free_port

SHIPPED = ROOT / "deploy/nginx"
GUIDE, STAFF = "guide.example.jp", "staff.example.jp"
# Of a second municipality; the shipped text does not know it.
OTHER = "okazaki.example.jp"
# For a test that asks faster than two people who click without a pause: it would be slowed down.
NO_LIMIT = {"rate=50r/s": "rate=5000r/s"}
STARTS_WITHIN = 20  # seconds

# As Debian's own nginx.conf has it, where it matters: both of its logs would hold everything.
MAIN = """
{user}
daemon off;
worker_processes 1;
pid {folder}/pid;
error_log {folder}/main-error.log;
events {{ worker_connections 768; }}
http {{
    include {mime_types};
    default_type application/octet-stream;
    sendfile on;
    access_log {folder}/main-access.log;
    client_body_temp_path {folder}/tmp/body;
    proxy_temp_path {folder}/tmp/proxy;
    fastcgi_temp_path {folder}/tmp/fastcgi;
    uwsgi_temp_path {folder}/tmp/uwsgi;
    scgi_temp_path {folder}/tmp/scgi;
    include {folder}/conf.d/*.conf;
}}
"""


@dataclass
class Nginx:
    """The server. `changes`: what is taken out of the shipped text, and what stands there then."""

    folder: Path
    public: tuple[int, int]
    staff: int
    changes: Mapping[str, str] = field(default_factory=dict)
    http: int = field(default_factory=free_port)
    https: int = field(default_factory=free_port)

    def __post_init__(self) -> None:
        self.program = command("nginx", "nginx") if shutil.which("nginx") else _off_the_path()
        for name in ("conf.d", "renewal", "log", "tmp", "cache", "state"):
            (self.folder / name).mkdir(parents=True, exist_ok=True)
        self.certificate: Certificate = make_certificate(self.folder / "tls", (GUIDE, STAFF, OTHER))
        # A privilege only root has to lose, and a folder of the test run's that only root may read.
        user = "user root;" if os.geteuid() == 0 else ""
        main = MAIN.format(folder=self.folder, user=user, mime_types="/etc/nginx/mime.types")
        (self.folder / "nginx.conf").write_text(main)
        left = dict(self.changes)
        for path in SHIPPED.rglob("*.conf"):
            text = path.read_text()
            for old in [old for old in left if old in text]:
                text = text.replace(old, left.pop(old))
            where = "conf.d" if path.parent == SHIPPED else "renewal"
            (self.folder / where / path.name).write_text(self._here(text))
        assert not left, f"not in the shipped configuration: {left}"

    def _here(self, text: str) -> str:
        """Put this run's ports and folders into the shipped text."""
        text = re.sub(r"listen \[::\]:.*\n", "", text)
        for old, new in {
            "listen 80": f"listen 127.0.0.1:{self.http}",
            "listen 443": f"listen 127.0.0.1:{self.https}",
            "127.0.0.1:8000 ": f"127.0.0.1:{self.public[0]} ",
            "127.0.0.1:8010 ": f"127.0.0.1:{self.public[1]} ",
            "127.0.0.1:8001 ": f"127.0.0.1:{self.staff} ",
            "/var/log/nginx/": f"{self.folder}/log/",
            "/var/lib/nginx/renewal": f"{self.folder}/cache",
            "/var/lib/renewal": f"{self.folder}/state",
            f"/etc/letsencrypt/live/{GUIDE}": str(self.certificate.folder),
            f"/etc/letsencrypt/live/{STAFF}": str(self.certificate.folder),
        }.items():
            text = text.replace(old, new)
        return text

    @property
    def command(self) -> list[str]:
        return [self.program, "-p", str(self.folder), "-c", str(self.folder / "nginx.conf")]

    @property
    def mirror(self) -> Path:
        return self.folder / "state/mirror"

    def guide(self) -> Https:
        """Return a client of the public side."""
        return Https(GUIDE, self.https, self.certificate.context())

    def other_city(self) -> Https:
        """Return a client of the public side that asks by the second municipality's name."""
        return Https(OTHER, self.https, self.certificate.context())

    def staff_side(self) -> Https:
        return Https(STAFF, self.https, self.certificate.context())

    def log(self, name: str) -> str:
        """Return a log of the shipped configuration, once what was asked for has got there."""
        time.sleep(0.1)
        path = self.folder / "log" / name
        return path.read_text() if path.exists() else ""

    def everything_written(self) -> str:
        """Return all that nginx wrote anywhere, its caches included."""
        time.sleep(0.1)
        written = [path for path in self.folder.rglob("*") if path.is_file()]
        ours = {self.folder / "conf.d", self.folder / "renewal", self.certificate.folder}
        return "".join(
            path.read_bytes().decode("latin-1")
            for path in written
            if not ours & set(path.parents) and path.name != "nginx.conf"
        )


def _off_the_path() -> str:
    """Debian keeps it where only root's path leads."""
    return command("/usr/sbin/nginx", "nginx")


@contextmanager
def running(nginx: Nginx) -> Iterator[Nginx]:
    """Run it while the block runs."""
    with (nginx.folder / "output").open("wb") as output:
        process = subprocess.Popen(nginx.command, stdout=output, stderr=output)
        try:
            latest = time.monotonic() + STARTS_WITHIN
            while not (nginx.folder / "pid").exists() or not (nginx.folder / "pid").read_text():
                said = (nginx.folder / "output").read_text()
                assert process.poll() is None, said
                assert time.monotonic() < latest, said
                time.sleep(0.02)
            yield nginx
        finally:
            process.send_signal(signal.SIGTERM)
            process.wait(STARTS_WITHIN)
