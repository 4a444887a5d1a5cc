"""`/check/sheet/`: the answer of the same query as one printed sheet."""

from django.conf import settings
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils.translation import get_language

from renewal import clock, guidance
from renewal.asking.answering import shown
from renewal.asking.check import Asked
from renewal.asking.citing import by_day, shown_sources
from renewal.asking.details import shown_details
from renewal.asking.qr import qr_inline
from renewal.asking.sheet import dates_of, notes_of, shown_sheet, when_of
from renewal.content.page_names import QR_OF_ANSWER
from renewal.guidance.facts import office_facts
from renewal.web.addresses import public_address
from renewal.web.answered import with_answer

LARGE = "large"


@with_answer(size=(LARGE,))
def sheet(request: HttpRequest, asked: Asked, answer: guidance.Answer) -> HttpResponse:
    query = asked.shortest_query(answer.renew)
    address = public_address("check", query, get_language())
    details, told = shown_details(answer), shown(answer)
    context = {
        "answer": told,
        "when": when_of(answer, told.prepare),
        "address": address,
        "qr": qr_inline(address, label=str(QR_OF_ANSWER)),
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
        "query": query,
        "is_large": request.GET.get("size") == LARGE,
    }
    return render(request, "web/sheet.html", context)
