"""`manage.py export_site DIR`: the guide as files, for when no process answers."""

import os
from pathlib import Path
from typing import Any

from django.conf import settings
from django.core.management.base import BaseCommand, CommandError, CommandParser

from renewal import clock
from renewal.management.host_names import host_names
from renewal.management.mirror import Asked, pages
from renewal.municipality import starting

_DATABASE_ANSWERS_WITHIN = 20  # seconds, for all municipalities


class Command(BaseCommand):
    help = (
        "Write every guide page in every language into a folder, at the same addresses, for each "
        "host name into a folder called like it. Each file is replaced at once; what is no longer "
        "part of a guide goes at the end."
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
        from renewal.wsgi import answer  # asks the database for the offices' facts

        # Before all are read, a host name would still be answered about the setting's city.
        if (refresher := starting.start(clock.now)) is not None:
            refresher.wait(_DATABASE_ANSWERS_WITHIN)
        hosts, left_out = host_names()
        for host in left_out:
            self.stderr.write(f"{host} is in no ALLOWED_HOSTS: nothing is written for it")
        kept, failed = set(), []
        for host in hosts:
            guide = Asked(application=answer, host=host, copied_on=clock.today())
            try:
                kept |= self._written(folder / host, guide)
            except CommandError as error:
                kept |= {path for path in (folder / host).rglob("*") if path.is_file()}
                failed.append(f"{error}: for this host nothing was written")
        _remove_others(folder, kept)
        if failed:
            raise CommandError("; ".join(failed))

    def _written(self, folder: Path, guide: Asked) -> set[Path]:
        """Write one guide, and return its files."""
        # All of them first: a page that fails leaves the copy of before as it was.
        found = list(pages(guide))
        files = _copy_static(folder)
        files += [_write(_file(folder, address), page.encode()) for address, page in found]
        self.stdout.write(f"{len(found)} pages in {folder}")
        return set(files)


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
