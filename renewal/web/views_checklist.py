"""`/checklist/`: what to bring, by the words of a case alone."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_safe


@require_safe
def checklist(request: HttpRequest) -> HttpResponse:
    return render(request, "web/checklist.html")
