"""`/check/details/`: what lies behind the answer of the same query."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render

from renewal import guidance
from renewal.asking.answering import shown
from renewal.asking.check import Asked
from renewal.asking.details import shown_details
from renewal.web.answered import with_answer


@with_answer()
def details(request: HttpRequest, asked: Asked, answer: guidance.Answer) -> HttpResponse:
    context = {
        "answer": shown(answer),
        "details": shown_details(answer),
        "query": asked.query(),
    }
    return render(request, "web/details.html", context)
