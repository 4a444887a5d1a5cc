"""The staff side's own tests, in a process that has loaded it."""

import subprocess
import sys

from tests.test_house import ROOT


def test_the_staff_side_passes_its_own_tests():
    """`tests/staff/settings.py` says why: this process is one of the public side."""
    run = subprocess.run(
        [
            *(sys.executable, "-m", "pytest", "tests/staff", "--ds=tests.staff.settings"),
            *("-q", "-p", "no:cacheprovider", "-p", "no:xdist"),
        ],
        cwd=ROOT, capture_output=True, text=True, check=False,
    )  # fmt: skip

    assert run.returncode == 0, run.stdout + run.stderr
