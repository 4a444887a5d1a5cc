"""The public page as it would be, before anything is saved.

The rows are written in a transaction, read back like any others, and undone; so what is shown is
what every rule of the office's days makes of them.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from typing import Any
from urllib.parse import urlsplit

from django.conf import settings
from django.db import transaction
from django.http import HttpRequest, HttpResponse, QueryDict
from django.shortcuts import render
from django.urls import get_script_prefix, get_urlconf, resolve, set_script_prefix, set_urlconf
from django.utils import translation
from django.utils.safestring import SafeString, mark_safe
from django_htmx.middleware import HtmxDetails

from renewal import clock, languages
from renewal.doors.addresses import site_url
from renewal.municipality import facts_of_rows, snapshot
from renewal.municipality.models import Fact, Municipality, PageNotice, Translation
from renewal.municipality.office import Office
from renewal.municipality.rows import IncompleteError, office_of
from renewal.staff import where_shown
from renewal.staff.facts.forms import own_municipality
from renewal.web.context import site
from renewal.web.marking import marks_rendered

_PUBLIC = "renewal.urls"
_MAIN, _END = '<main id="main" tabindex="-1">', "</main>"
_NOT_TYPED = {"csrfmiddlewaretoken", "_look", "_back", "_save", "_continue", "_addanother"}


@dataclass(frozen=True, slots=True, kw_only=True)
class Looked:
    """A public page. `address`: its path, `what`: what of it to look at, `main`: its content.

    `tag`: the language it is in, for `lang`.
    """

    address: str
    what: str
    main: SafeString
    tag: str


def look(request: HttpRequest, row: Fact) -> HttpResponse:
    """Return the preview of a form whose rows are written by now, and have them undone."""
    own = own_municipality()
    page = _looked(row, own) if own else None
    transaction.set_rollback(True)
    typed = [
        (name, value)
        for name, values in request.POST.lists()
        if name not in _NOT_TYPED
        for value in values
    ]
    context = {"page": page, "typed": typed, "address": request.get_full_path(), "row": row}
    return render(request, "staff/preview.html", context)


def public_context(request: HttpRequest) -> dict[str, Any]:
    """Return what every public page needs, to a request that was made up for a preview."""
    return site(request) if hasattr(request, "is_preview") else {}


def public_page(address: str, office: Office) -> SafeString:
    """Return the main part of the public page at `address`, as it stands with these facts.

    In the language in force, to which the address has to belong.
    """
    parts = urlsplit(address)
    request: Any = HttpRequest()
    request.method, request.path, request.path_info = "GET", parts.path, parts.path
    request.GET = QueryDict(parts.query)
    request.META = {"QUERY_STRING": parts.query, "SERVER_NAME": "localhost", "SERVER_PORT": "80"}
    request.is_preview = True
    request.htmx = HtmxDetails(request)
    request.resolver_match = match = resolve(parts.path, _PUBLIC)
    view = marks_rendered(lambda asked: match.func(asked, *match.args, **match.kwargs))
    with snapshot.holding(office), _public_addresses():
        html: str = view(request).content.decode()
    main = html.partition(_MAIN)[2].partition(_END)[0]
    return mark_safe(main)  # noqa: S308  # nosec B703  our own page


def _looked(row: Fact, own: Municipality) -> Looked | None:
    try:
        office = office_of(own)
    except IncompleteError:
        return None
    address, what, office = _what_to_look_at(row, office)
    language = row.language if isinstance(row, Translation) else settings.LANGUAGE_CODE
    if language != settings.LANGUAGE_CODE:
        address = f"/{language}{address}"
    with translation.override(language):
        main = public_page(address, office)
    return Looked(address=address, what=what, main=main, tag=languages.tag(language))


def _what_to_look_at(row: Fact, office: Office) -> tuple[str, str, Office]:
    today = clock.today()
    if isinstance(row, PageNotice):
        shown = replace(facts_of_rows.notice(row), first=today, last=today)
        what = "お知らせを出す日に、ページの上に次のように出ます。"
        return row.page or "/", what, replace(office, notices=(shown,))
    if isinstance(row, Translation):
        return *where_shown.page_of_text(row.japanese, office, today), office
    return *where_shown.page_of(row, today), office


@contextmanager
def _public_addresses() -> Iterator[None]:
    """Let links lead to the public side while the block runs."""
    urlconf, prefix = get_urlconf(), get_script_prefix()
    set_urlconf(_PUBLIC)
    set_script_prefix(f"{site_url()}/")
    try:
        yield
    finally:
        set_urlconf(urlconf)
        set_script_prefix(prefix)
