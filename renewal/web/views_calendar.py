"""`/calendar.ics`: the days worth noting of the answer to the same query as `/check/`."""

from django.http import HttpRequest, HttpResponse

from renewal import clock
from renewal.asking.calendar_entries import calendar_entries
from renewal.asking.calendar_file import CONTENT_TYPE, calendar_file
from renewal.guidance import Answer
from renewal.web.answered import to_check
from renewal.web.of_answer import kept, of_answer

# Shown and not saved: an iPhone then offers to add the days.
DISPOSITION = 'inline; filename="my-number-card.ics"'


@of_answer
def calendar(request: HttpRequest, answer: Answer, address: str) -> HttpResponse:
    entries = calendar_entries(answer, address=address)
    if not entries:
        return to_check(request, kept())
    content = calendar_file(entries, written_at=clock.now())
    response = HttpResponse(content, content_type=CONTENT_TYPE)
    response["Content-Disposition"] = DISPOSITION
    return response
