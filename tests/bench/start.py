"""How soon after its start the production server gives a right answer."""

import subprocess
import sys
import time
from contextlib import suppress
from pathlib import Path
from statistics import median

from tests.bench.figures import Section, at_most
from tests.bench.load import folder
from tests.bench.shipped import environment
from tests.browser.site import Site
from tests.ports import free_port
from tests.test_house import ROOT

RUNS = 9
BAR = 1  # second
PATIENCE = 30  # seconds
ASKED, RIGHT = "/check/?certificate=2027-01-20&on=2026-11-23", 'datetime="2026-10-21"'
"""An answer, and the day on which the window in it opens."""


def measured() -> Section:
    """Return the section of BENCH.md about starts."""
    here = folder()
    variables = environment(here)
    times = [_seconds(variables, here) for _ in range(RUNS)]
    text = (
        "## Cold start\n\n"
        "From `manage.py serve` with two workers, as the systemd unit starts it, to the first "
        f"right answer, {RUNS} starts: {median(times):.2f} s at the median, {min(times):.2f} to "
        f"{max(times):.2f} s. Modules are compiled ahead, as `make run` does it."
    )
    bar = at_most("cold start to the first right answer", median(times), BAR, "s")
    return Section(text, (bar,))


def _seconds(variables: dict[str, str], here: Path) -> float:
    port = free_port()
    site = Site(f"http://127.0.0.1:{port}")
    command = [sys.executable, "manage.py", "serve", "--port", str(port), "--workers", "2"]
    with (here / "start.log").open("wb") as output:
        begun = time.perf_counter()
        server = subprocess.Popen(command, cwd=ROOT, env=variables, stdout=output, stderr=output)
        try:
            while time.perf_counter() - begun < PATIENCE:
                with suppress(OSError):
                    reply = site.get(ASKED)
                    took = time.perf_counter() - begun
                    if reply.status != 200 or RIGHT not in reply.text:
                        raise RuntimeError(f"{reply.status}, and not the right answer")
                    return took
                time.sleep(0.005)
            raise RuntimeError((here / "start.log").read_text())
        finally:
            # One that has just begun to serve may not hear of its end the first time.
            server.terminate()
            with suppress(subprocess.TimeoutExpired):
                server.wait(5)
            server.kill()
            server.wait()
