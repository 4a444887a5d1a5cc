"""Two processes of one code: what the public one has not got, and that both are in order."""

import json
import os
import secrets
import subprocess
import sys
from typing import Any

import pytest
from django.conf import settings

from tests.test_house import ROOT

STAFF = {
    "ROLE": "staff",
    "SITE_URL": "https://guide.example",
    "STAFF_URL": "https://staff.example",
    "ALLOWED_HOSTS": "guide.example",
}
PUBLIC = STAFF | {"ROLE": "public"}
# All that the tests below ask for, so that one process a side is enough.
PROBE = """
import json, sys
from django.conf import settings
from django.urls import get_resolver

get_resolver().url_patterns
asked = [name for name in dir(settings) if name.isupper()]
found = {name: getattr(settings, name) for name in asked}
found["modules"] = sorted(sys.modules)
print(json.dumps(found, default=str))
"""


def manage(side: dict[str, str], *command: str) -> subprocess.CompletedProcess[str]:
    """Run a command of `manage.py` as that side."""
    return subprocess.run(
        [sys.executable, "manage.py", *command],
        cwd=ROOT, capture_output=True, text=True, check=False,
        env={"PATH": os.environ["PATH"], "SECRET_KEY": secrets.token_hex(32), **side},
    )  # fmt: skip


def process_of(side: dict[str, str]) -> dict[str, Any]:
    """Return the settings and the modules of a process of that side."""
    run = manage(side, "shell", "--no-imports", "-c", PROBE)
    assert run.returncode == 0, run.stderr
    found: dict[str, Any] = json.loads(run.stdout)
    return found


@pytest.fixture(scope="module")
def public() -> dict[str, Any]:
    return process_of(PUBLIC)


@pytest.fixture(scope="module")
def staff() -> dict[str, Any]:
    return process_of(STAFF)


@pytest.mark.parametrize("side", [PUBLIC, STAFF], ids=["public", "staff"])
def test_django_finds_nothing_to_warn_of(side):
    run = manage(side, "check", "--deploy", "--fail-level", "WARNING")

    assert run.returncode == 0, run.stderr


def test_the_public_side_has_no_session_account_or_form_token_to_lose(public):
    assert public["MIDDLEWARE"] == [
        "django.middleware.security.SecurityMiddleware",
        "whitenoise.middleware.WhiteNoiseMiddleware",
        "renewal.web.policy.OnePolicyMiddleware",
        "renewal.web.watching.for_this_site_alone",
        "renewal.web.watching.for_machines",
        "renewal.web.watching.about_its_municipality",
        "renewal.web.marking.marks_rendered",
        "renewal.web.watching.without_office",
        "django.middleware.locale.LocaleMiddleware",
        "django.middleware.common.CommonMiddleware",
        "django.middleware.clickjacking.XFrameOptionsMiddleware",
        "django_htmx.middleware.HtmxMiddleware",
    ]


def test_the_public_side_does_not_even_load_the_staffs(public, staff):
    """django-simple-history imports parts of the admin, which is not installed for all that."""
    theirs = {
        *("django.contrib.admin.models", "django.contrib.sessions.models"),
        *("axes.models", "django_otp.models", "renewal.staff.site", "renewal.staff.urls"),
    }

    assert theirs & set(public["modules"]) == set()
    assert theirs <= set(staff["modules"])


@pytest.mark.parametrize("address", ["/admin/", "/admin/login/", "/admin"])
def test_the_public_side_has_no_admin(visitor, address):
    assert settings.ROLE == "public"

    assert visitor.get(address).status_code == 404


@pytest.mark.parametrize("address", ["/", "/check/", "/check/dates/", "/admin/", "/nowhere/"])
def test_the_public_side_sets_no_cookie_and_reads_none(visitor, address):
    answer = visitor.get(address, headers={"cookie": "session=x; csrf=y"})

    assert answer.cookies == {}
    assert "cookie" not in answer.get("Vary", "").lower()


def test_each_side_answers_to_its_own_name_alone(public, staff):
    own_machine = ["127.0.0.1", "localhost", "[::1]"]

    assert public["ALLOWED_HOSTS"] == ["guide.example"]
    assert staff["ALLOWED_HOSTS"] == [*own_machine, "staff.example"]
    assert staff["CSRF_TRUSTED_ORIGINS"] == ["https://staff.example"]


def test_cookies_are_kept_to_https_by_the_staff_sides_own_address(staff):
    at_home = process_of(STAFF | {"STAFF_URL": "http://127.0.0.1:8001"})

    def kept(found):
        return found["SESSION_COOKIE_NAME"], found["SESSION_COOKIE_SECURE"]

    assert kept(staff) == ("__Host-session", True)
    assert kept(at_home) == ("session", False)


def test_only_the_public_side_does_without_a_check_of_djangos(public, staff):
    assert (public["SILENCED_SYSTEM_CHECKS"], staff["SILENCED_SYSTEM_CHECKS"]) == (
        ["security.W003"],
        [],
    )


def test_a_database_in_a_file_lets_readers_in_while_somebody_writes(staff):
    options = staff["DATABASES"]["default"]["OPTIONS"]

    assert options["init_command"] == "PRAGMA journal_mode=WAL"
    assert (options["transaction_mode"], options["timeout"]) == ("IMMEDIATE", 20)


def test_commands_about_persons_run_as_the_staff_side_by_themselves(tmp_path):
    database = {"DATABASE_URL": f"sqlite:///{tmp_path}/facts.sqlite3"}
    assert manage(database, "migrate", "--verbosity", "0").returncode == 0

    enrolled = manage(database, "enrol", "nobody")
    assert "there is nobody called nobody" in enrolled.stderr
    on_the_public_side = manage(database | {"ROLE": "public"}, "enrol", "nobody")
    assert "ROLE=staff manage.py enrol" in on_the_public_side.stderr
