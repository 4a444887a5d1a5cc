"""How static files are collected: WhiteNoise's way, with style sheets minified and put together."""

from collections.abc import Iterable, Iterator
from typing import Any

from django.core.files.base import ContentFile
from rcssmin import cssmin
from whitenoise.storage import CompressedManifestStaticFilesStorage

SCRIPTS = (("site", "desk"),)
"""The scripts of `static/js/` that pages use together."""

BUNDLES = (
    ("site", "form", "guide"),
    ("site", "form", "answer"),
    ("site", "sheet"),
    ("site", "desk"),
)
"""The style sheets of `static/css/` that pages use together: each page loads one file, and little
in it that it has no use for."""


def bundle(names: Iterable[str]) -> str:
    """Return the path of the file that holds the style sheets `names`, in their order."""
    return f"css/{'-'.join(names)}.css"


def script_bundle(names: Iterable[str]) -> str:
    """Return the path of the file that holds the scripts `names`, in their order."""
    return f"js/{'-'.join(names)}.js"


class MinifiedStaticFilesStorage(CompressedManifestStaticFilesStorage):  # type: ignore[misc]
    """Hashed and compressed files, as WhiteNoise makes them, of minified style sheets.

    rcssmin knows `@media` and `@supports`. In `@layer`, `@container` and nested rules it takes
    `p :is(b)` for a declaration and drops the space; `tests/browser/test_style.py` sees that.
    """

    def post_process(
        self, paths: dict[str, Any], dry_run: bool = False, **options: Any
    ) -> Iterator[tuple[str, str | None, bool | Exception]]:
        """Minify what was collected and put it together, then hash and compress it.

        `paths` holds the storage and the path each file was collected from, by its name here.
        Django reads what it hashes from there again, so a minified file is its own source.
        """
        if not dry_run:
            sheets = {
                name: self._minified(*source)
                for name, source in paths.items()
                if name.endswith(".css")
            }
            for names in BUNDLES:
                if {f"css/{name}.css" for name in names} <= sheets.keys():
                    sheets[bundle(names)] = "".join(sheets[f"css/{name}.css"] for name in names)
            paths = paths | self._scripts(paths)
            paths = paths | {name: self._written(name, text) for name, text in sheets.items()}
        yield from super().post_process(paths, dry_run=dry_run, **options)

    def _scripts(self, paths: dict[str, Any]) -> dict[str, Any]:
        """Write the scripts that pages use together, and return where they can be read."""
        return {
            script_bundle(names): self._written(
                script_bundle(names), "".join(self._read(*paths[f"js/{one}.js"]) for one in names)
            )
            for names in SCRIPTS
            if {f"js/{one}.js" for one in names} <= paths.keys()
        }

    def _read(self, source: Any, path: str) -> str:
        with source.open(path) as written:
            return str(written.read().decode())

    def _minified(self, source: Any, path: str) -> str:
        return str(cssmin(self._read(source, path)))

    def _written(self, name: str, text: str) -> tuple[Any, str]:
        """Write a style sheet, and return where it can be read."""
        # Where files are linked instead of copied, writing would go through to the source.
        self.delete(name)
        return self, self.save(name, ContentFile(text.encode()))
