"""Which pages may be kept as they were rendered, for the store at the server's door."""

from collections.abc import Callable
from enum import StrEnum
from functools import wraps
from http import HTTPStatus
from typing import Concatenate, ParamSpec

from django.http import HttpRequest, HttpResponse

MARK = "X-Renewal-Lasts"
"""The header that says how long a page is true. The store reads it and sends it to nobody."""

WILL_BE_KEPT = "renewal.will_be_kept"
"""The key of a request's environment that says that the store keeps the answer, if it is marked."""

P = ParamSpec("P")
View = Callable[Concatenate[HttpRequest, P], HttpResponse]


class Lasts(StrEnum):
    """Until when a page stays as it is: until the facts change, or until midnight as well."""

    FACTS = "facts"
    DAY = "day"


def stored(lasts: Lasts = Lasts.FACTS) -> Callable[[View[P]], View[P]]:
    """Let the pages of a view be kept. Not for what depends on the time of day or on a query."""

    def marking(view: View[P]) -> View[P]:
        @wraps(view)
        def marked(request: HttpRequest, /, *args: P.args, **kwargs: P.kwargs) -> HttpResponse:
            response = view(request, *args, **kwargs)
            if response.status_code == HTTPStatus.OK and not request.GET:
                response[MARK] = lasts
            return response

        return marked

    return marking
