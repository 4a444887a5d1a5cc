"""`manage.py enrol USER`: the second factor of one of the staff."""

from typing import Any

from django.contrib.auth.models import User
from django.core.management.base import BaseCommand, CommandError, CommandParser

from renewal.management import people


class Command(BaseCommand):
    help = "Give one of the staff a second factor, and show it once on this terminal."

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("user")
        parser.add_argument(
            "--again", action="store_true", help="replace the second factor; its sessions end"
        )

    def handle(self, **options: Any) -> None:
        people.refuse_on_the_public_side("enrol")
        from renewal.staff import enrolment

        try:
            user = User.objects.get(username=options["user"])
        except User.DoesNotExist:
            raise CommandError(f"there is nobody called {options['user']}") from None
        if enrolment.is_enrolled(user) and not options["again"]:
            raise CommandError(f"{user} has a second factor; --again replaces it")
        enrolled = enrolment.enrol(user)
        self.stdout.write(people.shown(enrolled, in_colour=self.stdout.isatty()))
