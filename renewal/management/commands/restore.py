"""`manage.py restore FILE`: what a backup holds, in the place of what the database holds."""

from pathlib import Path
from typing import Any

from django.core.management import call_command
from django.core.management.base import BaseCommand, CommandError, CommandParser
from django.db import connection

from renewal.management.backing_up import BackupError, restore


class Command(BaseCommand):
    help = "Put FILE in the place of all the database holds, whole or not at all."

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("file", type=Path, metavar="FILE")

    def handle(self, *, file: Path, **_options: Any) -> None:
        # Ours would keep its hold of what is replaced.
        connection.close()
        try:
            restore(connection.settings_dict, file)
        except (BackupError, OSError) as error:
            raise CommandError(str(error)) from None
        # A backup of an earlier release lacks what tables have gained since.
        call_command("migrate", verbosity=0)
        self.stdout.write("Restored. Running processes show it within two seconds.")
