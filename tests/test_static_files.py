"""What collecting makes of the static files, with the storage that is shipped."""

import gzip
import re
from collections.abc import Iterable, Iterator
from hashlib import md5
from pathlib import Path

import pytest
from django.contrib.staticfiles.storage import staticfiles_storage
from django.core.management import call_command
from django.test import override_settings

from renewal import settings as shipped
from renewal.static_files import BUNDLES, bundle
from renewal.templatetags.style_sheets import style_sheets
from tests.test_house import ROOT

GUIDE = ("site", "form", "guide")


def collect(**options: bool) -> None:
    call_command("collectstatic", interactive=False, verbosity=0, **options)


@pytest.fixture(scope="module")
def collected(tmp_path_factory) -> Iterator[Path]:
    """The static files, collected."""
    folder = tmp_path_factory.mktemp("collected")
    with override_settings(STORAGES=shipped.STORAGES, STATIC_ROOT=folder):
        collect()
        yield folder


def written(names: Iterable[str] = GUIDE) -> str:
    """Return the style sheets `names` as they are written, one behind the other."""
    return "".join((ROOT / f"static/css/{name}.css").read_text() for name in names)


def linked(collected: Path, name: str = bundle(GUIDE)) -> Path:
    """Return the file that the pages link to by this name."""
    return collected / staticfiles_storage.url(name).removeprefix(shipped.STATIC_URL)


def bare(text: str) -> str:
    """Return the stylesheet without what no browser reads, and without any space."""
    without_comments = re.sub(r"/\*.*?\*/", "", text, flags=re.DOTALL)
    return re.sub(r"\s", "", without_comments).replace(";}", "}")


def contents(folder: Path) -> dict[str, bytes]:
    """Return what every file in the folder holds, by its path."""
    files = (path for path in folder.rglob("*") if path.is_file())
    return {str(path.relative_to(folder)): path.read_bytes() for path in files}


@pytest.mark.parametrize("names", BUNDLES, ids=bundle)
def test_a_style_sheet_loses_comments_and_spaces_and_nothing_else(collected, names):
    text = linked(collected, bundle(names)).read_text()

    assert bare(text) == bare(written(names))
    assert "/*" not in text
    assert "\n" not in text


def test_the_stylesheet_is_at_least_300_bytes_lighter_on_its_way(collected):
    shipped_weight = len(gzip.compress(linked(collected).read_bytes()))

    assert shipped_weight <= len(gzip.compress(written().encode())) - 300


def test_names_that_no_page_uses_together_have_no_file(collected):
    with (
        override_settings(STORAGES=shipped.STORAGES, STATIC_ROOT=collected),
        pytest.raises(ValueError, match=r"css/sheet-site\.css"),
    ):
        style_sheets("sheet", "site")


def test_without_collecting_a_page_links_each_style_sheet(settings):
    settings.STORAGES = {
        "staticfiles": {"BACKEND": "django.contrib.staticfiles.storage.StaticFilesStorage"}
    }

    assert str(style_sheets("site", "sheet")) == (
        '<link rel="stylesheet" href="/static/css/site.css">'
        '<link rel="stylesheet" href="/static/css/sheet.css">'
    )


@pytest.mark.parametrize(
    "delicate",
    [
        "calc(var(--measure) + 2 * var(--side))",
        "calc(100% - 1.2rem)",
        ".verdict :is(h1,h2)",
        ".compare :is(th,td)",
        "a[href^=tel]:not(.telephone,li a)",
        "nav [aria-current]",
        'content:" (" attr(href) ")"',
        'content:""',
    ],
)
def test_a_space_that_means_something_stays(collected, delicate):
    texts = (linked(collected, bundle(names)).read_text() for names in BUNDLES)

    assert any(delicate in text for text in texts)


def test_name_and_packed_copies_are_those_of_the_minified_text(collected):
    path = linked(collected)
    text = path.read_bytes()

    assert path.name == f"site-form-guide.{md5(text, usedforsecurity=False).hexdigest()[:12]}.css"
    assert gzip.decompress(Path(f"{path}.gz").read_bytes()) == text
    assert Path(f"{path}.br").stat().st_size < len(text)


def test_the_name_without_a_hash_holds_the_same_text(collected):
    assert (collected / bundle(GUIDE)).read_bytes() == linked(collected).read_bytes()


@pytest.mark.parametrize("name", ["js/site.js", "img/favicon.svg"])
def test_other_files_stay_as_they_are_written(collected, name):
    assert linked(collected, name).read_bytes() == (ROOT / "static" / name).read_bytes()


def test_collecting_again_changes_nothing(collected):
    before = contents(collected)
    collect()

    assert contents(collected) == before


def test_linking_instead_of_copying_leaves_the_written_stylesheet_alone(settings, tmp_path):
    settings.STORAGES = shipped.STORAGES
    settings.STATIC_ROOT = tmp_path / "collected"
    settings.STATICFILES_DIRS = [tmp_path / "written"]
    source = tmp_path / "written/css/site.css"
    source.parent.mkdir(parents=True)
    source.write_text(written())
    collect(link=True)

    assert source.read_text() == written()
    assert len(linked(tmp_path / "collected", "css/site.css").read_text()) < len(written())


def test_a_dry_run_writes_nothing(settings, tmp_path):
    settings.STORAGES = shipped.STORAGES
    settings.STATIC_ROOT = tmp_path
    collect(dry_run=True)

    assert contents(tmp_path) == {}
