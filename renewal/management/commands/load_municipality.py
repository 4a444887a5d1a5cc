"""`manage.py load_municipality FILE`: a city's file into the database, whole or not at all."""

from pathlib import Path
from typing import Any

from django.core.exceptions import ValidationError
from django.core.management.base import BaseCommand, CommandError, CommandParser
from django.utils import translation

from renewal.municipality import reading
from renewal.municipality.city_file.reading import RefusedFileError, read_file
from renewal.municipality.rows import save_office


class Command(BaseCommand):
    help = "Make the database say of a municipality what its file says. Changes nothing twice."

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("file", type=Path)

    def handle(self, **options: Any) -> None:
        path: Path = options["file"]
        try:
            office = read_file(path)
        except OSError as error:
            raise CommandError(f"{path}: {error.strerror}") from None
        except RefusedFileError as error:
            told = "\n".join(f"  {problem}" for problem in error.problems)
            raise CommandError(f"{path}: {len(error.problems)}件の誤り\n{told}") from None
        before = reading.version(office.code)
        try:
            with translation.override("ja"):
                save_office(office)
        except ValidationError as error:
            # What only the other municipalities can refuse, as an address that one of them has.
            raise CommandError(f"{path}: {' '.join(error.messages)}") from None
        if reading.version(office.code) == before:
            self.stdout.write(f"{office.name} ({office.code}) already says so: nothing to do.")
        else:
            self.stdout.write(
                f"Loaded {office.name} ({office.code}), counters: {len(office.counters)}."
            )
