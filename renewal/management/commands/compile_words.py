"""`manage.py compile_words`: what translators wrote, as the server reads it."""

from typing import Any

from django.core.management.base import BaseCommand

from renewal.catalogues.compiling import compile_words, is_fresh, languages


class Command(BaseCommand):
    help = "Compile the catalogue of each language that is offered, where it changed."
    # One of the checks is that this was done.
    requires_system_checks = ()

    def handle(self, **_options: Any) -> None:
        for language in languages():
            if not is_fresh(language):
                compile_words(language)
                self.stdout.write(f"compiled {language}")
