"""`manage.py serve`: what it refuses before it becomes the server, and both sides from nothing."""

import http.client
import os
import socket
import subprocess
import sys
import time

import pytest
from django.core.management import CommandError, call_command

from renewal.management.server import WORKERS_STOP_WITHIN
from tests.ports import free_port
from tests.test_house import ROOT


def test_a_port_that_is_taken_is_refused():
    with socket.socket() as other:
        other.bind(("127.0.0.1", 0))
        other.listen()
        port = other.getsockname()[1]

        with pytest.raises(CommandError, match=f"127.0.0.1:{port}"):
            call_command("serve", port=port)


@pytest.mark.parametrize("port", [0, 65536, -1])
def test_a_port_that_does_not_exist_is_refused(port):
    with pytest.raises(CommandError, match="between 1 and 65535"):
        call_command("serve", port=port)


def test_both_sides_start_on_an_empty_database_and_end_together(tmp_path):
    public, staff = free_port(), free_port()
    both = subprocess.Popen(
        [
            *(sys.executable, "manage.py", "serve", "--role", "both", "--workers", "1"),
            *("--port", str(public), "--staff-port", str(staff)),
        ],
        cwd=ROOT, text=True, stdout=subprocess.PIPE, stderr=subprocess.STDOUT,
        env={
            "PATH": os.environ["PATH"],
            "DJANGO_SETTINGS_MODULE": "tests.settings",
            "DATABASE_URL": f"sqlite:///{tmp_path}/facts.sqlite3",
        },
    )  # fmt: skip
    try:
        assert _answer(public, "/") == (200, None)
        assert _answer(public, "/admin/") == (404, None)
        assert _answer(staff, "/admin/") == (302, "/admin/login/?next=/admin/")
        assert _answer(staff, "/check/") == (404, None)
        assert {_answer(port, "/readyz") for port in (public, staff)} == {(200, None)}
    finally:
        both.terminate()
        said, _ = both.communicate(timeout=30)

    assert f"http://127.0.0.1:{public}/\n" in said
    assert f"http://127.0.0.1:{staff}/admin/\n" in said
    assert "make user NAME=" in said
    assert both.returncode == 0
    for port in (public, staff):
        with pytest.raises(ConnectionRefusedError):
            _answer(port, "/", within=0)


def _answer(port: int, path: str, within: float = 60) -> tuple[int, str | None]:
    """Ask until somebody answers there; return the status and where it leads."""
    latest = time.monotonic() + within
    while True:
        connection = http.client.HTTPConnection("127.0.0.1", port, timeout=10)
        try:
            connection.request("GET", path)
            response = connection.getresponse()
            response.read()
        except ConnectionRefusedError:
            if time.monotonic() > latest:
                raise
            time.sleep(0.1)
        else:
            return response.status, response.getheader("Location")
        finally:
            connection.close()


def test_told_to_stop_while_its_workers_load_it_ends_at_once():
    """A worker waits half a second for a database that says nothing: told to stop, it ends."""
    with socket.socket() as silent:
        silent.bind(("127.0.0.1", 0))
        silent.listen()
        silent.settimeout(30)
        port = silent.getsockname()[1]
        serving = subprocess.Popen(
            [sys.executable, "manage.py", "serve", "--workers", "1", "--port", str(free_port())],
            cwd=ROOT, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
            env={
                "PATH": os.environ["PATH"],
                "DJANGO_SETTINGS_MODULE": "tests.settings",
                "DATABASE_URL": f"postgresql://guide@127.0.0.1:{port}/guide",
                "SNAPSHOT_SECONDS": "2",
            },
        )  # fmt: skip
        try:
            with silent.accept()[0]:
                serving.terminate()
                assert serving.wait(WORKERS_STOP_WITHIN / 2) == 0
        finally:
            serving.kill()
            serving.wait()
