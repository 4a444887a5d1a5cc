"""`/procedures/`: the ways to renew, each as a page, and what comes after applying."""

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_safe

from renewal.asking.citing import shown_sources
from renewal.asking.showing import summary
from renewal.content import notice
from renewal.content.procedures import (
    BY_SLUG,
    FOR_CARD,
    FOR_CERTIFICATE,
    FOR_STAY,
    after_applying,
)
from renewal.content.schema import Bring, Procedure, Step
from renewal.doors.number_free import number_free, refusal
from renewal.doors.stored import stored
from renewal.web.choosing import WayForm
from renewal.web.links import links


@stored()
@require_safe
@number_free(warned_at="way-form")
def procedures(request: HttpRequest) -> HttpResponse:
    form = WayForm(request.GET)
    errors = refusal(request, "way-form") + summary(form.shown)
    context = {
        "certificate": FOR_CERTIFICATE,
        "card": FOR_CARD,
        "stay": FOR_STAY,
        "fields": form.shown,
        "way": form.way,
        "errors": errors,
    }
    return render(request, "web/procedures.html", context, status=422 if errors else 200)


@stored()
@require_safe
@number_free()
def procedure(request: HttpRequest, slug: str) -> HttpResponse:
    one = BY_SLUG.get(slug)
    if one is None:
        raise Http404
    return render(request, "web/procedure.html", _context(one))


def _context(one: Procedure) -> dict[str, object]:
    """Return what the page lays out."""
    return {
        "procedure": one,
        "carriers_differ": _carriers_differ(one.bring),
        "actors_differ": _actors_differ(one.steps),
        "pictures": [f"components/pictures/{picture}.html" for picture in one.pictures],
        "points": notice.INSIDE.points,
        "is_card": one.way is not None,
        "next": [BY_SLUG[slug] for slug in one.next],
        "sources": shown_sources(one.sources),
    }


@stored()
@require_safe
@number_free()
def after(request: HttpRequest) -> HttpResponse:
    context = {
        "page": after_applying,
        "actors_differ": _actors_differ(after_applying.STEPS),
        "links": links(("offices",)),
        "sources": shown_sources(after_applying.SOURCES),
    }
    return render(request, "web/after-applying.html", context)


def _carriers_differ(bring: tuple[Bring, ...]) -> bool:
    """Whether people share the carrying, so that each item has to say whose it is."""
    return len({one.carried_by for one in bring}) > 1


def _actors_differ(steps: tuple[Step, ...]) -> bool:
    """Whether people share the work, so that each step has to say whose it is."""
    return len({step.by for step in steps}) > 1
