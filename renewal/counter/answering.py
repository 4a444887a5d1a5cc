"""The desk's answer: a verdict for the clerk, and each line in both languages."""

from dataclasses import dataclass
from datetime import date, datetime

from django.utils import translation

from renewal import guidance
from renewal.asking.answering import ShownAnswer, shown
from renewal.asking.planning import ShownPlan, shown_plan
from renewal.counter.form import DeskForm
from renewal.doors.answers import answer_to
from renewal.guidance.desk import Case, Decision, decide
from renewal.guidance.facts import office_facts
from renewal.guidance.plan import Plan, plan
from renewal.guidance.visiting import Visit, visits
from renewal.municipality import snapshot
from renewal.rules.window import Ruling


@dataclass(frozen=True, slots=True, kw_only=True)
class Told:
    """One case told in one language: by its dates, or by its words alone (`answer` is None)."""

    plan: Plan
    asked: guidance.Answer | None
    answer: ShownAnswer | None
    shown: ShownPlan


@dataclass(frozen=True, slots=True, kw_only=True)
class DeskAnswer:
    """A case for the desk: what can be done, in Japanese, and in the resident's language."""

    decision: Decision
    deciding: Ruling | None
    japanese: Told
    resident: Told | None


def desk_answer(form: DeskForm, *, now: datetime) -> DeskAnswer:
    """Return the answer to a valid `form` at the moment `now` (Asia/Tokyo)."""
    on = form.asked.on or now.date()
    answer = answer_to(form.asked) if form.is_asked else None
    planned = answer.plan if answer else _plan(form, on)
    moment = now if on == now.date() else None
    case = Case(
        plan=planned,
        situation=form.asked.situation,
        deciding=answer.deciding if answer else None,
        is_estimate=bool(answer and answer.is_estimate),
        visits=_visits(answer, planned, on, moment),
        office=snapshot.office(),
        here=form.here,
        on=on,
    )
    return DeskAnswer(
        decision=decide(case),
        deciding=case.deciding,
        japanese=_told(answer, planned),
        resident=_in_language(form, on),
    )


def _visits(
    answer: guidance.Answer | None, planned: Plan, on: date, now: datetime | None
) -> tuple[Visit, ...]:
    if answer:
        return answer.visits
    return visits(planned, None, office=snapshot.office(), on=on, now=now)


def _in_language(form: DeskForm, on: date) -> Told | None:
    if not form.beside:
        return None
    with translation.override(form.beside):
        answer = answer_to(form.asked) if form.is_asked else None
        return _told(answer, answer.plan if answer else _plan(form, on))


def _told(answer: guidance.Answer | None, planned: Plan) -> Told:
    told = shown(answer) if answer else None
    return Told(
        plan=planned,
        asked=answer,
        answer=told,
        shown=told.plan if told else shown_plan(planned, office_facts()),
    )


def _plan(form: DeskForm, on: date) -> Plan:
    return plan(form.renew, form.standing, form.asked.situation, office=snapshot.office(), on=on)
