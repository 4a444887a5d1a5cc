"""Doors that take the query of `/check/` and give its answer in another form than a page."""

from collections.abc import Callable
from functools import wraps
from http import HTTPStatus

from django.conf import settings
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.urls import reverse
from django.utils import translation
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_safe

from renewal.asking.check import Asked, CheckForm
from renewal.content.labels import term_and_value
from renewal.content.problems import NOT_A_CHOICE
from renewal.guidance import Answer
from renewal.web.addresses import public_address
from renewal.web.answers import answer_to
from renewal.web.number_free import number_free

LANG = "lang"

Door = Callable[[HttpRequest, Answer, str], HttpResponse]


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
            response = _answered(request, door, lang) if is_offered else _no_such_language()
        response["Content-Language"] = lang
        response["X-Robots-Tag"] = "noindex"
        return response

    return view


def to_check(request: HttpRequest) -> HttpResponse:
    """Send to the page that answers the same query, in the language in force."""
    query = request.GET.copy()
    query.pop(LANG, None)
    address = reverse("check")
    return HttpResponseRedirect(f"{address}?{query.urlencode()}" if query else address)


def _answered(request: HttpRequest, door: Door, lang: str) -> HttpResponse:
    form = CheckForm(request.GET)
    if not form.is_valid():
        return to_check(request)
    if not form.is_canonical:
        return _to_canonical(request, form.asked)
    answer = answer_to(form.asked)
    if answer is None:
        return to_check(request)
    query = form.asked.shortest_query(answer.renew)
    return door(request, answer, public_address("check", query, lang))


def _to_canonical(request: HttpRequest, asked: Asked) -> HttpResponse:
    lang = request.GET.get(LANG)
    chosen = f"&{LANG}={lang}" if lang else ""
    return HttpResponseRedirect(f"{request.path}?{asked.query()}{chosen}")


def _no_such_language() -> HttpResponse:
    return HttpResponse(
        term_and_value(LANG, NOT_A_CHOICE),
        content_type="text/plain; charset=utf-8",
        status=HTTPStatus.UNPROCESSABLE_ENTITY,
    )
