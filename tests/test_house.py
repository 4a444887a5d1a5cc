"""The rules of the house, read off the tree itself."""

import ast
import re
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
AT_THE_ROOT = {
    "manage.py", "pyproject.toml", "uv.lock", "Makefile", "LICENSE", "CHANGELOG.md", "BENCH.md",
    "README.md", "renewal", "templates", "static", "tests", "deploy",
}  # fmt: skip
LONGEST = {".py": 200, ".html": 90, ".css": 200, ".js": 200}
MACHINE_PATH = re.compile(r"(?<![\w.])/(work|farm|root|home)/")
REGISTRY = re.compile(r"(pypi|pythonhosted|npmjs|deb\.debian)\.(org|com)")


def tracked(*suffixes: str) -> list[Path]:
    """Return the tree's own files that end in one of `suffixes` (all of them without any)."""
    listed = subprocess.run(
        ["git", "ls-files", "--cached", "--others", "--exclude-standard", "-z"],
        cwd=ROOT, capture_output=True, check=True, text=True,
    ).stdout.split("\0")  # fmt: skip
    paths = [ROOT / name for name in listed if name]
    return [p for p in paths if p.exists() and (not suffixes or p.suffix in suffixes)]


def imports(path: Path) -> set[str]:
    """Return the modules a file imports."""
    found = set()
    for node in ast.walk(ast.parse(path.read_text())):
        if isinstance(node, ast.Import):
            found |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom):
            found.add(node.module or "")
    return found


def templates() -> list[Path]:
    return tracked(".html")


@pytest.mark.parametrize("suffix", LONGEST)
def test_no_file_outgrows_its_one_idea(suffix):
    paths = [path for path in tracked(suffix) if "migrations" not in path.parts]
    too_long = {
        str(path.relative_to(ROOT)): length
        for path in paths
        if (length := len(path.read_text().splitlines())) > LONGEST[suffix]
    }

    assert paths
    assert too_long == {}


def test_nothing_else_stands_at_the_root():
    at_the_root = {path.relative_to(ROOT).parts[0] for path in tracked()}

    assert {name for name in at_the_root if not name.startswith(".")} <= AT_THE_ROOT


def test_words_import_nothing_but_gettext_and_the_law():
    allowed = {
        "django.utils.translation", "django.utils.functional", "django_stubs_ext",
        "dataclasses", "datetime", "enum", "typing", "collections.abc", "functools", "math", "re",
        "unicodedata",
    }  # fmt: skip
    foreign = {
        f"{path.name}: {module}"
        for path in (ROOT / "renewal/content").rglob("*.py")
        for module in imports(path)
        if module not in allowed | {"renewal.markup"}
        and not module.startswith(("renewal.rules", "renewal.content"))
    }

    assert foreign == set()


def test_rules_import_nothing_but_the_standard_library_and_dateutil():
    foreign = {
        f"{path.name}: {module}"
        for path in (ROOT / "renewal/rules").rglob("*.py")
        for module in imports(path)
        if module.split(".")[0] not in {*sys.stdlib_module_names, "dateutil"}
        and not module.startswith("renewal.rules")
    }

    assert foreign == set()


def test_every_room_stands_in_the_readme():
    readme = (ROOT / "README.md").read_text()
    rooms = {path.parent.name for path in (ROOT / "renewal").glob("*/__init__.py")}

    assert {room for room in rooms if f"{room}/" not in readme} == set()


def test_dates_never_go_through_djangos_own_filter():
    assert [path.name for path in templates() if re.search(r"\|\s*date\b", path.read_text())] == []


def test_no_sentence_carries_the_line_breaks_of_its_template():
    untrimmed = re.compile(r"{%\s*blocktrans(late)?\s+(?!trimmed)")

    assert [path.name for path in templates() if untrimmed.search(path.read_text())] == []


def test_no_template_holds_japanese_that_gettext_does_not_know():
    """400 and 500 stand alone by design; the card picture shows what is printed on every card."""
    translated = re.compile(
        r"{%\s*blocktranslate.*?endblocktranslate\s*%}|{%.*?%}|{{.*?}}|{#.*?#}", re.DOTALL
    )
    fixed = {"400.html", "500.html", "503.html", "card-picture.html"}
    loose = {
        path.name: found
        for path in templates()
        if path.name not in fixed
        and (found := re.findall(r"[ぁ-んァ-ン一-龥]+", translated.sub("", path.read_text())))
    }

    assert loose == {}


def test_no_template_holds_a_style_script_or_handler_of_its_own():
    inline = re.compile(r"\sstyle=|<style|\son[a-z]+=|<script(?![^>]*\ssrc=)")

    assert [path.name for path in templates() if inline.search(path.read_text())] == []


def test_the_repository_names_no_machine_and_no_registry():
    said = {
        f"{path.relative_to(ROOT)}: {found[0]}"
        for path in tracked(
            ".py", ".html", ".css", ".js", ".toml", ".md", ".json", ".csv", ".tsv", ""
        )
        if path.name not in {"uv.lock", "test_house.py"}
        and (found := MACHINE_PATH.search(path.read_text()) or REGISTRY.search(path.read_text()))
    }

    assert said == set()
