"""`manage.py new_municipality CODE`: a city's file to fill in, with a question over each field."""

from typing import Any

from django.core.exceptions import ValidationError
from django.core.management.base import BaseCommand, CommandError, CommandParser

from renewal.municipality.city_file.starting import new_file
from renewal.municipality.models.fields import refuse_wrong_check_digit


class Command(BaseCommand):
    help = "Write a file for a new municipality, with a question in Japanese over every field."

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("code", help="全国地方公共団体コード, six digits")

    def handle(self, **options: Any) -> None:
        try:
            refuse_wrong_check_digit(options["code"])
        except ValidationError as error:
            raise CommandError(" ".join(error.messages)) from None
        self.stdout.write(new_file(options["code"]), ending="")
