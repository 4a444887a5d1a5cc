"""`/check/dates/`: for those who can't read a date. A birth date travels by POST only."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_http_methods

from renewal import clock
from renewal.asking.check import Asked
from renewal.asking.dates import DatesForm
from renewal.asking.showing import ShownField, choice_field, date_field, summary
from renewal.content import dates as dates_content
from renewal.content import questions
from renewal.doors.number_free import number_free
from renewal.rules.situation import Dates, Situation
from renewal.rules.worked_out import Told, pairs


@never_cache
@number_free()
@require_http_methods(["GET", "HEAD", "POST"])
def dates(request: HttpRequest) -> HttpResponse:
    form = DatesForm(request.POST if request.method == "POST" else None, on=clock.today())
    if not form.is_bound:
        return _page(request, form)
    if not form.is_valid():
        return _page(request, form, status=422)
    if form.cleaned_data["missing"] is not None:
        return _page(request, form, left_open=_possible(form.cleaned_data["told"]))
    return _to_answer(form.cleaned_data["told"])


def _to_answer(told: Told) -> HttpResponse:
    (pair,) = pairs(told)
    asked = Asked(
        certificate=pair.certificate,
        card=pair.card,
        on=None,
        situation=Situation(dates=Dates.WORKED_OUT, stay=told.stay),
    )
    response = redirect(f"{reverse('check')}?{asked.query()}")
    response.status_code = 303
    return response


def _possible(told: Told) -> list[tuple[str, str]]:
    """Return the pairs that what was told leaves open, as text: card, certificate."""
    return [
        (dates_content.full(pair.card), dates_content.full(pair.certificate))
        for pair in sorted(pairs(told))
    ]


def _page(
    request: HttpRequest,
    form: DatesForm,
    *,
    left_open: list[tuple[str, str]] | None = None,
    status: int = 200,
) -> HttpResponse:
    fields = _fields(form)
    context = {
        **fields,
        "asks_received": bool(fields["received"].error or form.data.get("received")),
        "left_open": left_open,
        "errors": summary(fields.values()),
    }
    return render(request, "web/dates.html", context, status=status)


def _fields(form: DatesForm) -> dict[str, ShownField]:
    dropped = form.with_number
    return {
        "born": date_field(form, questions.BORN, dropped=dropped),
        "made": date_field(form, questions.MADE, dropped=dropped),
        "received": choice_field(form, questions.RECEIVED, default=""),
        "renewed": choice_field(form, questions.RENEWED, default="no"),
        "stay": choice_field(form, questions.STAY, default="unlimited"),
        "stay_until": date_field(form, questions.STAY_UNTIL, dropped=dropped),
    }
