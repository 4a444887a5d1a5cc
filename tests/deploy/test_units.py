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
SERVING = [unit for unit in UNITS if "serve" in unit.read_text()]
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


@pytest.mark.parametrize("unit", UNITS, ids=lambda unit: unit.name)
def test_systemd_reads_every_line_of_a_unit(unit, tmp_path):
    """With something to start that is on every machine; what is said of others' units is theirs."""
    if not shutil.which("systemd-analyze"):
        pytest.skip("No systemd on this machine.")
    for one in (ROOT / "deploy/systemd").iterdir():
        text = one.read_text().replace("/opt/renewal/.venv/bin/python", "/bin/true")
        (tmp_path / one.name.replace("@.", "@8000.")).write_text(text)
    read = subprocess.run(
        ["systemd-analyze", "verify", "--man=no", tmp_path / unit.name.replace("@.", "@8000.")],
        capture_output=True, text=True, check=False,
    )  # fmt: skip

    assert [line for line in read.stderr.splitlines() if "renewal" in line] == []
    assert read.returncode == 0, read.stderr


@pytest.mark.parametrize("unit", SERVING, ids=lambda unit: unit.name)
def test_a_process_that_ends_is_started_anew_as_often_as_it_ends(unit):
    """One whose worker dies twice in a row ends on purpose: `test_replicas.py` shows that."""
    in_unit, in_service = unit.read_text().split("[Service]")

    assert "\nStartLimitIntervalSec=0\n" in in_unit
    assert lines(unit, "Restart") == ["always"]
    assert lines(unit, "RestartSec") == ["1"]
    assert "StartLimit" not in in_service


def test_nginx_writes_into_folders_that_its_package_brings():
    """It makes the last folder of a path by itself and no more: else it would not start."""
    if not Path("/usr/share/doc/nginx").exists():
        pytest.skip("No nginx of Debian's on this machine.")
    written = re.findall(r"(?:proxy_cache_path|error_log|access_log) (/\S+)", NGINX)

    assert len(written) > 4
    assert [path for path in written if not Path(path).parent.is_dir()] == []


def test_nginx_and_the_units_name_the_same_ports():
    at = dict(re.findall(r"upstream renewal_(\w+) \{\s+server 127\.0\.0\.1:(\d+)", NGINX))
    staff = lines(ROOT / "deploy/systemd/renewal-staff.service", "ExecStart")[0]
    public = (ROOT / "deploy/systemd/renewal-public@.service").read_text()

    assert f"--port {at['staff']}" in staff
    assert all(f"renewal-public@{port}" in public for port in (at["public"], "8010"))


def test_a_public_process_does_not_wait_for_a_database_to_start():
    public = ROOT / "deploy/systemd/renewal-public@.service"

    assert "postgresql" not in " ".join(lines(public, "After") + lines(public, "Requires"))


def test_the_example_of_an_environment_names_every_variable_that_has_to_be_set():
    example = (ROOT / "deploy/renewal.env.example").read_text()
    named = set(re.findall(r"^([A-Z_]+)=", example, re.MULTILINE))

    assert {"SECRET_KEY", "SITE_URL", "STAFF_URL", "ALLOWED_HOSTS", "DATABASE_URL"} <= named
    assert named <= set(re.findall(r"`([A-Z_]+)`", (ROOT / "README.md").read_text()))
