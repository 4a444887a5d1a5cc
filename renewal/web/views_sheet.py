"""`/check/sheet/`: the answer of the same query as one printed sheet."""

from django.conf import settings
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render

from renewal import clock, guidance
from renewal.asking.answering import shown
from renewal.asking.check import Asked
from renewal.asking.citing import by_day, shown_sources
from renewal.asking.details import shown_details
from renewal.asking.sheet import dates_of, lists_of, notes_of, shown_sheet, when_of
from renewal.guidance.facts import office_facts
from renewal.web.answered import with_answer

LARGE = "large"


@with_answer(size=(LARGE,))
def sheet(request: HttpRequest, asked: Asked, answer: guidance.Answer) -> HttpResponse:
    details, told = shown_details(answer), shown(answer)
    context = {
        "answer": told,
        "lists": lists_of(told.plan),
        "when": when_of(answer, told.prepare),
        "notes": notes_of(told.notes),
        "stops": details.stops,
        "sources": by_day(shown_sources(answer.deciding.sources if answer.deciding else ())),
        "dates": dates_of(answer),
        "sheet": shown_sheet(
            [answer.plan],
            answer.office,
            office_facts(),
            publisher=settings.PUBLISHER,
            today=clock.today(),
        ),
        "query": asked.shortest_query(answer.renew),
        "is_large": request.GET.get("size") == LARGE,
    }
    return render(request, "web/sheet.html", context)
