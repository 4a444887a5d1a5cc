"""Where the tools of these tests are found, and what is said when one is missing."""

import os
import shutil
import subprocess
from pathlib import Path
from typing import NoReturn

import playwright
import pytest

ROOT = Path(__file__).resolve().parents[2]
BROWSERS = ("chromium-headless-shell", "chromium", "google-chrome")


def left_out(what: str, package: str) -> NoReturn:
    """Skip with the line that installs `package`; under CI nothing may be left out: fail."""
    install = f"sudo apt-get install --no-install-recommends {package}"
    reason = f"No {what} on this machine. To have it: {install}"
    if os.environ.get("CI") == "true":
        pytest.fail(reason, pytrace=False)
    pytest.skip(reason)


def driver() -> None:
    """Make sure that the program which drives the browser starts; it needs a library of its own."""
    node = Path(playwright.__file__).parent / "driver" / "node"
    if subprocess.run([node, "--version"], capture_output=True, check=False).returncode:
        left_out("library for Playwright's driver", "libatomic1")


def browser(playwrights_own: str) -> str:
    """Return the program to start: the one `E2E_BROWSER` names, the system's, Playwright's own."""
    named = os.environ.get("E2E_BROWSER")
    candidates = (named,) if named else (*BROWSERS, playwrights_own)
    found = next(filter(None, map(shutil.which, candidates)), None)
    return found or left_out("browser", "chromium-headless-shell")


def command(name: str, package: str) -> str:
    """Return the path of the program `name`, which the Debian package `package` brings."""
    return shutil.which(name) or left_out(name, package)


def html_checker() -> list[str]:
    """Return the command that starts the Nu HTML checker."""
    jar = ROOT / "tests/node/node_modules/vnu-jar/build/dist/vnu.jar"
    java = command("java", "openjdk-17-jre-headless")
    if not jar.exists():
        pytest.fail("The HTML checker is missing. To have it: make setup", pytrace=False)
    return [java, "-jar", str(jar)]
