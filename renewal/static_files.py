"""How static files are collected: WhiteNoise's way, with stylesheets minified."""

from collections.abc import Iterator
from typing import Any

from django.core.files.base import ContentFile
from rcssmin import cssmin
from whitenoise.storage import CompressedManifestStaticFilesStorage


class MinifiedStaticFilesStorage(CompressedManifestStaticFilesStorage):  # type: ignore[misc]
    """Hashed and compressed files, as WhiteNoise makes them, of minified stylesheets.

    rcssmin knows `@media` and `@supports`. In `@layer`, `@container` and nested rules it takes
    `p :is(b)` for a declaration and drops the space; `tests/browser/test_style.py` sees that.
    """

    def post_process(
        self, paths: dict[str, Any], dry_run: bool = False, **options: Any
    ) -> Iterator[tuple[str, str | None, bool | Exception]]:
        """Minify what was collected, then hash and compress it.

        `paths` holds the storage and the path each file was collected from, by its name here.
        Django reads what it hashes from there again, so a minified file is its own source.
        """
        if not dry_run:
            sheets = [name for name in paths if name.endswith(".css")]
            paths = paths | {name: self._minified(name, *paths[name]) for name in sheets}
        yield from super().post_process(paths, dry_run=dry_run, **options)

    def _minified(self, name: str, source: Any, path: str) -> tuple[Any, str]:
        """Write the stylesheet in its minified form, and return where that can be read."""
        with source.open(path) as written:
            text = cssmin(written.read().decode())
        # Where files are linked instead of copied, writing would go through to the source.
        self.delete(name)
        return self, self.save(name, ContentFile(text.encode()))
