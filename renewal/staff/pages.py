"""The staff side's own pages beside the admin: locked, form too old, not allowed, not found."""

from typing import Any

from django.conf import settings
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render

from renewal.staff.settings import FAILURES, LOCKED_FOR

_MINUTES = int(LOCKED_FOR.total_seconds() // 60)


def locked(
    request: HttpRequest, response: HttpResponse | None, credentials: dict[str, Any] | None
) -> HttpResponse:
    """Say to whoever failed too often when the next try is possible."""
    context = {"failures": FAILURES, "minutes": _MINUTES}
    answer = render(request, "staff/locked.html", context, status=429)
    answer["Retry-After"] = str(_MINUTES * 60)
    return answer


def form_too_old(request: HttpRequest, reason: str = "") -> HttpResponse:
    """Answer a form without a valid token: left open overnight, or sent by another site."""
    return render(request, "staff/form-too-old.html", status=403)


def not_allowed(request: HttpRequest, exception: Exception) -> HttpResponse:
    """Answer a person whose role does not include this."""
    return render(request, "staff/not-allowed.html", status=403)


def not_found(request: HttpRequest, exception: Exception) -> HttpResponse:
    """Answer an address that is not here: the guide's pages are on the public side."""
    return render(request, "staff/not-found.html", {"public": settings.SITE_URL}, status=404)
