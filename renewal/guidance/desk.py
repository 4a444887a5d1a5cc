"""Whether a case can be done here, today, by this person: what a clerk asks first."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from renewal.guidance.plan import Plan
from renewal.guidance.visiting import Visit
from renewal.municipality.office import Counter, Office, WithoutForm
from renewal.municipality.opening import Opening
from renewal.rules.fees import FeeReason
from renewal.rules.situation import Renew, ReplyForm, Situation
from renewal.rules.who import Instead
from renewal.rules.window import Ruling, Standing


class Can(StrEnum):
    """The verdict of the desk. The words for each stand in `content`."""

    YES = "yes"
    YES_TWICE = "yes-twice"
    ANEW = "anew"
    NOT_YET = "not-yet"
    ELSEWHERE = "elsewhere"
    CLOSED = "closed"
    OTHER_PERSON = "other-person"
    NO_FORM = "no-form"
    FROM_HOME = "from-home"
    LOST_FIRST = "lost-first"
    STAY_LAPSED = "stay-lapsed"
    CHECK_DATE = "check-date"
    ASK = "ask"
    UNDATED = "undated"


@dataclass(frozen=True, slots=True, kw_only=True)
class Decision:
    """A verdict with what it rests on.

    `counters`: those that take the case, here first. `opening`: today's hours where it can be done
    now. `day`: the first day that works, where today does not. `instead`: who is needed instead.
    """

    can: Can
    counters: tuple[Counter, ...] = ()
    opening: Opening | None = None
    day: date | None = None
    instead: Instead | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Case:
    """What is decided about: a plan with its window, at a counter on the day `on` (Asia/Tokyo).

    `deciding`: None where no date was given. `here`: the counter that asks, None where none was
    named: then any counter will do.
    """

    plan: Plan
    situation: Situation
    deciding: Ruling | None
    is_estimate: bool
    visits: tuple[Visit, ...]
    office: Office
    here: Counter | None
    on: date


def decide(case: Case) -> Decision:
    """Return whether the case can be done, or what else.

    What the person or the thing rules out comes before the place, and the place before the day.
    Nothing is decided from a date that was not read.
    """
    plan, deciding = case.plan, case.deciding
    told = _whatever_the_day(plan, case.situation, case.office)
    if told is None and deciding is not None:
        told = _by_date(plan, deciding, is_estimate=case.is_estimate)
    if told is not None:
        return told
    if not plan.counters:
        return Decision(can=Can.FROM_HOME if _is_card(plan) else Can.ASK)
    if case.here and case.here not in plan.counters:
        return Decision(can=Can.ELSEWHERE, counters=plan.counters)
    if deciding is None:
        return Decision(can=Can.UNDATED, counters=plan.counters)
    return _today(case, deciding)


def _whatever_the_day(plan: Plan, situation: Situation, office: Office) -> Decision | None:
    reason = plan.fee.reason
    if reason is FeeReason.OLD_CARD_LOST:
        return Decision(can=Can.LOST_FIRST)
    if plan.instead:
        return Decision(can=Can.OTHER_PERSON, instead=plan.instead)
    if plan.follows_stay and reason is FeeReason.STAY_LAPSED:
        return Decision(can=Can.STAY_LAPSED)
    has_no_form = plan.visits > 1 and situation.reply_form is ReplyForm.NONE
    if has_no_form and office.proxy_without_form is WithoutForm.NOT_POSSIBLE:
        return Decision(can=Can.NO_FORM)
    return None


def _by_date(plan: Plan, deciding: Ruling, *, is_estimate: bool) -> Decision | None:
    if is_estimate:
        return Decision(can=Can.CHECK_DATE)
    # A stay is extended when it has been, whatever the window of a renewal says.
    if deciding.standing is Standing.TOO_EARLY and not plan.follows_stay:
        return Decision(can=Can.NOT_YET, day=deciding.opens_on)
    return None


def _today(case: Case, deciding: Ruling) -> Decision:
    plan, here, on = case.plan, case.here, case.on
    met = [one for one in case.visits if here is None or one.counter == here]
    open_now = [one for one in met if one.first and one.first.day == on]
    if open_now:
        can = Can.YES_TWICE if not _is_card(plan) and plan.visits > 1 else Can.YES
        is_over = deciding.standing is Standing.EXPIRED and not plan.follows_stay
        if is_over and can is Can.YES:
            can = Can.ANEW
        counters = tuple(one.counter for one in open_now)
        return Decision(can=can, counters=counters, opening=open_now[0].first)
    days = [one.first.day for one in met if one.first]
    counters = tuple(one.counter for one in met)
    return Decision(can=Can.CLOSED, counters=counters, day=min(days, default=None))


def _is_card(plan: Plan) -> bool:
    return plan.renew is Renew.CARD and not plan.follows_stay
