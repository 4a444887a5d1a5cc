"""`/check/sheet/`: the answer of the same query as one printed sheet."""

from dataclasses import replace
from typing import Any

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils import translation
from django.utils.translation import get_language

from renewal import clock, guidance
from renewal.asking.answering import shown
from renewal.asking.beneath import plan_beneath, rows_beneath
from renewal.asking.check import Asked
from renewal.asking.citing import by_day, shown_sources
from renewal.asking.details import shown_details
from renewal.asking.qr import qr_inline
from renewal.asking.sheet import dates_of, notes_of, shown_sheet, when_of
from renewal.content.page_names import QR_OF_ANSWER
from renewal.doors.addresses import public_address
from renewal.doors.answers import answer_to
from renewal.guidance.facts import office_facts
from renewal.municipality.publisher import publisher
from renewal.web.answered import with_answer

LARGE = "large"
JAPANESE = "ja"


@with_answer(size=(LARGE,), beneath=(JAPANESE,))
def sheet(request: HttpRequest, asked: Asked, answer: guidance.Answer) -> HttpResponse:
    query = asked.shortest_query(answer.renew)
    address = public_address("check", query, get_language())
    details, told = shown_details(answer), shown(answer)
    context: dict[str, Any] = {
        "answer": told,
        "when": when_of(answer, told.prepare),
        "beneath": "",
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
            publisher=publisher(),
            today=clock.today(),
        ),
        "query": query,
        "is_large": request.GET.get("size") == LARGE,
    }
    if request.GET.get("beneath") == JAPANESE != get_language():
        context |= _beneath(asked, answer, context)
    return render(request, "web/sheet.html", context)


def _beneath(asked: Asked, answer: guidance.Answer, context: dict[str, Any]) -> dict[str, Any]:
    """Return the parts of the context that have their Japanese beneath."""
    with translation.override(JAPANESE):
        japanese = answer_to(asked) or answer
        told = shown(japanese)
        # Every word is written out here, while Japanese is in force.
        when = rows_beneath(context["when"], when_of(japanese, told.prepare))
        return {
            "beneath": str(told.title),
            "when": when,
            "dates": rows_beneath(context["dates"], dates_of(japanese)),
            "answer": replace(
                context["answer"], plan=plan_beneath(context["answer"].plan, told.plan)
            ),
        }
