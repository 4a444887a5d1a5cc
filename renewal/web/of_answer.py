"""Doors that take the query of `/check/` and give its answer in another form than a page."""

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
from renewal.guidance import Answer
from renewal.web.addresses import public_address
from renewal.web.answered import Kept, answered
from renewal.web.number_free import number_free

LANG = "lang"
Door = Callable[[HttpRequest, Answer, str], HttpResponse]


def kept() -> Kept:
    """Return what an address with `lang=` keeps besides its question."""
    return {LANG: tuple(dict(settings.LANGUAGES))}


def of_answer(door: Door) -> Callable[[HttpRequest], HttpResponse]:
    """Make a view of `door`, which gets the answer and its public address, in the language asked.

    As these addresses have no language of their own, `lang=` chooses it. What can't be answered
    is sent to `/check/`, which says why; dates in any notation to the address that can be shared.
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
            response = _answer(request, door, lang) if is_offered else _no_such_language()
        response["Content-Language"] = lang
        response["X-Robots-Tag"] = "noindex"
        return response

    return view


def _answer(request: HttpRequest, door: Door, lang: str) -> HttpResponse:
    found = answered(request, kept())
    if isinstance(found, HttpResponse):
        return found
    query = found.asked.shortest_query(found.answer.renew)
    return door(request, found.answer, public_address("check", query, lang))


def _no_such_language() -> HttpResponse:
    return HttpResponse(
        term_and_value(LANG, NOT_A_CHOICE),
        content_type="text/plain; charset=utf-8",
        status=HTTPStatus.UNPROCESSABLE_ENTITY,
    )
