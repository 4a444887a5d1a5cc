"""The ten common cases as text: what to bring, where, how often, what it costs."""

from dataclasses import dataclass
from datetime import date

from renewal.asking.planning import ShownPlan, shown_plan
from renewal.content import sheet_words as words
from renewal.content.common_cases import TEN, CommonCase
from renewal.content.office_words import listed
from renewal.content.plan_words import TERM_WHERE
from renewal.content.warnings import Caution
from renewal.content.words import Words
from renewal.guidance.plan import Plan, plan
from renewal.municipality.office import Office
from renewal.rules.situation import Renew


@dataclass(frozen=True, slots=True, kw_only=True)
class ShownCase:
    """One case in a few lines; empty parts are not shown.

    `first`: what comes before everything else. Bookings are the same for all and stand below.
    """

    title: Words
    plan: ShownPlan
    visits: str
    where: Words
    first: str


def shown_cases(office: Office, facts: dict[str, str], *, on: date) -> tuple[ShownCase, ...]:
    """Return the ten common cases as they are at `office` on the day `on` (Asia/Tokyo).

    `facts`: what fills the sentences' placeholders (`guidance.facts.office_facts`).
    """
    return tuple(_shown(case, office, facts, on) for case in TEN)


def _shown(case: CommonCase, office: Office, facts: dict[str, str], on: date) -> ShownCase:
    planned = plan(case.renew, case.standing, case.situation, office=office, on=on)
    told = shown_plan(planned, facts)
    said = dict(zip(planned.warnings, told.warnings, strict=True))
    return ShownCase(
        title=case.title,
        plan=told,
        visits=_visits(planned),
        where=_where(planned, told),
        first=next((said[caution] for caution in _FIRST if caution in said), ""),
    )


def _where(planned: Plan, told: ShownPlan) -> Words:
    """Return the counters; for a card or a lost one how to apply; whom to ask stands below."""
    if planned.renew is not Renew.CARD or planned.follows_stay:
        return listed([counter.name for counter in planned.counters])
    return next(row.value for row in told.rows if row.term is TERM_WHERE)


_FIRST = (Caution.LOST_CARD, Caution.FORM_MISSING, Caution.LIMITED_STAY)
"""What has to be known before anything is brought."""


def _visits(planned: Plan) -> str:
    told = words.VISITS_AND_FEE if planned.fee.yen else words.VISITS_AND_NO_FEE
    return str(told).format(visits=planned.visits, yen=f"{planned.fee.yen:,}")
