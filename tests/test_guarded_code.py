"""What looks for holes in the code finds none in what ships, and finds those put there."""

import subprocess
import sys
from pathlib import Path

import pytest

from tests.test_house import ROOT

pytestmark = pytest.mark.long

HOLES = {
    "S307": "def worked_out(text):\n    return eval(text)\n",
    "DTZ005": "import datetime\n\nNOW = datetime.datetime.now()\n",
    "BLE001": "try:\n    print()\nexcept Exception:\n    print()\n",
    "B307": "def worked_out(text):\n    return eval(text)\n",
    "B602": "import subprocess\n\nsubprocess.run('ls ' + input(), shell=True)\n",
    "B703": "from django.utils.safestring import mark_safe\n\nHTML = mark_safe(input())\n",
}
SHIPPED = (ROOT / "manage.py", ROOT / "renewal")


def ruff(*where: Path) -> "subprocess.CompletedProcess[str]":
    """Run it as it is set up for the project, whatever the file is called."""
    return run(
        "ruff",
        "check",
        "--no-cache",
        "--output-format=concise",
        "--config",
        "pyproject.toml",
        *where,
    )


def bandit(*where: Path) -> "subprocess.CompletedProcess[str]":
    return run("bandit", "--quiet", "--recursive", "--configfile", "pyproject.toml", *where)


def run(*command: str | Path) -> "subprocess.CompletedProcess[str]":
    return subprocess.run(
        [sys.executable, "-m", *command], cwd=ROOT, capture_output=True, text=True, check=False
    )


@pytest.mark.parametrize("look", [ruff, bandit])
def test_nothing_is_found_in_what_ships(look):
    looked = look(*SHIPPED)

    assert looked.returncode == 0, looked.stdout + looked.stderr


@pytest.mark.parametrize("code", HOLES)
def test_a_hole_is_found(tmp_path, code):
    hole = tmp_path / "hole.py"
    hole.write_text(HOLES[code])
    looked = (bandit if code[1].isdigit() and code.startswith("B") else ruff)(hole)

    assert looked.returncode == 1
    assert code in looked.stdout
