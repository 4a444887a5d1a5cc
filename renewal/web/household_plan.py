"""A household's plan from a query, for the page, the sheet, the calendar and the code."""

from dataclasses import replace
from typing import NamedTuple
from urllib.parse import urlencode

from django.http import HttpRequest, HttpResponse, HttpResponseRedirect

from renewal import clock
from renewal.asking.household.reading import HouseholdForm
from renewal.doors.answers import answer_to
from renewal.guidance.household import Household, Member, household
from renewal.municipality import snapshot
from renewal.web.answered import Kept, to_page


class Planned(NamedTuple):
    """A household that was understood, with its plan. `query`: its canonical form."""

    form: HouseholdForm
    household: Household
    query: str


def planned(request: HttpRequest, kept: Kept) -> Planned | HttpResponse:
    """Return the plan for a query, or where to send it: to what can be planned or shared.

    What can't be planned is told at `/household/`, where it can be put right. `kept`: further
    names of this address with the values they take, which its canonical form keeps.
    """
    data = request.GET.copy()
    further = {name: data.pop(name)[0] for name in kept if name in data}
    form = HouseholdForm(data)
    plan = plan_of(form) if form.is_valid else None
    if plan is None:
        return to_page(request, "household", kept)
    right = {name: text for name, text in further.items() if text in kept[name]}
    if form.change or not form.is_canonical or right != further:
        query = "&".join(filter(None, (form.settled, urlencode(right))))
        return HttpResponseRedirect(f"{request.path}?{query}")
    return Planned(form, plan, form.settled)


def plan_of(form: HouseholdForm) -> Household | None:
    """Return the plan of every member that could be read, None where there is none yet."""
    now = clock.now()
    on = form.on or now.date()
    members = [
        Member(number=number, situation=asked.situation, answer=answer)
        for number, asked in form.members
        if (answer := answer_to(replace(asked, on=form.on)))
    ]
    if not members:
        return None
    moment = now if on == now.date() else None
    return household(members, office=snapshot.office(), on=on, now=moment)
