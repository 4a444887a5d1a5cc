"""Where a request comes from, for the lock after failed tries."""

from ipaddress import ip_address

from django.conf import settings
from django.http import HttpRequest


def client_address(request: HttpRequest) -> str:
    """Return the sender's address.

    Behind HTTPS a proxy stands in front, and the last address of `X-Forwarded-For` is the one it
    saw itself; whatever stands before that came from the sender. Without a proxy nobody has
    checked any of it.
    """
    seen: str = request.META.get("REMOTE_ADDR", "")
    if settings.STAFF_URL.startswith("https://"):
        seen = request.headers.get("X-Forwarded-For", seen).rpartition(",")[2].strip()
    try:
        return str(ip_address(seen))
    except ValueError:
        # Everybody without an address shares one lock.
        return "0.0.0.0"  # noqa: S104  # nosec B104  no address to listen on
