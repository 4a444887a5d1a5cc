"""`manage.py export_site DIR`: the guide as files, for when no process answers."""

import os
from pathlib import Path
from typing import Any

from django.conf import settings
from django.core.management.base import BaseCommand, CommandError, CommandParser

from renewal import clock
from renewal.management.mirror import pages


class Command(BaseCommand):
    help = (
        "Write every guide page in every language into a folder, at the same addresses. Each file "
        "is replaced at once; what is no longer part of the guide goes at the end."
    )

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("folder", type=Path)

    def handle(self, *, folder: Path, **_options: Any) -> None:
        if settings.ROLE != "public":
            raise CommandError(
                "the guide is the public side's: ROLE=public manage.py export_site …"
            )
        if not Path(settings.STATIC_ROOT).is_dir():
            raise CommandError("the pages need their style sheets: first manage.py collectstatic")
        from renewal.wsgi import answer  # asks the database for the office's facts

        # All of them first: a page that fails leaves the copy of before as it was.
        found = list(pages(answer, clock.today()))
        written = set(_copy_static(folder))
        written |= {_write(_file(folder, address), page.encode()) for address, page in found}
        _remove_others(folder, written)
        self.stdout.write(f"{len(found)} pages in {folder}")


def _file(folder: Path, address: str) -> Path:
    path = folder / address.lstrip("/")
    return path if path.suffix == ".html" else path / "index.html"


def _copy_static(folder: Path) -> list[Path]:
    root = Path(settings.STATIC_ROOT)
    files = [path for path in root.rglob("*") if path.is_file()]
    where = folder / settings.STATIC_URL.strip("/")
    return [_write(where / path.relative_to(root), path.read_bytes()) for path in files]


def _write(path: Path, content: bytes) -> Path:
    """Write a file so that whoever opens it finds the old one or the new one, and return it."""
    path.parent.mkdir(parents=True, exist_ok=True)
    being_written = path.with_name(f".{path.name}.{os.getpid()}")
    being_written.write_bytes(content)
    being_written.replace(path)
    return path


def _remove_others(folder: Path, written: set[Path]) -> None:
    for path in sorted(folder.rglob("*"), reverse=True):
        if path.is_file() and path not in written:
            path.unlink()
        elif path.is_dir() and not any(path.iterdir()):
            path.rmdir()
