"""The guards themselves: each is broken on purpose in a copy of the tree, and has to say so."""

import os
import shutil
import subprocess
import sys
from functools import partial
from pathlib import Path

import pytest

from tests import test_house as house
from tests.test_house import ROOT, tracked

TOOLS = Path(sys.executable).parent


@pytest.fixture(scope="module")
def copy(tmp_path_factory) -> Path:
    """Return a copy of the tree's own files, a git repository as the original is."""
    there: Path = tmp_path_factory.mktemp("tree")
    for path in tracked():
        target = there / path.relative_to(ROOT)
        target.parent.mkdir(parents=True, exist_ok=True)
        shutil.copy(path, target)
    subprocess.run(["git", "init", "--quiet"], cwd=there, check=True)
    return there


@pytest.fixture
def breaks(copy):
    """Return a function that adds a line to a file of the copy, until the test is over."""
    changed: dict[Path, str | None] = {}

    def add(name: str, line: str) -> None:
        path = copy / name
        changed.setdefault(path, path.read_text() if path.exists() else None)
        path.write_text((changed[path] or "") + line + "\n")

    yield add
    for path, before in changed.items():
        path.unlink() if before is None else path.write_text(before)


def complaint(copy: Path, *command: str) -> str:
    """Return what the command prints when it fails, or nothing when it is content."""
    environment = {**os.environ, "PYTHONPATH": "", "PYTEST_XDIST_WORKER": ""}
    run = subprocess.run(
        [str(TOOLS / command[0]), *command[1:]],
        cwd=copy, capture_output=True, text=True, env=environment, check=False,
    )  # fmt: skip
    return run.stdout + run.stderr if run.returncode else ""


@pytest.mark.parametrize(
    ("name", "line", "contract"),
    [
        ("renewal/rules/window.py", "import renewal.content.dates", "Data flows one way"),
        ("renewal/content/dates.py", "import renewal.guidance", "Data flows one way"),
        ("renewal/municipality/office.py", "import renewal.content.dates", "Data flows one way"),
        ("renewal/web/views.py", "import renewal.api.urls", "Data flows one way"),
        ("renewal/rules/window.py", "import django", "Rules are plain Python"),
        (
            "renewal/guidance/answering.py",
            "import renewal.clock",
            "Only the front doors read the clock",
        ),
        ("renewal/web/views.py", "import renewal.staff.site", "The public side has no sessions"),
        ("renewal/api/urls.py", "import django_otp", "The public side has no sessions"),
        ("renewal/municipality/office.py", "import renewal.staff.site", "Data flows one way"),
        ("renewal/asking/check.py", "import renewal.clock", "Only the front doors read the clock"),
    ],
)
def test_an_import_against_the_flow_is_refused(copy, breaks, name, line, contract):
    breaks(name, line)

    said = complaint(copy, "lint-imports", "--no-logo", "--no-cache")
    assert f"{contract}" in said
    assert "BROKEN" in said


@pytest.mark.parametrize(
    "line",
    [
        "import datetime\nTODAY = datetime.date.today()",
        "import datetime\nNOW = datetime.datetime.now(tz=datetime.UTC)",
        "from django.utils import timezone\nNOW = timezone.now()",
        "from django.utils.timezone import localdate\nTODAY = localdate()",
    ],
)
def test_asking_the_day_outside_the_clock_is_refused(copy, breaks, line):
    breaks("renewal/late.py", line)

    assert "TID251" in complaint(copy, "ruff", "check", "--no-cache", "renewal/late.py")


@pytest.mark.parametrize(
    ("name", "line", "rule"),
    [
        (
            "renewal/long.py",
            "PASS = 1\n" * 201,
            partial(house.test_no_file_outgrows_its_one_idea, ".py"),
        ),
        (
            "templates/long.html",
            "<p>\n" * 91,
            partial(house.test_no_file_outgrows_its_one_idea, ".html"),
        ),
        (
            "static/js/site.js",
            ";\n" * 201,
            partial(house.test_no_file_outgrows_its_one_idea, ".js"),
        ),
        ("notes.txt", "", house.test_nothing_else_stands_at_the_root),
        (
            "renewal/content/dates.py",
            "import django.db",
            house.test_words_import_nothing_but_gettext_and_the_law,
        ),
        (
            "renewal/rules/window.py",
            "import pydantic",
            house.test_rules_import_nothing_but_the_standard_library_and_dateutil,
        ),
        ("renewal/cellar/__init__.py", "", house.test_every_room_stands_in_the_readme),
        (
            "templates/web/home.html",
            "{{ day|date }}",
            house.test_dates_never_go_through_djangos_own_filter,
        ),
        (
            "templates/web/home.html",
            "{% blocktranslate %}x{% endblocktranslate %}",
            house.test_no_sentence_carries_the_line_breaks_of_its_template,
        ),
        (
            "templates/web/home.html",
            "<p>こんにちは</p>",
            house.test_no_template_holds_japanese_that_gettext_does_not_know,
        ),
        (
            "templates/web/home.html",
            '<p style="color:red">',
            house.test_no_template_holds_a_style_script_or_handler_of_its_own,
        ),
        (
            "renewal/late.py",
            "# see /" + "root/notes",
            house.test_the_repository_names_no_machine_and_no_registry,
        ),
    ],
)
def test_a_rule_of_the_house_that_is_broken_is_reported(
    copy, breaks, monkeypatch, name, line, rule
):
    monkeypatch.setattr(house, "ROOT", copy)
    rule()
    (copy / name).parent.mkdir(parents=True, exist_ok=True)
    breaks(name, line)

    with pytest.raises(AssertionError):
        rule()


def test_the_copy_itself_is_in_order(copy):
    assert complaint(copy, "lint-imports", "--no-logo", "--no-cache") == ""
    assert complaint(copy, "ruff", "check", "--no-cache", "renewal") == ""
