"""What every answer has in common: language, headers, and JSON even where nothing was found."""

from collections.abc import Callable
from functools import wraps
from typing import Any

from django.conf import settings
from django.core.exceptions import TooManyFieldsSent
from django.http import Http404, HttpRequest, HttpResponse
from django.utils import translation
from django.views.decorators.csrf import csrf_exempt
from django.views.decorators.http import require_safe

from renewal.api.errors import refusal
from renewal.api.types import LANGUAGES
from renewal.content import interface

View = Callable[..., HttpResponse]


def answered(view: View) -> View:
    """Return `view` with JSON for every error, in the language of `lang=`, kept by no cache."""

    @csrf_exempt
    @wraps(view)
    def door(request: HttpRequest, **kwargs: Any) -> HttpResponse:
        with translation.override(_language(request)):
            response = _answer(view, request, **kwargs)
            response.headers.setdefault("Content-Language", translation.get_language())
        response["Cache-Control"] = "no-store"
        response["X-Robots-Tag"] = "noindex"
        return response

    return door


def in_english(view: View) -> View:
    """Return the view of the description, which is read only and in one language."""

    @require_safe
    @wraps(view)
    def described(request: HttpRequest, **kwargs: Any) -> HttpResponse:
        response = view(request, **kwargs)
        response["Content-Language"] = "en"
        return response

    return described


@answered
def not_found(request: HttpRequest) -> HttpResponse:
    """Answer for every address of the interface that there is not."""
    raise Http404


def _language(request: HttpRequest) -> str:
    try:
        asked = request.GET.get("lang", "")
    except TooManyFieldsSent:
        return settings.LANGUAGE_CODE
    return asked if asked in LANGUAGES else settings.LANGUAGE_CODE


def _answer(view: View, request: HttpRequest, **kwargs: Any) -> HttpResponse:
    method = request.method
    if method == "HEAD":
        # ninja knows GET alone; whoever sees HEAD again on the way out drops the body.
        request.method = "GET"
    try:
        response = view(request, **kwargs)
    except Http404:
        return refusal([("path", interface.NO_SUCH_ADDRESS)], status=404)
    except TooManyFieldsSent:
        return refusal([("query", interface.TOO_MANY)])
    finally:
        request.method = method
    return _not_allowed(response) if response.status_code == 405 else response


def _not_allowed(response: HttpResponse) -> HttpResponse:
    refused = refusal([("method", interface.NO_SUCH_METHOD)], status=405)
    methods = {method.strip() for method in response["Allow"].split(",")}
    refused["Allow"] = ", ".join(sorted(methods | ({"HEAD"} if "GET" in methods else set())))
    return refused
