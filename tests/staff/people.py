"""The cast of the staff's tests, and a browser each of them could sit at."""

import base64
import hashlib
import hmac
import struct
from dataclasses import dataclass

from django.contrib.auth.models import Group, User
from django.test import Client

from renewal import clock
from renewal.staff.enrolment import Enrolment, enrol

PASSWORD = "correct horse battery"  # noqa: S105  of nobody
LOGIN = "/admin/login/"
INDEX = "/admin/"


@dataclass(frozen=True)
class Person:
    """One of the staff, with what the enrolment showed."""

    user: User
    enrolment: Enrolment

    @property
    def code(self) -> str:
        """What the authenticator app shows now."""
        return code_of(self.enrolment.key)


def person(name: str, role: str | None = None) -> Person:
    """Make a person with a password and a second factor."""
    user = User.objects.create_user(name, password=PASSWORD, is_staff=True)
    if role:
        user.groups.add(Group.objects.get(name=role))
    return Person(user, enrol(user))


def code_of(key: str) -> str:
    """Return the six digits of RFC 6238 for a base-32 `key`, worked out as an app does it."""
    message = struct.pack(">Q", int(clock.now().timestamp()) // 30)
    digest = hmac.new(base64.b32decode(key), message, hashlib.sha1).digest()
    start = digest[-1] & 15
    return f"{(struct.unpack('>I', digest[start : start + 4])[0] & 0x7FFFFFFF) % 1_000_000:06}"


def sign_in(client, name, password, code, **request):
    """Send the login form, and return the answer."""
    form = {"username": name, "password": password, "code": code, "next": INDEX}
    return client.post(LOGIN, form, **request)


def signed_in(who: Person) -> Client:
    """Return a browser in which this person gave all three."""
    client = Client()
    assert sign_in(client, who.user.username, PASSWORD, who.code).status_code == 302
    return client


def is_in(client) -> bool:
    """Say whether this browser gets to see the first page."""
    return bool(client.get(INDEX).status_code == 200)
