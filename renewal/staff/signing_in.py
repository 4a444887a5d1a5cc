"""Who somebody is: by a password and, always, a second factor."""

import unicodedata
from typing import Any

from django.contrib.auth.backends import ModelBackend
from django.contrib.auth.models import AbstractBaseUser
from django.db import transaction
from django.http import HttpRequest
from django.views.decorators.debug import sensitive_variables
from django_otp.models import Device
from django_otp.plugins.otp_static.models import StaticDevice
from django_otp.plugins.otp_totp.models import TOTPDevice


class PasswordAndCode(ModelBackend):
    """Without a code nobody is known: a wrong one is a failed try like a wrong password."""

    @sensitive_variables("password", "token")
    def authenticate(  # type: ignore[override]  # the second factor is not optional here
        self,
        request: HttpRequest | None,
        username: str | None = None,
        password: str | None = None,
        token: str | None = None,
        **kwargs: Any,
    ) -> AbstractBaseUser | None:
        """Return the person whom name, password and code belong to, marked as verified."""
        user = super().authenticate(request, username=username, password=password, **kwargs)
        if user is None:
            return None
        device = _accepting(user, plain(token or ""))
        if device is None:
            return None
        user.otp_device = device  # type: ignore[attr-defined]  # as django-otp hands it on
        return user

    def user_can_authenticate(self, user: Any) -> bool:
        """Say whether this account may be used at all."""
        return super().user_can_authenticate(user) and user.is_staff


def plain(token: str) -> str:
    """Return a code as it is stored, whether typed as `１２３ ４５６` or as `ABCD-EFGH`."""
    folded = unicodedata.normalize("NFKC", token).lower()
    return "".join(letter for letter in folded if letter.isascii() and letter.isalnum())


def _accepting(user: AbstractBaseUser, token: str) -> Device | None:
    """Return the device that takes `token`, which is used up by that.

    One kind of device is asked, by the token's shape: asking all would count a failure against the
    recovery codes whenever a code from the app is mistyped, and the other way round.
    """
    kind = TOTPDevice if len(token) == 6 and token.isdecimal() else StaticDevice
    with transaction.atomic():
        devices = kind.objects.select_for_update().filter(user=user, confirmed=True)
        return next((device for device in devices if device.verify_token(token)), None)
