"""Requests a second as wrk counts them, and a server with one worker to ask."""

import atexit
import re
import shutil
import socket
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from tests.bench.questions import fresh
from tests.browser.tools import command
from tests.ports import free_port
from tests.test_house import ROOT

SECONDS = 2
CONNECTIONS = 16
_RATE = re.compile(r"Requests/sec:\s+([\d.]+)")
_BAD = re.compile(r"Non-2xx or 3xx responses: (\d+)")
# More than one worker could answer in the seconds of a run.
QUESTIONS = 20_000
_ASK = """
local queries = [[
%s
]]
local one = queries:gmatch("[^\\n]+")
request = function()
  return wrk.format("GET", "/check/?" .. assert(one(), "no question is left"))
end
"""


def every_query() -> str:
    """Return a script for wrk that asks the checker, never twice the same in this whole run."""
    return _ASK % "\n".join(fresh(QUESTIONS))


def rate(address: str, *, headers: tuple[str, ...] = (), script: str = "") -> float:
    """Return how many requests a second one worker answers. Fails where an answer is an error."""
    with tempfile.NamedTemporaryFile("w", suffix=".lua") as lua:
        lua.write(script)
        lua.flush()
        done = subprocess.run(
            [
                *(command("wrk", "wrk"), "-t1", f"-c{CONNECTIONS}", f"-d{SECONDS}s"),
                *(part for one in headers for part in ("-H", one)),
                *(("-s", lua.name) if script else ()),
                address,
            ],
            capture_output=True, text=True, check=True,
        )  # fmt: skip
    if bad := _BAD.search(done.stdout):
        raise RuntimeError(f"{address}: {bad[1]} answers were errors")
    found = _RATE.search(done.stdout)
    if found is None:
        raise RuntimeError(done.stdout)
    return float(found[1])


@contextmanager
def bare() -> Iterator[str]:
    """Serve Django's hello while the block runs; yield its address."""
    port = free_port()
    server = subprocess.Popen(
        [
            *(sys.executable, "-m", "granian", "tests.bench.bare:application"),
            *("--interface", "wsgi", "--port", str(port), "--workers", "1"),
            *("--blocking-threads", "1"),
        ],
        cwd=ROOT,
        stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
    )  # fmt: skip
    try:
        _wait(port)
        yield f"http://127.0.0.1:{port}/"
    finally:
        server.terminate()
        server.wait()


def _wait(port: int) -> None:
    latest = time.monotonic() + 20
    while time.monotonic() < latest:
        with socket.socket() as probe:
            if probe.connect_ex(("127.0.0.1", port)) == 0:
                return
        time.sleep(0.05)
    raise RuntimeError("the server did not start")


def folder() -> Path:
    """Return a folder of the run's own, which goes with it: a server's log of it all is long."""
    made = Path(tempfile.mkdtemp(prefix="renewal-bench-"))
    atexit.register(shutil.rmtree, made, ignore_errors=True)
    return made
