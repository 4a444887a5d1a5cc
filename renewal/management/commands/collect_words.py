"""`manage.py collect_words`: what the pages say now, for translators."""

from typing import Any

from django.core.management.base import BaseCommand

from renewal.catalogues.collecting import collect_words
from renewal.catalogues.compiling import languages


class Command(BaseCommand):
    help = "Bring every catalogue up to what the source says. Changed messages are marked fuzzy."
    requires_system_checks = ()

    def handle(self, **_options: Any) -> None:
        collect_words(languages())
