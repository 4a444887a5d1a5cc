"""Which municipality a host name belongs to: the one whose own address names it."""

from collections.abc import Iterable
from urllib.parse import urlsplit

from renewal.municipality.office import Office


def by_host_name(offices: Iterable[Office]) -> dict[str | None, str]:
    """Return the code of the office of each host name; of two that name one host, the later."""
    return {
        urlsplit(office.site_address).hostname: office.code
        for office in offices
        if office.site_address
    }
