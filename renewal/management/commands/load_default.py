"""`manage.py load_default`: the shipped office as rows, for its staff to edit."""

from typing import Any

from django.conf import settings
from django.core.management.base import BaseCommand
from django.db import transaction

from renewal.municipality import snapshot
from renewal.municipality.models import Municipality
from renewal.municipality.rows import save_office


class Command(BaseCommand):
    help = "Load the shipped office into a database that holds none of its code."

    @transaction.atomic
    def handle(self, **options: Any) -> None:
        shipped = snapshot.shipped()
        if shipped is None:
            code = settings.MUNICIPALITY
            if not Municipality.objects.filter(code=code).exists():
                self.stdout.write(
                    f"Nothing ships for {code}: load its file, or begin it on the staff side."
                )
            return
        office = shipped.office
        if Municipality.objects.filter(code=office.code).exists():
            self.stdout.write(f"{office.name} ({office.code}) is in the database: nothing to do.")
            return
        save_office(office)
        self.stdout.write(
            f"Loaded {office.name} ({office.code}), counters: {len(office.counters)}."
        )
