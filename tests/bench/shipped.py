"""The guide as it is shipped: words and modules compiled, style sheets collected, tables made."""

import os
import subprocess
import sys
from pathlib import Path

from tests.faults.serving import compile_as_shipped
from tests.test_house import ROOT


def environment(folder: Path) -> dict[str, str]:
    """Get everything ready in `folder`; return the environment in which a public process starts."""
    compile_as_shipped()
    made = {
        **os.environ, "DJANGO_SETTINGS_MODULE": "tests.browser.settings", "ROLE": "public",
        "SECRET_KEY": "for tests only " * 4, "STATIC_ROOT": str(folder / "static"),
        "DATABASE_URL": f"sqlite:///{folder}/renewal.sqlite3", "SNAPSHOT_SECONDS": "2",
        "SNAPSHOT_FILE": str(folder / "facts.json"),
    }  # fmt: skip
    for command, role in (
        (["migrate"], "staff"),
        (["load_default"], "staff"),
        (["collectstatic", "--noinput"], "public"),
    ):
        # The staff side's own settings: those of the browser's tests collect the public's files.
        own = (
            {"ROLE": role, "DJANGO_SETTINGS_MODULE": "renewal.settings"} if role == "staff" else {}
        )
        subprocess.run(
            [sys.executable, "manage.py", *command, "--verbosity", "0"],
            cwd=ROOT, env=made | own, check=True, stdout=subprocess.DEVNULL,
        )  # fmt: skip
    return made
