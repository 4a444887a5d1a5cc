"""The start: what is needed, and what is said when it is missing or wrong."""

import os
import subprocess
import sys

import pytest

from tests.test_house import ROOT


def start(**environment: str) -> subprocess.CompletedProcess[str]:
    """Run a command of `manage.py` with this environment and no other."""
    return subprocess.run(
        [sys.executable, "manage.py", "check"],
        cwd=ROOT, capture_output=True, text=True, check=False,
        env={"PATH": os.environ["PATH"], **environment},
    )  # fmt: skip


def test_debug_alone_starts():
    assert start(DEBUG="1").returncode == 0


def test_a_key_alone_starts():
    assert start(**{"SECRET_KEY": "long and random"}).returncode == 0


@pytest.mark.parametrize(
    ("environment", "variable"),
    [
        ({}, "SECRET_KEY"),
        ({"DEBUG": "maybe"}, "DEBUG"),
        ({"DEBUG": "1", "ROLE": "king"}, "ROLE"),
        ({"SECRET_KEY": "x", "ROLE": "both"}, "ROLE"),
        ({"DEBUG": "1", "DATABASE_URL": "nonsense"}, "DATABASE_URL"),
        ({"DEBUG": "1", "SITE_URL": "guide.example"}, "SITE_URL"),
        ({"DEBUG": "1", "STAFF_URL": "staff.example"}, "STAFF_URL"),
        ({"SECRET_KEY": "x", "ROLE": "staff", "STAFF_URL": "http://staff.example"}, "STAFF_URL"),
        ({"DEBUG": "1", "MUNICIPALITY": "000000"}, "MUNICIPALITY"),
        ({"DEBUG": "1", "MUNICIPALITY": "112225"}, "MUNICIPALITY"),
        *[
            ({"DEBUG": "1", "SNAPSHOT_SECONDS": seconds}, "SNAPSHOT_SECONDS")
            for seconds in ("often", "-1", "61", "nan")
        ],
        ({"DEBUG": "1", "ALLOWED_HOSTS": ""}, "ALLOWED_HOSTS"),
    ],
)
def test_a_wrong_value_stops_the_start_in_one_line_that_names_it(environment, variable):
    stopped = start(**environment)

    assert stopped.returncode == 1
    (line,) = stopped.stderr.strip().splitlines()
    assert f'"{variable}"' in line


def test_a_municipality_that_does_not_ship_starts_and_says_what_its_readers_meet():
    started = start(DEBUG="1", MUNICIPALITY="131016")

    assert started.returncode == 0
    assert "131016: every page answers 503 until the database holds it." in started.stderr


def test_behind_https_everything_is_https():
    probe = (
        "from django.conf import settings as s; print(s.SECURE_SSL_REDIRECT, s.SECURE_HSTS_SECONDS)"
    )
    run = subprocess.run(
        [sys.executable, "manage.py", "shell", "--no-imports", "-c", probe],
        cwd=ROOT, capture_output=True, text=True, check=True,
        env={"PATH": os.environ["PATH"], "SECRET_KEY": "x", "SITE_URL": "https://guide.example"},
    )  # fmt: skip

    assert run.stdout.split() == ["True", "63072000"]


def test_a_clients_mistake_leaves_nothing_in_the_log():
    """In a process of its own, for the tests' own log handlers would hide it."""
    probe = "from django.test import Client; Client().get('/', headers={'host': 'evil.example'})"
    run = subprocess.run(
        [sys.executable, "manage.py", "shell", "--no-imports", "-c", probe],
        cwd=ROOT, capture_output=True, text=True, check=True,
        # Where nothing was collected yet, a warning of that would stand there too.
        env={"PATH": os.environ["PATH"], "SECRET_KEY": "x", "PYTHONWARNINGS": "ignore"},
    )  # fmt: skip

    assert run.stderr == ""
