"""`/checklist/`: what to bring, by the words of a case alone."""

from functools import cache

from django.http import HttpRequest, HttpResponse
from django.views.decorators.http import require_safe

from renewal import clock
from renewal.asking.checklist import ChecklistForm
from renewal.asking.citing import shown_sources
from renewal.asking.planning import shown_plan
from renewal.asking.showing import ShownField, select_field, summary
from renewal.content import case_questions
from renewal.content.labels import WHAT, term_and_value
from renewal.content.plan_words import EITHER
from renewal.doors.number_free import number_free, refusal
from renewal.doors.pages import page_or_part
from renewal.doors.stored import Lasts, stored
from renewal.guidance.checklist import checklist as items_for
from renewal.guidance.facts import office_facts
from renewal.guidance.plan import plan_for
from renewal.municipality import snapshot
from renewal.rules.situation import OldCard, Renew, Situation, Stay, Who
from renewal.rules.sources import Source
from renewal.web.links import links

FORM = "checklist-form"
"""The id of the form, for errors that belong to none of its fields."""

ASKED = (case_questions.RENEW, *case_questions.WORDS)


@stored(Lasts.DAY)
@require_safe
@number_free(warned_at=FORM)
def checklist(request: HttpRequest) -> HttpResponse:
    form = ChecklistForm(request.GET)
    fields = [select_field(form, one) for one in ASKED]
    errors = refusal(request, FORM) + summary(fields) + _unseen_errors(form)
    context = {
        "fields": fields,
        "chosen": _chosen(fields),
        "errors": errors,
        "list": None if errors else _list(form),
        "sources": shown_sources(_sources()),
        "query": _query_without_size(request),
        "is_large": request.GET.get("size") == "large",
    }
    return page_or_part(request, "web/checklist.html", context, status=422 if errors else 200)


def _list(form: ChecklistForm) -> dict[str, object]:
    """Return the list with its title, its ways and what to mind."""
    plan = plan_for(
        form.renew,
        form.situation,
        certificate=None,
        card=None,
        office=snapshot.office(),
        on=clock.today(),
    )
    return {
        "title": WHAT[plan.renew] if plan.renew else EITHER,
        "plan": plan,
        "shown": shown_plan(plan, office_facts()),
        "count": len(plan.bring) + len(plan.pick_up),
        "links": links(plan.ways if len(plan.ways) < 3 else ("procedures",)),
    }


@cache
def _sources() -> tuple[Source, ...]:
    """Return the sources of every list there can be: they stay when a list is swapped."""
    lists = (
        items_for(renew, Situation(who=who, old_card=old_card, stay=stay))
        for renew in (Renew.CERTIFICATE, Renew.CARD)
        for who in Who
        for old_card in OldCard
        for stay in Stay
    )
    items = (one.item for every in lists for one in every.bring + every.pick_up)
    return tuple(dict.fromkeys(source for item in items for source in item.sources))


def _chosen(fields: list[ShownField]) -> list[dict[str, object]]:
    """Return each question with the answer chosen, for the paper that has no form."""
    return [
        {"term": field.legend, "value": option.label}
        for field in fields
        for option in field.options
        if option.checked
    ]


def _unseen_errors(form: ChecklistForm) -> list[tuple[str, str]]:
    """Return the errors of words that have no field on the page; they lead to the form itself."""
    asked = {one.name for one in ASKED}
    return [
        (FORM, term_and_value(name, str(errors[0])))
        for name, errors in form.errors.items()
        if name not in asked
    ]


def _query_without_size(request: HttpRequest) -> str:
    query = request.GET.copy()
    query.pop("size", None)
    return query.urlencode()
