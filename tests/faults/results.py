"""`python -m tests.faults.results`: runs the suite of `make faults`, and writes what came of it."""

import os
import platform
import re
import subprocess
import sys
from collections.abc import Iterable
from datetime import UTC, datetime
from importlib.metadata import version
from pathlib import Path
from xml.etree import ElementTree

from tests.browser.tools import ROOT
from tests.faults.attacks import ATTACKS
from tests.faults.lines import FAULTS, Line

RESULTS = Path(__file__).with_name("RESULTS.md")
REPORT = ROOT / ".build/faults.xml"
STAFF_REPORT = ROOT / ".build/faults-staff.xml"
CASES = "2000"
PACKAGES = ("django", "granian", "psycopg", "schemathesis", "hypothesis")
Case = ElementTree.Element


def main() -> int:
    """Run them all, write the table, and return pytest's exit code, the first that is not 0."""
    files = sorted({test.partition("::")[0] for line in FAULTS + ATTACKS for test in line.tests})
    staff = [name for name in files if name.startswith("staff/")]
    REPORT.parent.mkdir(exist_ok=True)
    # Which side a process is, it is from its start: the staff side's own tests run in their own.
    runs = (
        _run(REPORT, [name for name in files if name not in staff]),
        _run(STAFF_REPORT, staff, "--ds=tests.staff.settings", "-p", "no:xdist"),
    )
    RESULTS.write_text("\n".join(_page([case for _, cases in runs for case in cases])))
    print(f"written: {RESULTS.relative_to(ROOT)}")
    return next((code for code, _ in runs if code), 0)


def _run(report: Path, files: list[str], *options: str) -> tuple[int, list[Case]]:
    """Return the exit code of a run of these files below `tests/`, and its cases."""
    report.unlink(missing_ok=True)
    code = subprocess.run(
        [sys.executable, "-m", "pytest", "-m", "", "-q", f"--junitxml={report}",
         "-o", "junit_logging=system-out", *options, *(f"tests/{name}" for name in files),
         *sys.argv[1:]],
        cwd=ROOT, check=False, env={"SCHEMATHESIS_EXAMPLES": CASES, **os.environ},
    ).returncode  # fmt: skip
    return code, list(ElementTree.parse(report).iter("testcase"))  # noqa: S314  pytest's own


def _page(cases: list[Case]) -> Iterable[str]:
    yield "# What the guide was seen to hold under"
    yield ""
    yield "Written by `make faults`. Each line names its tests; the last column says what was seen to"
    yield "fail once the protection was taken away."
    yield ""
    versions = ", ".join(f"{name} {version(name)}" for name in PACKAGES)
    yield f"- Day: {datetime.now(UTC):%Y-%m-%d}"  # noqa: DTZ005, TID251, RUF100  the machine's
    yield f"- Machine: {os.cpu_count()} cores, {platform.system()}, Python {platform.python_version()}"
    yield f"- Versions: {versions}, {_program('/usr/sbin/nginx', '-v')}"
    yield f"- Django: {_newest()}"
    for title, lines in (("Faults", FAULTS), ("Inputs and attacks", ATTACKS)):
        yield from ("", f"## {title}", "")
        yield "| what | has to be so | tests | came of it | figures | without the protection |"
        yield "| --- | --- | --- | --- | --- | --- |"
        yield from (_row(line, cases) for line in lines)
    yield ""


def _row(line: Line, cases: list[Case]) -> str:
    own = [case for case in cases if any(_is_of(case, test) for test in line.tests)]
    bad = [
        case for case in own if case.find("failure") is not None or case.find("error") is not None
    ]
    left_out = [case for case in own if case.find("skipped") is not None]
    came = f"{len(own) - len(bad) - len(left_out)} passed"
    came += f", **{len(bad)} failed**" if bad else ""
    came += f", {len(left_out)} left out" if left_out else ""
    figures = [text for case in own for text in _figures(case)]
    tests = " ".join(f"`{test}`" for test in line.tests)
    cells = (line.what, line.bar, tests, came, "<br>".join(figures) or "–", line.without or "–")
    return f"| {' | '.join(cells)} |"


def _is_of(case: Case, test: str) -> bool:
    file, _, name = test.partition("::")
    module = f"tests.{file.removesuffix('.py').replace('/', '.')}"
    own = case.get("name", "").partition("[")[0]
    return case.get("classname") == module and name in ("", own)


def _figures(case: Case) -> list[str]:
    return re.findall(r"^figures: (.*)$", case.findtext("system-out") or "", re.MULTILINE)


def _program(*command: str) -> str:
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    return (done.stdout + done.stderr).strip().removeprefix("nginx version: ")


def _newest() -> str:
    """Return whether a newer patch release than the locked one is to be had."""
    lock = ["uv", "lock", "--upgrade-package", "django", "--dry-run"]
    done = subprocess.run(
        [".ci/uv", *lock[1:]], cwd=ROOT, capture_output=True, text=True, check=False
    )
    found = re.search(r"^Updat\w+ django (\S+) -> (\S+)", done.stdout + done.stderr, re.MULTILINE)
    if done.returncode:
        return "whether a newer release is out could not be found out"
    return f"**{found[2]} is out**, {found[1]} is locked" if found else "the newest 5.2 is locked"


if __name__ == "__main__":
    sys.exit(main())
