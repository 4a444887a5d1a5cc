"""The guide as files, written once for the run as a service writes it."""

import os
import subprocess
import sys
from pathlib import Path

from tests.browser.tools import ROOT
from tests.deploy.nginx import GUIDE


def write(folder: Path, static: Path, **environment: str) -> "subprocess.CompletedProcess[str]":
    """Write it into `folder`, with the style sheets collected into `static`."""
    whole = {
        **os.environ, "DJANGO_SETTINGS_MODULE": "tests.browser.settings", "ROLE": "public",
        "STATIC_ROOT": str(static), "SECRET_KEY": "for tests only " * 4, "SNAPSHOT_SECONDS": "0",
        "SITE_URL": f"https://{GUIDE}", "ALLOWED_HOSTS": GUIDE, **environment,
    }  # fmt: skip
    manage = [sys.executable, "manage.py"]
    if not static.exists():
        collect = [*manage, "collectstatic", "--noinput", "--verbosity", "0"]
        subprocess.run(collect, cwd=ROOT, env=whole, check=True)
    return subprocess.run(
        [*manage, "export_site", str(folder)],
        cwd=ROOT, env=whole, capture_output=True, text=True, check=False,
    )  # fmt: skip


def addresses(folder: Path) -> list[str]:
    """Return the address of each page in the folder."""
    found = folder.rglob("index.html")
    return [f"/{path.relative_to(folder).parent}/".replace("/./", "/") for path in found]
