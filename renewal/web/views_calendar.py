"""`/calendar.ics`: the days worth noting of the answer to the same query as its page."""

from django.http import HttpRequest, HttpResponse

from renewal import clock
from renewal.asking.calendar_file import CONTENT_TYPE, calendar_file
from renewal.web.in_language import in_language
from renewal.web.taken_along import taken_along, to_its_page

# Shown and not saved: an iPhone then offers to add the days.
DISPOSITION = 'inline; filename="my-number-card.ics"'


@in_language
def calendar(request: HttpRequest, lang: str) -> HttpResponse:
    found = taken_along(request, lang)
    if isinstance(found, HttpResponse):
        return found
    entries = found.entries()
    if not entries:
        return to_its_page(request, found)
    content = calendar_file(entries, written_at=clock.now())
    response = HttpResponse(content, content_type=CONTENT_TYPE)
    response["Content-Disposition"] = DISPOSITION
    return response
