"""The staff side's own views: the start page's content, all changes, taking one back."""

from datetime import timedelta
from typing import Any

from django.contrib import admin, messages
from django.core.exceptions import PermissionDenied, ValidationError
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseRedirect
from django.template.response import TemplateResponse
from django.urls import reverse
from django.utils.http import url_has_allowed_host_and_scheme

from renewal import clock
from renewal.municipality import history, models
from renewal.municipality.rows import IncompleteError, office_of
from renewal.staff import changes, today
from renewal.staff.facts.days import moment
from renewal.staff.facts.forms import own_municipality
from renewal.staff.translations import texts, views

LAST, ALL = 5, 100


def content(request: HttpRequest) -> dict[str, Any]:
    """Return what the start page says: today and tomorrow, stops, changes, what lacks."""
    own = own_municipality()
    if own is None:
        return {"own": None}
    now = clock.now()
    days = (now.date(), now.date() + timedelta(days=1))
    rows = dict(own.counters.values_list("code", "pk"))
    counters, lacks = [], []
    try:
        office = office_of(own)
    except IncompleteError:
        pass
    else:
        counters = today.counters_on(days, office, rows)
        lacks = texts.lacks(office, now) if views.may_write(request.user) else []
    version = models.FactsVersion.objects.filter(code=own.code).first()
    return {
        "own": own,
        "days": [today.named(day) for day in days],
        "counters": counters,
        "lacks": lacks,
        "running": [(one, moment(one.until)) for one in today.running(now)],
        "entries": changes.latest(LAST, request.user),
        "version": version.number if version else 0,
    }


def all_changes(request: HttpRequest) -> HttpResponse:
    """Show the last changes of everything, deletions among them.

    `?kind=closure`: of closures alone. `&deleted=1`: those that are deleted now.
    """
    name = request.GET.get("kind", "")
    kind = changes.KINDS.get(name)
    if name and kind is None:
        raise Http404
    shown = _changes_of(kind, request) if kind else {"entries": changes.latest(ALL, request.user)}
    context = {**admin.site.each_context(request), "title": "変更の記録", **shown}
    return TemplateResponse(request, "staff/changes.html", context)


def _changes_of(kind: Any, request: HttpRequest) -> dict[str, Any]:
    told = kind._meta
    shown = {"kind": told, "has_list": admin.site.is_registered(kind)}
    if "deleted" in request.GET:
        title = f"削除した{told.verbose_name}"
        return shown | {"title": title, "entries": changes.gone(kind, ALL, request.user)}
    title = f"変更の記録：{told.verbose_name}"
    return shown | {"title": title, "entries": changes.of_kind(kind, ALL, request.user)}


def undo(request: HttpRequest, kind: str, number: int) -> HttpResponse:
    """Take back one change, for who may; say why where that cannot be."""
    model = changes.KINDS.get(kind)
    told = model.history.filter(history_id=number).first() if model else None
    if told is None:
        raise Http404
    if not request.user.has_perm(f"municipality.change_historical{kind}"):
        raise PermissionDenied
    if request.method == "POST":
        try:
            history.undo(told, request.user)  # type: ignore[arg-type]  # known by the permission
        except ValidationError as error:
            messages.error(request, "取り消せません。" + " ".join(error.messages))
        else:
            messages.success(request, "変更を取り消しました。公開ページにも数秒で出ます。")
    return HttpResponseRedirect(_back(request))


def _back(request: HttpRequest) -> str:
    wanted = request.POST.get("next", "")
    is_here = url_has_allowed_host_and_scheme(wanted, allowed_hosts=None)
    return wanted if is_here else reverse("admin:changes")
