"""`/common-cases/`: ten cases on one sheet, for the counter's drawer."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_safe

from renewal import clock
from renewal.asking.citing import by_day, shown_sources
from renewal.asking.common_cases import shown_cases
from renewal.asking.sheet import shown_sheet
from renewal.doors.number_free import number_free
from renewal.guidance.facts import office_facts
from renewal.municipality import snapshot
from renewal.municipality.publisher import publisher
from renewal.rules.window import CARD_WINDOW_SOURCES, CERTIFICATE_WINDOW_SOURCES


@never_cache
@require_safe
@number_free()
def common_cases(request: HttpRequest) -> HttpResponse:
    office, facts, today = snapshot.office(), office_facts(), clock.today()
    sources = shown_sources(CARD_WINDOW_SOURCES + CERTIFICATE_WINDOW_SOURCES)
    context = {
        "cases": shown_cases(office, facts, on=today),
        "sheet": shown_sheet([], office, facts, publisher=publisher(), today=today),
        "sources": by_day(sources),
    }
    return render(request, "web/common-cases.html", context)
