"""One address, one view, one template: the whole page, or the part that htmx asks for."""

from typing import Any

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils.cache import patch_vary_headers
from django_htmx.middleware import HtmxDetails


def page_or_part(
    request: HttpRequest,
    template: str,
    context: dict[str, Any],
    *,
    status: int = 200,
    replaces: bool = False,
) -> HttpResponse:
    """Return `template`, or its part `swap` for a request by htmx.

    A browser's "back" that htmx can't restore from memory gets the whole page. Both kinds say in
    `Vary` what they depend on, so that no cache mixes them, and the part says its own address.
    `replaces`: the address takes the place of the one before in the browser's history, for parts
    that come while somebody types, so that "back" does not walk through every letter.
    """
    htmx: HtmxDetails = request.htmx  # type: ignore[attr-defined]
    is_part = bool(htmx) and not htmx.history_restore_request
    response = render(request, f"{template}#swap" if is_part else template, context, status=status)
    patch_vary_headers(response, ("HX-Request", "HX-History-Restore-Request"))
    if is_part:
        response["HX-Replace-Url" if replaces else "HX-Push-Url"] = request.get_full_path()
    return response
