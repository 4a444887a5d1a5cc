"""`manage.py dump_municipality [CODE]`: a municipality as the file that loads it."""

from typing import Any

from django.conf import settings
from django.core.management.base import BaseCommand, CommandError, CommandParser

from renewal.municipality.city_file.writing import dump
from renewal.municipality.models import Municipality
from renewal.municipality.rows import IncompleteError, office_of


class Command(BaseCommand):
    help = "Write what the database says of a municipality, as a file for load_municipality."

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("code", nargs="?", default=settings.MUNICIPALITY)

    def handle(self, **options: Any) -> None:
        row = Municipality.objects.filter(code=options["code"]).first()
        if row is None:
            raise CommandError(f"the database holds no municipality {options['code']}")
        try:
            office = office_of(row)
        except IncompleteError as error:
            raise CommandError(str(error)) from None
        self.stdout.write(dump(office), ending="")
