"""`/check/details/`: what lies behind the answer of the same query."""

from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import render
from django.urls import reverse
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_safe

from renewal.asking.answering import shown
from renewal.asking.check import CheckForm
from renewal.asking.details import shown_details
from renewal.web.answers import answer_to
from renewal.web.number_free import number_free


@never_cache
@require_safe
@number_free()
def details(request: HttpRequest) -> HttpResponse:
    form = CheckForm(request.GET)
    # What can't be answered is told where it can be put right.
    if not form.is_valid() or not form.is_asked:
        return HttpResponseRedirect(f"{reverse('check')}?{request.GET.urlencode()}")
    if not form.is_canonical:
        return HttpResponseRedirect(f"{request.path}?{form.asked.query()}")
    answer = answer_to(form.asked)
    if answer is None:
        return HttpResponseRedirect(reverse("check"))
    context = {
        "answer": shown(answer),
        "details": shown_details(answer),
        "query": form.asked.query(),
    }
    response = render(request, "web/details.html", context)
    response["X-Robots-Tag"] = "noindex"
    return response
