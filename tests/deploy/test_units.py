"""The service units: what they start is there, and what they may do is little."""

import re
import shutil
import subprocess
from pathlib import Path

import pytest
from django.core.management import get_commands

from tests.browser.tools import ROOT
from tests.deploy.nginx import SHIPPED

UNITS = sorted((ROOT / "deploy/systemd").glob("*.service"))
EXPOSURE = "15"  # of 100, as systemd counts; without hardening it is 92
NGINX = (SHIPPED / "renewal.conf").read_text()


def lines(unit: Path, name: str) -> list[str]:
    """Return the values of every line `name=…` of a unit."""
    return re.findall(rf"^{name}=(.*)$", unit.read_text(), re.MULTILINE)


@pytest.mark.parametrize("unit", UNITS, ids=lambda unit: unit.name)
def test_a_unit_starts_a_command_that_there_is_as_a_user_without_rights(unit):
    started = lines(unit, "ExecStart") + lines(unit, "ExecStartPre")
    commands = [re.search(r"manage\.py (\w+)", line) for line in started]

    # Sessions are the staff side's, and so is the command.
    assert commands
    assert {found[1] for found in commands if found} <= {*get_commands(), "clearsessions"}
    assert lines(unit, "User") == ["renewal"]
    assert lines(unit, "EnvironmentFile") == ["/etc/renewal/renewal.env"]


@pytest.mark.parametrize("unit", UNITS, ids=lambda unit: unit.name)
def test_a_service_that_is_broken_into_can_reach_little_of_the_machine(unit):
    if not shutil.which("systemd-analyze"):
        pytest.skip("No systemd on this machine.")
    rated = subprocess.run(
        ["systemd-analyze", "security", "--offline=true", f"--threshold={EXPOSURE}", unit],
        capture_output=True, text=True, check=False,
    )  # fmt: skip

    assert rated.returncode == 0, rated.stdout


def test_nginx_and_the_units_name_the_same_ports():
    at = dict(re.findall(r"upstream renewal_(\w+) \{\s+server 127\.0\.0\.1:(\d+)", NGINX))
    staff = lines(ROOT / "deploy/systemd/renewal-staff.service", "ExecStart")[0]
    public = (ROOT / "deploy/systemd/renewal-public@.service").read_text()

    assert f"--port {at['staff']}" in staff
    assert all(f"renewal-public@{port}" in public for port in (at["public"], "8010"))


def test_a_public_process_does_not_wait_for_a_database_to_start():
    public = ROOT / "deploy/systemd/renewal-public@.service"

    assert "postgresql" not in " ".join(lines(public, "After") + lines(public, "Requires"))
    assert lines(public, "Restart") == ["always"]


def test_the_example_of_an_environment_names_every_variable_that_has_to_be_set():
    example = (ROOT / "deploy/renewal.env.example").read_text()
    named = set(re.findall(r"^([A-Z_]+)=", example, re.MULTILINE))

    assert {"SECRET_KEY", "SITE_URL", "STAFF_URL", "ALLOWED_HOSTS", "DATABASE_URL"} <= named
    assert named <= set(re.findall(r"`([A-Z_]+)`", (ROOT / "README.md").read_text()))
