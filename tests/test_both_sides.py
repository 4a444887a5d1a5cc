"""Two servers that live and end together, with plain programs in the servers' place."""

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from tests.test_house import ROOT

SLEEPS = "import time; time.sleep(60)"
# Ends as granian does when it is asked to: without complaint.
ENDS_WELL = "import signal, sys, time; signal.signal(15, lambda *_: sys.exit(0)); time.sleep(60)"
SUPERVISE = """
import os, sys
from renewal.management.both_sides import Server, run_together
sys.exit(run_together([Server([sys.executable, "-c", code], os.environ) for code in sys.argv[1:]]))
"""


def supervised(*programs: str) -> "subprocess.Popen[str]":
    """Start the programs together."""
    return subprocess.Popen(
        [sys.executable, "-c", SUPERVISE, *programs],
        cwd=ROOT, text=True, stdout=subprocess.PIPE, stderr=subprocess.PIPE,
    )  # fmt: skip


def children(process) -> list[int]:
    """Return the programs once both run."""
    for _ in range(100):
        found = Path(f"/proc/{process.pid}/task/{process.pid}/children").read_text().split()
        if len(found) == 2:
            return [int(pid) for pid in found]
        time.sleep(0.05)
    raise AssertionError("the programs did not start")


def is_running(pid: int) -> bool:
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    return True


@pytest.mark.parametrize("code", [0, 3])
def test_when_one_ends_so_does_the_other_with_the_exit_code_of_the_first(code):
    both = supervised(f"import time; time.sleep(.5); raise SystemExit({code})", SLEEPS)
    running = children(both)

    both.communicate(timeout=20)
    assert both.returncode == code
    assert [pid for pid in running if is_running(pid)] == []


def test_one_that_is_killed_counts_as_a_shell_counts_it():
    both = supervised(SLEEPS, SLEEPS)
    os.kill(children(both)[0], signal.SIGKILL)

    both.communicate(timeout=20)
    assert both.returncode == 128 + signal.SIGKILL


@pytest.mark.parametrize("asked", [signal.SIGINT, signal.SIGTERM, signal.SIGHUP])
def test_being_asked_to_stop_ends_both_and_is_no_failure(asked):
    both = supervised(ENDS_WELL, ENDS_WELL)
    running = children(both)

    time.sleep(0.3)  # for the programs to be ready to be asked
    both.send_signal(asked)
    said = both.communicate(timeout=20)
    assert (both.returncode, said) == (0, ("", ""))
    assert [pid for pid in running if is_running(pid)] == []


def test_what_a_killed_server_leaves_behind_is_ended_too(tmp_path):
    note = tmp_path / "pid"
    worker = f"import subprocess, sys, time; p = subprocess.Popen([sys.executable, '-c', {SLEEPS!r}]); open({str(note)!r}, 'w').write(str(p.pid)); time.sleep(60)"
    both = supervised(worker, SLEEPS)
    first = min(children(both))
    while not note.exists() or not note.read_text():
        time.sleep(0.05)
    os.kill(first, signal.SIGKILL)

    both.communicate(timeout=20)
    left = int(note.read_text())
    for _ in range(100):
        if not is_running(left) or "Z" in _state(left):
            break
        time.sleep(0.05)
    assert not is_running(left) or "Z" in _state(left)


def _state(pid: int) -> str:
    """How the system calls it: Z where it has ended and nobody has asked after it."""
    try:
        return Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0]
    except FileNotFoundError:
        return "Z"
