"""The ten common cases as text: what to bring, where, how often, what it costs."""

from dataclasses import dataclass
from datetime import date

from renewal.asking.planning import ShownPlan, shown_plan
from renewal.content import sheet_words as words
from renewal.content.common_cases import TEN, CommonCase
from renewal.content.plan_words import TERM_WHERE
from renewal.content.words import Words
from renewal.guidance.plan import Plan, plan
from renewal.municipality.office import Office


@dataclass(frozen=True, slots=True, kw_only=True)
class ShownCase:
    """One case in a few lines."""

    title: Words
    plan: ShownPlan
    visits: str
    where: Words


def shown_cases(office: Office, facts: dict[str, str], *, on: date) -> tuple[ShownCase, ...]:
    """Return the ten common cases as they are at `office` on the day `on` (Asia/Tokyo).

    `facts`: what fills the sentences' placeholders (`guidance.facts.office_facts`).
    """
    return tuple(_shown(case, office, facts, on) for case in TEN)


def _shown(case: CommonCase, office: Office, facts: dict[str, str], on: date) -> ShownCase:
    planned = plan(case.renew, case.standing, case.situation, office=office, on=on)
    told = shown_plan(planned, facts)
    (where,) = (row.value for row in told.rows if row.term is TERM_WHERE)
    return ShownCase(title=case.title, plan=told, visits=_visits(planned), where=where)


def _visits(planned: Plan) -> str:
    told = words.VISITS_AND_FEE if planned.fee.yen else words.VISITS_AND_NO_FEE
    return str(told).format(visits=planned.visits, yen=f"{planned.fee.yen:,}")
