"""`manage.py first_user USER`: somebody who can let the others in."""

import getpass
import sys
from typing import Any

from django.contrib.auth.models import Group, User
from django.contrib.auth.password_validation import validate_password
from django.core.exceptions import ValidationError
from django.core.management.base import BaseCommand, CommandError, CommandParser
from django.db import transaction

from renewal.management import people


class Command(BaseCommand):
    help = "Make a publisher with a password and a second factor. The others are made in the admin."

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("user")
        parser.add_argument(
            "--password-stdin", action="store_true", help="read the password from standard input"
        )

    def handle(self, **options: Any) -> None:
        people.refuse_on_the_public_side("first_user")
        from renewal.staff import enrolment, roles

        user = User(username=options["user"], is_staff=True)
        self._refuse(user)
        password = sys.stdin.readline().rstrip("\n") if options["password_stdin"] else _asked()
        try:
            validate_password(password, user)
        except ValidationError as error:
            raise CommandError("\n".join(error.messages)) from None
        user.set_password(password)
        with transaction.atomic():
            user.save()
            roles.fill()
            user.groups.add(Group.objects.get(name=roles.PUBLISHER))
            enrolled = enrolment.enrol(user)
        self.stdout.write(people.shown(enrolled, in_colour=self.stdout.isatty()))

    def _refuse(self, user: User) -> None:
        try:
            user.full_clean(exclude=["password"])
        except ValidationError as error:
            raise CommandError("\n".join(error.messages)) from None


def _asked() -> str:
    """Ask for a password twice, without showing it."""
    password = getpass.getpass("Password: ")
    if password != getpass.getpass("The same again: "):
        raise CommandError("those were two different passwords")
    return password
