"""`/check/`: the dates on the card in, what to renew and when out."""

from http import HTTPStatus

from django.http import HttpRequest, HttpResponse, HttpResponseRedirect, QueryDict
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_safe

from renewal.asking import numbers
from renewal.asking.answering import ShownAnswer, shown
from renewal.asking.check import DATE_NAMES, REFUSED, CheckForm
from renewal.doors.answers import answer_to
from renewal.doors.pages import page_or_part
from renewal.web.check_fields import check_fields


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
    answer = answer_to(form.asked)
    if answer is None:
        return _page(request, form)
    query = form.asked.shortest_query(answer.renew)
    response = _page(request, form, answer=shown(answer), query=query)
    response["X-Robots-Tag"] = "noindex"
    return response


def _page(
    request: HttpRequest,
    form: CheckForm,
    *,
    answer: ShownAnswer | None = None,
    query: str = "",
    status: int = 200,
) -> HttpResponse:
    context = {
        **check_fields(form, answered=answer is not None),
        "answer": answer,
        "notes": (notes := answer.first_notes if answer else ()),
        "has_more": answer is not None and notes != answer.notes,
        "is_answered": answer is not None,
        "is_wrong": status != HTTPStatus.OK,
        "query": query,
        # After a mistake the form is sent as a plain one, so that no error outlives its cause.
        "swaps": status == HTTPStatus.OK,
    }
    return page_or_part(request, "web/check.html", context, status=status)


def _without_numbers(data: QueryDict, refused: set[str]) -> str:
    """Return the query less every 12-digit number; the first field that held one is named."""
    cleaned = numbers.without(data, refused)
    cleaned[REFUSED] = min(refused & {*DATE_NAMES}, default="certificate")
    return cleaned.urlencode()


def _redirect(request: HttpRequest, query: str) -> HttpResponse:
    return HttpResponseRedirect(f"{request.path}?{query}")
