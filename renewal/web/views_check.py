"""`/check/`: the dates on the card in, what to renew and when out."""

from django.http import HttpRequest, HttpResponse, HttpResponseRedirect, QueryDict
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_safe

from renewal import clock, guidance
from renewal.asking import numbers
from renewal.asking.answering import shown
from renewal.asking.check import DATE_NAMES, REFUSED, CheckForm
from renewal.web.check_fields import check_fields
from renewal.web.pages import page_or_part


@never_cache
@require_safe
def check(request: HttpRequest) -> HttpResponse:
    refused = numbers.fields_with_number(request.GET)
    if refused:
        return _redirect(request, _without_numbers(request.GET, refused))
    form = CheckForm(request.GET)
    if not form.is_valid():
        return _page(request, form, status=422)
    if not form.is_asked:
        return _page(request, form)
    if not form.is_canonical:
        return _redirect(request, form.asked.query())
    return _answer(request, form)


def _answer(request: HttpRequest, form: CheckForm) -> HttpResponse:
    today = clock.today()
    asked = form.asked
    answer = guidance.answer(
        certificate=asked.certificate,
        card=asked.card,
        situation=asked.situation,
        on=asked.on or today,
        today=today,
    )
    response = _page(request, form, answer=answer and shown(answer))
    response["X-Robots-Tag"] = "noindex"
    return response


def _page(
    request: HttpRequest, form: CheckForm, *, answer: object = None, status: int = 200
) -> HttpResponse:
    context = {**check_fields(form, answered=answer is not None), "answer": answer}
    return page_or_part(request, "web/check.html", context, status=status)


def _without_numbers(data: QueryDict, refused: set[str]) -> str:
    """Return the query less every 12-digit number; the first field that held one is named."""
    cleaned = numbers.without(data, refused)
    cleaned[REFUSED] = min(refused & {*DATE_NAMES}, default="certificate")
    return cleaned.urlencode()


def _redirect(request: HttpRequest, query: str) -> HttpResponse:
    return HttpResponseRedirect(f"{request.path}?{query}")
