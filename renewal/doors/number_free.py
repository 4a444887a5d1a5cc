"""A 12-digit number leaves the address it was typed into, on every page in the same way."""

from collections.abc import Callable
from functools import wraps
from typing import Concatenate, ParamSpec

from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.utils.cache import patch_vary_headers
from django_htmx.http import HttpResponseClientRedirect

from renewal.asking import numbers
from renewal.asking.check import REFUSED
from renewal.content.search_words import NUMBER_REFUSED
from renewal.doors.addresses import with_query

P = ParamSpec("P")
View = Callable[Concatenate[HttpRequest, P], HttpResponse]


def number_free(*, warned_at: str = "") -> Callable[[View[P]], View[P]]:
    """Make a view send every address with a number to the same address without it.

    `warned_at`: the id of the element that the page's warning leads to, if it shows one.
    """

    def free(view: View[P]) -> View[P]:
        @wraps(view)
        def answered(request: HttpRequest, /, *args: P.args, **kwargs: P.kwargs) -> HttpResponse:
            with_number = numbers.fields_with_number(request.GET)
            if with_number:
                return _cleaned(request, with_number, warned_at)
            return view(request, *args, **kwargs)

        return answered

    return free


def refusal(request: HttpRequest, warned_at: str) -> list[tuple[str, str]]:
    """Return the error to show after a number was dropped: where it leads, and what it says."""
    return [(warned_at, str(NUMBER_REFUSED))] if REFUSED in request.GET else []


def _cleaned(request: HttpRequest, with_number: set[str], warned_at: str) -> HttpResponse:
    """Send to the address without the number. By htmx too the whole page, the box included."""
    cleaned = numbers.without(request.GET, with_number)
    if warned_at:
        cleaned[REFUSED] = warned_at
    address = with_query(request.path, cleaned.urlencode())
    by_htmx = "HX-Request" in request.headers
    response = HttpResponseClientRedirect(address) if by_htmx else HttpResponseRedirect(address)
    patch_vary_headers(response, ("HX-Request",))
    return response
