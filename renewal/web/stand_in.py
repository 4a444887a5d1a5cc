"""What is different in the copy of the guide that is shown while no process answers.

Nothing here has an address: `manage.py export_site` asks for it, and marks its requests with the
day of the copy, which no request from outside can bring along.
"""

from datetime import date

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render

from renewal.asking.citing import shown_sources
from renewal.asking.rule_table import rule_table
from renewal.content import answers, dates
from renewal.content import stand_in as words
from renewal.guidance.facts import office_facts
from renewal.rules.window import CARD_WINDOW_SOURCES, CERTIFICATE_WINDOW_SOURCES

COPIED_ON = "renewal.copied_on"
"""The key of a request's environment under which the day of the copy stands."""


def copy_words(request: HttpRequest) -> str:
    """Return what a page says of itself in a copy, "" everywhere else."""
    copied_on: date | None = request.META.get(COPIED_ON)
    if copied_on is None:
        return ""
    return str(words.COPY).format(day=dates.full(copied_on), tel=office_facts()["tel"])


def stand_in(request: HttpRequest) -> HttpResponse:
    """Return the page that stands for everything only a process can work out."""
    context = {
        "page": words,
        "rules": [*answers.RULE.values(), answers.MONTH_ENDS],
        "table": rule_table(on=request.META[COPIED_ON]),
        "sources": shown_sources(CARD_WINDOW_SOURCES + CERTIFICATE_WINDOW_SOURCES),
    }
    return render(request, "web/stand-in.html", context)
