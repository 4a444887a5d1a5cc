"""What the pages of a host name rest on, for the store that keeps them."""

from collections.abc import Hashable

from django.http.request import split_domain_port

from renewal import clock
from renewal.municipality import snapshot


def facts_of(host: str) -> Hashable | None:
    """Return another value whenever the pages of `host` would say something else.

    Notices begin and end with a day, so with notices the day counts. None while pages say how old
    the facts are, which changes by the minute, and where there are no facts at all.
    """
    with snapshot.asked_by(split_domain_port(host)[0]):
        held = snapshot.found()
        if held is None or snapshot.stale_since(clock.now()):
            return None
    office = held.office
    return office.code, held.version, held.read_at, clock.today() if office.notices else None
