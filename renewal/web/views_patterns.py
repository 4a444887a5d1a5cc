"""Every component once, on a page for those who work on the design."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_safe

from renewal.web.patterns import samples


@require_safe
def patterns(request: HttpRequest) -> HttpResponse:
    return render(request, "patterns.html", samples())
