"""`/faq/`: every question, or those that fit what was typed."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_safe


@require_safe
def faq(request: HttpRequest) -> HttpResponse:
    return render(request, "web/faq.html")
