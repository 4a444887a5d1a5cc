"""The doors to one answer: the same query, read in the same way, whatever comes out of it."""

from collections.abc import Callable, Iterable, Mapping
from functools import wraps
from typing import NamedTuple
from urllib.parse import urlencode

from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.urls import reverse
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_safe

from renewal import guidance
from renewal.asking.check import Asked, CheckForm
from renewal.doors.addresses import with_query
from renewal.doors.answers import answer_to
from renewal.doors.number_free import number_free

View = Callable[[HttpRequest, Asked, guidance.Answer], HttpResponse]
Kept = Mapping[str, tuple[str, ...]]
"""Further names of an address with the values they take, which its canonical form keeps."""


class Answered(NamedTuple):
    """A question that was understood, with its answer."""

    asked: Asked
    answer: guidance.Answer


def with_answer(**kept: tuple[str, ...]) -> Callable[[View], Callable[[HttpRequest], HttpResponse]]:
    """Give a view the question and its answer; no cache or index keeps what it makes of them."""

    def answering(view: View) -> Callable[[HttpRequest], HttpResponse]:
        @never_cache
        @require_safe
        @number_free()
        @wraps(view)
        def door(request: HttpRequest) -> HttpResponse:
            found = answered(request, kept)
            if isinstance(found, HttpResponse):
                return found
            response = view(request, *found)
            response["X-Robots-Tag"] = "noindex"
            return response

        return door

    return answering


def answered(request: HttpRequest, kept: Kept) -> Answered | HttpResponse:
    """Return the answer to a query, or where to send it: to what can be answered or shared.

    What can't be answered is told at `/check/`, where it can be put right.
    """
    form = CheckForm(request.GET)
    if not form.is_valid() or not form.is_asked:
        return to_page(request, "check", kept)
    further = {name: text for name, text in request.GET.items() if name in kept}
    right = {name: text for name, text in further.items() if text in kept[name]}
    if not form.is_canonical or right != further:
        query = "&".join(filter(None, (form.asked.query(), urlencode(right))))
        return HttpResponseRedirect(f"{request.path}?{query}")
    answer = answer_to(form.asked)
    return Answered(form.asked, answer) if answer else to_page(request, "check", kept)


def to_page(request: HttpRequest, name: str, less: Iterable[str]) -> HttpResponse:
    """Send to the page `name` with the same query `less` these names, in the same language."""
    query = request.GET.copy()
    for one in less:
        query.pop(one, None)
    return HttpResponseRedirect(with_query(reverse(name), query.urlencode()))
