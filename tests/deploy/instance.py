"""A process of the guide as a service runs it: on a port it keeps, killed and started again."""

import os
import re
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from pathlib import Path

from tests.browser.site import Site
from tests.browser.tools import ROOT
from tests.deploy.nginx import GUIDE, STAFF
from tests.faults.serving import compile_as_shipped
from tests.ports import free_port

STARTS_WITHIN = 60  # seconds
STOPS_WITHIN = 30


@dataclass
class Instance:
    """One of the processes nginx knows. `environment` is added to what a service has."""

    folder: Path
    environment: dict[str, str] = field(default_factory=dict)
    workers: int = 1
    port: int = field(default_factory=free_port)

    @property
    def log(self) -> Path:
        return self.folder / f"instance-{self.port}.log"

    def start(self) -> None:
        compile_as_shipped()
        environment = {
            **os.environ, "DJANGO_SETTINGS_MODULE": "tests.settings", "ROLE": "public",
            "SITE_URL": f"https://{GUIDE}", "ALLOWED_HOSTS": GUIDE, "STAFF_URL": f"https://{STAFF}",
            "SNAPSHOT_SECONDS": "0", **self.environment,
        }  # fmt: skip
        with self.log.open("ab") as output:
            self.process = subprocess.Popen(
                [sys.executable, "manage.py", "serve", "--port", str(self.port),
                 "--workers", str(self.workers)],
                cwd=ROOT, env=environment, stdout=output, stderr=output, start_new_session=True,
            )  # fmt: skip
        self.wait()

    def wait(self) -> None:
        """Wait until it answers."""
        latest = time.monotonic() + STARTS_WITHIN
        while True:
            with suppress(OSError):
                if Site(f"http://127.0.0.1:{self.port}").get("/livez").status == 200:
                    return
            assert self.process.poll() is None, self.log.read_text()
            assert time.monotonic() < latest, self.log.read_text()
            time.sleep(0.02)

    @property
    def worker_processes(self) -> list[int]:
        """Every process that has answered so far, the newest last."""
        return [int(number) for number in re.findall(r"with PID: (\d+)", self.log.read_text())]

    def kill(self) -> None:
        """End it and its workers at once, in the middle of whatever they do."""
        self._signal(signal.SIGKILL)
        self.process.wait()

    def stop(self) -> int:
        """Ask it to end as a service manager does, and return its exit code."""
        self.process.terminate()
        return self.process.wait(STOPS_WITHIN)

    def freeze(self) -> None:
        self._signal(signal.SIGSTOP)

    def thaw(self) -> None:
        self._signal(signal.SIGCONT)

    def mend(self) -> None:
        """Bring it back, whatever a test did to it."""
        if self.process.poll() is None:
            self.thaw()
        else:
            self.start()

    def _signal(self, which: signal.Signals) -> None:
        with suppress(ProcessLookupError):
            os.killpg(self.process.pid, which)


@contextmanager
def started(instance: Instance) -> Iterator[Instance]:
    """Run it while the block runs."""
    instance.start()
    try:
        yield instance
    finally:
        instance.thaw()
        instance.kill()
