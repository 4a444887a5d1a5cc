"""`/offices/`: the counters, what each accepts, and a month of open days."""

import re
from datetime import date
from typing import Any

from dateutil.relativedelta import relativedelta
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_safe

from renewal import clock
from renewal.asking.calendar import shown_months
from renewal.asking.citing import shown_sources
from renewal.asking.counter_hours import hours_lines
from renewal.content import dates
from renewal.content.office_words import PLEASE_ASK
from renewal.content.opening_words import MONTH_UNKNOWN
from renewal.content.page_sources import CITY_CERTIFICATE_PROXY, CITY_CERTIFICATE_SELF, CITY_Q10
from renewal.doors.number_free import number_free
from renewal.guidance.city_page import sources_of_facts
from renewal.municipality import snapshot

MONTHS_AHEAD = 12
_MONTH = re.compile(r"(\d{4})-(\d{2})", re.ASCII)
_ONE_MONTH = relativedelta(months=1)


@require_safe
@number_free()
def offices(request: HttpRequest) -> HttpResponse:
    asked = request.GET.get("month", "")
    now = clock.now()
    this = now.date().replace(day=1)
    found = _read(asked, this) if asked else this
    sections = (CITY_CERTIFICATE_SELF, CITY_CERTIFICATE_PROXY, CITY_Q10)
    context = {
        "please_ask": PLEASE_ASK,
        "sources": shown_sources(sources_of_facts(sections)),
        "errors": [] if found else [("days", str(MONTH_UNKNOWN))],
        "counters": [(one, hours_lines(one)) for one in snapshot.office().counters],
        "months": shown_months(snapshot.office(), found or this, now=now),
        **_around(found or this, this),
    }
    return render(request, "web/offices.html", context, status=200 if found else 422)


def _read(text: str, this: date) -> date | None:
    """Return the month asked for, None where it is none, past or too far ahead."""
    read = _MONTH.fullmatch(text.strip())
    if not read or not 1 <= int(read[2]) <= 12:
        return None
    first = date(max(int(read[1]), 1), int(read[2]), 1)
    return first if this <= first <= this + relativedelta(months=MONTHS_AHEAD) else None


def _around(shown: date, this: date) -> dict[str, Any]:
    """Return the month's name, and the addresses of the months beside it."""
    last = this + relativedelta(months=MONTHS_AHEAD)
    before, after = shown - _ONE_MONTH, shown + _ONE_MONTH
    return {
        "month": dates.month(shown),
        "weekdays": [dates.weekday(date(2026, 11, number)) for number in range(1, 8)],
        "before": f"{before:%Y-%m}" if before >= this else "",
        "after": f"{after:%Y-%m}" if after <= last else "",
    }
