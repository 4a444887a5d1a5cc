"""Doors whose addresses have no language of their own: `lang=` chooses it."""

from collections.abc import Callable
from functools import wraps
from http import HTTPStatus

from django.conf import settings
from django.http import HttpRequest, HttpResponse
from django.utils import translation
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_safe

from renewal.content.labels import term_and_value
from renewal.content.problems import NOT_A_CHOICE
from renewal.doors.number_free import number_free

LANG = "lang"

Door = Callable[[HttpRequest, str], HttpResponse]


def in_language(door: Door) -> Callable[[HttpRequest], HttpResponse]:
    """Make a view of `door`, which answers in the language it is given. No cache or index keeps it.

    A language that is not offered is refused by name.
    """

    @never_cache
    @require_safe
    @number_free()
    @wraps(door)
    def view(request: HttpRequest) -> HttpResponse:
        asked = request.GET.get(LANG) or settings.LANGUAGE_CODE
        is_offered = asked in dict(settings.LANGUAGES)
        lang = asked if is_offered else settings.LANGUAGE_CODE
        with translation.override(lang):
            response = door(request, lang) if is_offered else _no_such_language()
        response["Content-Language"] = lang
        response["X-Robots-Tag"] = "noindex"
        return response

    return view


def _no_such_language() -> HttpResponse:
    return HttpResponse(
        term_and_value(LANG, NOT_A_CHOICE),
        content_type="text/plain; charset=utf-8",
        status=HTTPStatus.UNPROCESSABLE_ENTITY,
    )
