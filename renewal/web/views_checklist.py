"""`/checklist/`: what to bring, by the words of a case alone."""

from django.http import HttpRequest, HttpResponse
from django.views.decorators.http import require_safe

from renewal.asking.answering import ShownSource
from renewal.asking.checklist import ChecklistForm
from renewal.asking.showing import ShownField, choice_field, summary
from renewal.asking.words import WORDS
from renewal.content.checklist_questions import ALL
from renewal.content.labels import WHAT
from renewal.guidance.checklist import checklist as items_for
from renewal.rules.situation import OldCard, Renew, Situation, Who
from renewal.web.links import links, shown_sources
from renewal.web.number_free import number_free, refusal
from renewal.web.pages import page_or_part

FORM = "checklist-form"
"""The id of the form, for errors that belong to none of its fields."""


@require_safe
@number_free(warned_at=FORM)
def checklist(request: HttpRequest) -> HttpResponse:
    form = ChecklistForm(request.GET)
    fields = [choice_field(form, one, default=one.options[0].value) for one in form.asked]
    errors = refusal(request, FORM) + summary(fields) + _unseen_errors(form)
    context = {
        "fields": fields,
        "chosen": _chosen(fields),
        "kept": _kept(form),
        "errors": errors,
        "lists": [] if errors else _lists(form),
        # Two lists leave no room for theirs; they stand on the list of all sources.
        "sources": _sources() if len(form.renewing) == 1 else [],
        "query": _query_without_size(request),
        "is_large": request.GET.get("size") == "large",
    }
    return page_or_part(request, "web/checklist.html", context, status=422 if errors else 200)


def _lists(form: ChecklistForm) -> list[dict[str, object]]:
    """Return one list for each thing that may be renewed, with its ways and sources."""
    shown: list[dict[str, object]] = []
    for renew in form.renewing:
        items = items_for(renew, form.situation)
        brought = items.bring + items.pick_up
        shown.append(
            {
                "renew": renew,
                "title": WHAT[renew],
                "items": items,
                "count": len(brought),
                "carriers_differ": len({one.carried_by for one in brought}) > 1,
                "links": links(items.procedures if len(items.procedures) < 3 else ["procedures"]),
            }
        )
    return shown


def _sources() -> list[ShownSource]:
    """Return the sources of every list there can be: they stay when a list is swapped."""
    lists = (
        items_for(renew, Situation(who=who, old_card=old_card))
        for renew in (Renew.CERTIFICATE, Renew.CARD)
        for who in Who
        for old_card in OldCard
    )
    items = (one.item for every in lists for one in every.bring + every.pick_up)
    return shown_sources(source for item in items for source in item.sources)


def _chosen(fields: list[ShownField]) -> list[dict[str, object]]:
    """Return each question with the answer chosen, for the paper that has no form."""
    return [
        {"term": field.legend, "value": option.label}
        for field in fields
        for option in field.options
        if option.checked
    ]


def _kept(form: ChecklistForm) -> list[tuple[str, str]]:
    """Return the words that this list does not ask for, so that an address keeps them."""
    asked = {one.name for one in form.asked}
    sent = ((name, form.data.get(name, "")) for name in WORDS if name not in asked)
    return [(name, value) for name, value in sent if value in list(WORDS[name])]


def _unseen_errors(form: ChecklistForm) -> list[tuple[str, str]]:
    """Return the errors of words that have no field on the page; they lead to the form itself."""
    asked = {one.name for one in form.asked}
    legends = {one.name: one.legend for one in ALL}
    return [
        (FORM, f"{legends.get(name, name)}：{errors[0]}")
        for name, errors in form.errors.items()
        if name not in asked
    ]


def _query_without_size(request: HttpRequest) -> str:
    query = request.GET.copy()
    query.pop("size", None)
    return query.urlencode()
