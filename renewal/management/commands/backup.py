"""`manage.py backup FILE`: everything the database holds, as it is at one moment."""

from pathlib import Path
from typing import Any

from django.core.management.base import BaseCommand, CommandError, CommandParser
from django.db import connection

from renewal.management.backing_up import BackupError, backup


class Command(BaseCommand):
    help = "Write the whole database to FILE, while everybody goes on working. Writes over nothing."

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("file", type=Path, metavar="FILE")

    def handle(self, *, file: Path, **_options: Any) -> None:
        try:
            backup(connection.settings_dict, file)
        except (BackupError, OSError) as error:
            raise CommandError(str(error)) from None
        self.stdout.write(f"{file}: {file.stat().st_size:,} bytes, looked through and whole.")
