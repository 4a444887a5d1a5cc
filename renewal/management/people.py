"""What the commands about persons share: being on the staff side, and showing a second factor."""

from io import StringIO
from typing import TYPE_CHECKING

import segno
from django.conf import settings
from django.core.management.base import CommandError

if TYPE_CHECKING:
    from renewal.staff.enrolment import Enrolment


def refuse_on_the_public_side(command: str) -> None:
    """Stop where there are no persons: a public process does not even load them."""
    if settings.ROLE == "public":
        raise CommandError(f"persons belong to the staff side: ROLE=staff manage.py {command} …")


_WHITE_ON_BLACK, _AS_BEFORE = "\033[97;40m", "\033[0m"


def shown(enrolment: "Enrolment", *, in_colour: bool) -> str:
    """Return what the person needs to see, once; nothing can show it again.

    `in_colour` makes the QR code dark on light whatever the terminal's own colours are.
    """
    codes = "\n".join(f"  {_in_fours(code)}" for code in enrolment.codes)
    return f"""Scan this with an authenticator app:

{_qr(enrolment.address, in_colour=in_colour)}
{enrolment.address}

or type this key: {_in_fours(enrolment.key)}

Recovery codes, each good for one sign-in without the app. Write them down:

{codes}

None of this is shown again. Clear the screen when it is written down.
"""


def _qr(address: str, *, in_colour: bool) -> str:
    drawn = StringIO()
    segno.make(address, error="l").terminal(out=drawn, compact=True)
    if not in_colour:
        return drawn.getvalue()
    lines = drawn.getvalue().splitlines()
    return "".join(f"{_WHITE_ON_BLACK}{line}{_AS_BEFORE}\n" for line in lines)


def _in_fours(text: str) -> str:
    return " ".join(text[start : start + 4] for start in range(0, len(text), 4))
