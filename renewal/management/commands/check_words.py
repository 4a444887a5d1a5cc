"""`manage.py check_words`: whether every catalogue is complete and keeps the rules."""

from typing import Any

from django.core.management.base import BaseCommand, CommandError

from renewal.catalogues.checking import faults
from renewal.catalogues.compiling import languages


class Command(BaseCommand):
    help = "Name every message that is missing, fuzzy, or against a rule. Fails if there is one."
    requires_system_checks = ()

    def handle(self, **_options: Any) -> None:
        number = 0
        for language in languages():
            for fault in faults(language):
                number += 1
                self.stdout.write(f"{language}  {fault}")
        if number:
            raise CommandError(f"{number} to mend")
        self.stdout.write("Every catalogue is whole.")
