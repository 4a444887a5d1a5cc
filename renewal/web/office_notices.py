"""What the office wants said on a page, and how old its facts are."""

import re

from django.conf import settings

from renewal import clock
from renewal.content import dates
from renewal.content.office_words import STALE
from renewal.municipality import snapshot
from renewal.municipality.office import PageNotice
from renewal.municipality.staleness import stale_since

_LANGUAGE = re.compile(r"^/({})(?=/)".format("|".join(code for code, _ in settings.LANGUAGES)))


def page_notices(path: str) -> list[PageNotice]:
    """Return the notices of today for the page at `path`, those for every page first."""
    page, today = _LANGUAGE.sub("", path), clock.today()
    notices = snapshot.office().notices
    shown = [one for one in notices if one.first <= today <= one.last and one.page in ("", page)]
    return sorted(shown, key=lambda one: one.page)


def stale_words() -> str:
    """Return since when nobody has confirmed the office's facts, once that matters."""
    since = stale_since(snapshot.current(), clock.now())
    if since is None:
        return ""
    moment = since.astimezone(clock.TOKYO)
    return str(STALE).format(day=dates.full(moment.date()), time=dates.clock(moment.timetz()))
