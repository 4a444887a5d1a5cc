"""The guide's pages: words and office facts alone, the same for every reader."""

from collections.abc import Iterable

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_safe

from renewal.asking.answering import ShownSource, source
from renewal.content.office_words import PLEASE_ASK
from renewal.content.page_sources import CITY_CERTIFICATE_SELF
from renewal.content.procedures import ALL, BY_SLUG
from renewal.content.schema import Procedure
from renewal.rules.sources import Source


@require_safe
def procedures(request: HttpRequest) -> HttpResponse:
    context = {
        "certificate": [one for one in ALL if one.slug.startswith("certificate-")],
        "card": [one for one in ALL if one.slug.startswith("card-")],
        "compared": [one for one in ALL if one.way],
    }
    return render(request, "web/procedures.html", context)


@require_safe
def procedure(request: HttpRequest, slug: str) -> HttpResponse:
    one = BY_SLUG.get(slug)
    if one is None:
        raise Http404
    return render(request, "web/procedure.html", _procedure_context(one))


def _procedure_context(one: Procedure) -> dict[str, object]:
    """Return what the page lays out. Who does what is marked only where people share the work."""
    return {
        "procedure": one,
        "carriers_differ": len({bring.carried_by for bring in one.bring}) > 1,
        "actors_differ": len({step.by for step in one.steps}) > 1,
        "pictures": [f"components/pictures/{picture}.html" for picture in one.pictures],
        "next": [BY_SLUG[slug] for slug in one.next if slug in BY_SLUG],
        "sources": shown_sources(one.sources),
    }


def shown_sources(sources: Iterable[Source]) -> list[ShownSource]:
    """Return each source once, in the order of the words that rest on it."""
    return [source(one) for one in dict.fromkeys(sources)]


@require_safe
def notice(request: HttpRequest) -> HttpResponse:
    return render(request, "web/notice.html")


@require_safe
def offices(request: HttpRequest) -> HttpResponse:
    context = {"please_ask": PLEASE_ASK, "sources": shown_sources([CITY_CERTIFICATE_SELF])}
    return render(request, "web/offices.html", context)


@require_safe
def about(request: HttpRequest) -> HttpResponse:
    return render(request, "web/about.html")


@require_safe
def privacy(request: HttpRequest) -> HttpResponse:
    return render(request, "web/privacy.html")


@require_safe
def accessibility(request: HttpRequest) -> HttpResponse:
    return render(request, "web/accessibility.html")
