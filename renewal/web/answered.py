"""The doors to one answer: the same query, read in the same way, whatever comes out of it."""

from collections.abc import Callable
from functools import wraps
from urllib.parse import urlencode

from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.urls import reverse
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_safe

from renewal import guidance
from renewal.asking.check import Asked, CheckForm
from renewal.web.answers import answer_to
from renewal.web.number_free import number_free

View = Callable[[HttpRequest, Asked, guidance.Answer], HttpResponse]


def with_answer(**kept: tuple[str, ...]) -> Callable[[View], Callable[[HttpRequest], HttpResponse]]:
    """Give a view the question understood and its answer; no cache or index keeps what it makes.

    What can't be answered is told at `/check/`, where it can be put right. `kept`: further names
    of this address with the values they take, which its canonical form keeps.
    """

    def answering(view: View) -> Callable[[HttpRequest], HttpResponse]:
        @never_cache
        @require_safe
        @number_free()
        @wraps(view)
        def door(request: HttpRequest) -> HttpResponse:
            form = CheckForm(request.GET)
            if not form.is_valid() or not form.is_asked:
                return HttpResponseRedirect(f"{reverse('check')}?{request.GET.urlencode()}")
            further = {name: value for name, value in request.GET.items() if name in kept}
            if not form.is_canonical or any(further[name] not in kept[name] for name in further):
                right = {name: text for name, text in further.items() if text in kept[name]}
                query = "&".join(filter(None, (form.asked.query(), urlencode(right))))
                return HttpResponseRedirect(f"{request.path}?{query}")
            answer = answer_to(form.asked)
            if answer is None:
                return HttpResponseRedirect(reverse("check"))
            response = view(request, form.asked, answer)
            response["X-Robots-Tag"] = "noindex"
            return response

        return door

    return answering
