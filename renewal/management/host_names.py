"""The host names by which guides are read here: each is a guide of its own."""

import re
from urllib.parse import urlsplit

from django.conf import settings
from django.http.request import validate_host

from renewal.municipality import snapshot

_HERE = {"127.0.0.1", "localhost", "[::1]"}
# What can be the name of a folder, and needs a certificate: an address by number needs neither.
_NAME = re.compile(r"(?=.*[a-z])[a-z0-9][a-z0-9.-]*")


def host_names() -> tuple[list[str], list[str]]:
    """Return the names that are answered, `SITE_URL`'s first, and those that should be.

    The first: of `SITE_URL`, those that `ALLOWED_HOSTS` spells out, and those of the
    municipalities. The second: of municipalities whose host name nobody has allowed.
    """
    main = str(urlsplit(settings.SITE_URL).hostname)
    own = snapshot.found()
    offices = [one.office for one in (*([own] if own else []), *snapshot.others())]
    addresses = {office.site_address for office in offices if office.site_address}
    cities = {str(urlsplit(address).hostname) for address in addresses}
    allowed = {name for name in cities if _NAME.fullmatch(name) and _is_allowed(name)}
    spelled = {name.lower() for name in settings.ALLOWED_HOSTS} - _HERE
    names = {name for name in spelled if _NAME.fullmatch(name)} | allowed
    return [main, *sorted(names - {main})], sorted(cities - allowed - {main})


def _is_allowed(name: str) -> bool:
    return bool(validate_host(name, settings.ALLOWED_HOSTS))
