"""`/counter/`: one screen, one case, the answer beside it while the clerk types."""

from http import HTTPStatus

from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import render
from django.urls import reverse
from django.utils.cache import patch_vary_headers
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_safe
from django_htmx.middleware import HtmxDetails

from renewal.counter import facts_age
from renewal.counter.cards import fact_changes, key_tables, rule_changes
from renewal.counter.context import answer_context, clear, form_context
from renewal.counter.form import DeskForm
from renewal.doors.addresses import with_query
from renewal.doors.number_free import number_free
from renewal.doors.stored import stored


@never_cache
@require_safe
@number_free(warned_at="certificate")
def desk(request: HttpRequest) -> HttpResponse:
    form = DeskForm(request.GET)
    htmx: HtmxDetails = request.htmx  # type: ignore[attr-defined]
    is_part = bool(htmx) and not htmx.history_restore_request
    is_right = form.is_valid()
    if is_right and not is_part and not form.is_whole(request.GET):
        return HttpResponseRedirect(_address(request.path, form))
    context = answer_context(form) | ({} if is_part else form_context(form))
    template = "counter/desk.html#swap" if is_part else "counter/desk.html"
    status = HTTPStatus.OK if is_right else HTTPStatus.UNPROCESSABLE_ENTITY
    response = render(request, template, context, status=status)
    patch_vary_headers(response, ("HX-Request", "HX-History-Restore-Request"))
    response["X-Robots-Tag"] = "noindex"
    if is_part:
        # What was typed so far may be anything: only a question understood becomes the address.
        response["HX-Replace-Url"] = _address(request.path, form) if is_right else "false"
    return response


@never_cache
@require_safe
@number_free()
def turned(request: HttpRequest) -> HttpResponse:
    """Return the same answer in large type, for the resident whom the screen is turned to."""
    form = DeskForm(request.GET)
    if not form.is_valid():
        return HttpResponseRedirect(with_query(reverse("desk"), request.GET.urlencode()))
    if not form.is_whole(request.GET):
        return HttpResponseRedirect(_address(request.path, form))
    response = render(request, "counter/turned.html", answer_context(form) | {"clear": clear(form)})
    response["X-Robots-Tag"] = "noindex"
    return response


def _address(path: str, form: DeskForm) -> str:
    return with_query(path, form.desk_query())


@require_safe
def in_language(request: HttpRequest, language: str) -> HttpResponse:
    """Send an address under a language to the desk, which is in Japanese, with it beside."""
    query = request.GET.copy()
    query["beside"] = language
    return HttpResponseRedirect(with_query(reverse("desk"), query.urlencode()))


@stored()
@require_safe
def keys(request: HttpRequest) -> HttpResponse:
    """Return the card of the keys, to be printed and laid beside the keyboard."""
    return render(request, "counter/keys.html", {"tables": key_tables()})


@never_cache
@require_safe
def changes(request: HttpRequest) -> HttpResponse:
    """Return what the office and the law have changed, the newest first."""
    context = {"age": facts_age.age(), "facts": fact_changes(), "rules": rule_changes()}
    return render(request, "counter/changes.html", context)
