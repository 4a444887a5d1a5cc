"""What is taken along of an answer, be it one person's or a household's: its address, its days."""

from collections.abc import Callable
from typing import NamedTuple

from django.conf import settings
from django.http import HttpRequest, HttpResponse

from renewal.asking.calendar_entries import calendar_entries
from renewal.asking.calendar_file import Entry
from renewal.asking.household.calendar import household_entries
from renewal.asking.household.reading import is_household
from renewal.doors.addresses import public_address
from renewal.web.answered import answered, to_page
from renewal.web.household_plan import planned
from renewal.web.in_language import LANG


class TakenAlong(NamedTuple):
    """`page`: the name of the page that answers, `address`: the same for everybody."""

    page: str
    address: str
    entries: Callable[[], tuple[Entry, ...]]


def taken_along(request: HttpRequest, lang: str) -> TakenAlong | HttpResponse:
    """Return what the query leads to, or where to send it: to what can be answered or shared."""
    kept = {LANG: tuple(dict(settings.LANGUAGES))}
    if is_household(request.GET):
        plan = planned(request, kept)
        if isinstance(plan, HttpResponse):
            return plan
        address = public_address("household", plan.query, lang)
        return TakenAlong(
            "household", address, lambda: household_entries(plan.household, address=address)
        )
    found = answered(request, kept)
    if isinstance(found, HttpResponse):
        return found
    query = found.asked.shortest_query(found.answer.renew)
    address = public_address("check", query, lang)
    return TakenAlong("check", address, lambda: calendar_entries(found.answer, address=address))


def to_its_page(request: HttpRequest, found: TakenAlong) -> HttpResponse:
    """Send to the page that answers the same query, in the same language."""
    return to_page(request, found.page, (LANG,))
