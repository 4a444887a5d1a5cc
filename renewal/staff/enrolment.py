"""The second factor of one person: an authenticator app, and recovery codes beside it."""

from dataclasses import dataclass

from django.contrib.auth.models import User
from django.db import transaction
from django_otp.plugins.otp_static.models import StaticDevice, StaticToken
from django_otp.plugins.otp_totp.models import TOTPDevice

RECOVERY_CODES = 10


@dataclass(frozen=True, slots=True)
class Enrolment:
    """What the person is shown once: the app's `address` (otpauth:), its `key`, the codes."""

    address: str
    key: str
    codes: tuple[str, ...]


def is_enrolled(user: User) -> bool:
    """Say whether the person has a second factor."""
    return bool(TOTPDevice.objects.filter(user=user).exists())


def enrol(user: User) -> Enrolment:
    """Give the person a second factor. A former one, and the sessions it opened, end with that."""
    with transaction.atomic():
        for kind in (TOTPDevice, StaticDevice):
            kind.objects.filter(user=user).delete()
        app = TOTPDevice.objects.create(user=user, name="app")
        paper = StaticDevice.objects.create(user=user, name="recovery codes")
        codes = tuple(StaticToken.random_token() for _ in range(RECOVERY_CODES))
        for code in codes:
            paper.token_set.create(token=code)
    address: str = app.config_url
    return Enrolment(address, address.partition("secret=")[2].partition("&")[0], codes)
