"""`/household/`: several cards at once, added one by one; the address holds them all."""

from typing import Any

from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import render
from django.utils.translation import get_language
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_safe

from renewal import clock
from renewal.asking.household.page import shown_household
from renewal.asking.household.reading import MOST, HouseholdForm
from renewal.asking.household.table import member_rows, sheet_rows
from renewal.asking.qr import qr_inline
from renewal.asking.sheet import ShownSheet, shown_sheet
from renewal.asking.showing import ShownField, date_field, summary
from renewal.content import questions
from renewal.content.household_words import TOO_MANY
from renewal.content.page_names import QR_OF_ANSWER
from renewal.doors.addresses import public_address, with_query
from renewal.doors.number_free import number_free
from renewal.guidance.facts import office_facts
from renewal.guidance.household import Household, calendar_days
from renewal.municipality.publisher import publisher
from renewal.web.check_fields import check_fields
from renewal.web.household_plan import plan_of, planned

FORM = "check-form"
"""The id of the form, for errors that belong to none of its fields."""

LARGE = "large"
_FIRST = ("who", "age", "old-card", "pickup-reason", "reply-form")


@never_cache
@require_safe
@number_free(warned_at="certificate")
def page(request: HttpRequest) -> HttpResponse:
    form = HouseholdForm(request.GET)
    if form.is_valid and not form.is_canonical:
        return _to(request.path, form.query.urlencode())
    plan = plan_of(form)
    context = {
        "household": shown_household(plan) if plan else None,
        "members": member_rows(plan, form) if plan else (),
        "query": form.settled,
        "has_days": plan is not None and calendar_days(plan) != (),
    }
    status = 200 if form.is_valid else 422
    return _rendered(request, "web/household.html", context | _fields(form), status=status)


@never_cache
@require_safe
@number_free(warned_at="certificate")
def sheet(request: HttpRequest) -> HttpResponse:
    found = planned(request, {"size": (LARGE,)})
    if isinstance(found, HttpResponse):
        return found
    form, plan, query = found
    address = public_address("household", query, get_language())
    context = {
        "household": shown_household(plan),
        "members": sheet_rows(member_rows(plan, form)),
        "sheet": _sheet(plan),
        "query": query,
        "address": address,
        "qr": qr_inline(address, label=str(QR_OF_ANSWER)),
        "has_days": calendar_days(plan) != (),
        "is_large": request.GET.get("size") == LARGE,
    }
    return _rendered(request, "web/household-sheet.html", context)


def _sheet(plan: Household) -> ShownSheet:
    """Return what every sheet adds: its head, the counters of this one and whom to ask."""
    plans = (one.member.answer.plan for one in plan.members)
    today = clock.today()
    return shown_sheet(plans, plan.office, office_facts(), publisher=publisher(), today=today)


def _rendered(
    request: HttpRequest, template: str, context: dict[str, Any], *, status: int = 200
) -> HttpResponse:
    response = render(request, template, context, status=status)
    response["X-Robots-Tag"] = "noindex"
    return response


def _fields(form: HouseholdForm) -> dict[str, Any]:
    """Return what the form shows: the checker's own fields, and the members passed on unseen."""
    fields = check_fields(form.form, answered=bool(form.told))
    on = date_field(form.day, questions.ON)
    too_many = [(FORM, str(TOO_MANY))] if form.is_too_many else []
    asked: list[ShownField] = fields["words"]
    more = [field for field in asked if field.name not in _FIRST]
    return fields | {
        # Who goes for whom differs from member to member; the rest is asked of few.
        "words": [field for field in asked if field.name in _FIRST],
        "more_words": more,
        "words_open": any(form.form.data.get(field.name) or field.error for field in more),
        "on": on if form.on or on.error else None,
        "errors": [*too_many, *fields["errors"], *summary([on])],
        "kept": [*form.kept, *fields["kept"]],
        "place": form.change or len(form.folded) + 1,
        "is_change": bool(form.change),
        "is_full": len(form.folded) >= MOST and not form.change and not form.is_too_many,
    }


def _to(path: str, query: str) -> HttpResponse:
    return HttpResponseRedirect(with_query(path, query))
