"""What the pages of a host name rest on, for the store that keeps them."""

from collections.abc import Hashable
from functools import lru_cache

from django.http.request import split_domain_port

from renewal import clock
from renewal.municipality import snapshot
from renewal.municipality.staleness import stale_since


@lru_cache(maxsize=100)
def _name_of(host: str) -> str:
    return split_domain_port(host)[0]


def facts_of(host: str) -> Hashable | None:
    """Return another value whenever the pages of `host` would say something else.

    Notices begin and end with a day, so with notices the day counts. None while pages say how old
    the facts are, which changes by the minute, and where there are no facts at all.
    """
    held = snapshot.found_for(_name_of(host))
    if held is None or stale_since(held, clock.now()):
        return None
    office = held.office
    return office.code, held.version, held.read_at, clock.today() if office.notices else None
