"""The members of a household, a row each: what, from when to when, who goes, what it costs."""

from dataclasses import dataclass, replace
from datetime import date

from renewal.asking.household.people import name, short
from renewal.asking.household.reading import HouseholdForm
from renewal.asking.rows import Row, ShownDate
from renewal.content import household_words as words
from renewal.content.answers import ESTIMATED, STANDING
from renewal.content.dates import full
from renewal.content.labels import WHAT
from renewal.content.words import Words
from renewal.guidance.errands import Apart
from renewal.guidance.household_shape import Household, MemberPlan
from renewal.rules.situation import Renew


@dataclass(frozen=True, slots=True, kw_only=True)
class MemberRow:
    """One member. `opens`, `closes`: None where no such day is left, or none is certain.

    `query`: of the member's own answer; `changing`, `without`: of this page with the member in the
    form, and without the member.
    """

    name: str
    short: str
    what: Words
    standing: Words
    opens: ShownDate | None
    closes: ShownDate | None
    comes: Words
    visits: Words
    fee: str
    query: str
    changing: str
    without: str


def member_rows(plan: Household, form: HouseholdForm) -> tuple[MemberRow, ...]:
    """Return a row for each member of `plan`, whose address `form` has read."""
    asked = dict(form.members)
    return tuple(
        MemberRow(
            name=name(one.number, one.member.situation.age),
            short=short(one.number),
            what=what_of(one),
            standing=_standing(one),
            opens=_opens(one),
            closes=_closes(one),
            comes=words.COMES[one.comes],
            visits=_visits(one),
            fee=_fee(one),
            query=replace(asked[one.number], on=form.on).query(),
            changing=form.changing(one.number),
            without=form.without(one.number),
        )
        for one in plan.members
    )


def sheet_rows(rows: tuple[MemberRow, ...]) -> tuple[Row, ...]:
    """Return each member in one line, for paper; a fee stands among the notes."""
    return tuple(Row(term=row.name, value=_line(row)) for row in rows)


def _line(row: MemberRow) -> str:
    if row.closes:
        return str(words.ON_SHEET_UNTIL).format(what=row.what, closes=row.closes.text)
    return str(words.ON_SHEET).format(what=row.what, visits=row.visits)


def what_of(one: MemberPlan) -> Words:
    """Return what is done for this card."""
    plan = one.member.answer.plan
    if one.apart in (Apart.LOST, Apart.STAY_LAPSED):
        return words.WHAT_ANEW
    if plan.follows_stay:
        return words.WHAT_STAY
    return words.WHAT_CARD if one.member.is_card else WHAT[Renew.CERTIFICATE]


def _standing(one: MemberPlan) -> Words:
    answer = one.member.answer
    if answer.is_estimate:
        return ESTIMATED
    if one.apart in (Apart.LOST, Apart.STAY_LAPSED):
        return words.ASK
    if answer.deciding is None or answer.plan.follows_stay:
        return ""
    return STANDING[answer.deciding.standing]


def _opens(one: MemberPlan) -> ShownDate | None:
    """Return the first day of the window: not of what has ended, nor of a stay to be granted."""
    answer = one.member.answer
    if one.member.ends_on is None or answer.plan.follows_stay or answer.deciding is None:
        return None
    return _shown(answer.deciding.opens_on)


def _closes(one: MemberPlan) -> ShownDate | None:
    return None if one.member.ends_on is None else _shown(one.member.ends_on)


def _shown(day: date) -> ShownDate:
    return ShownDate(iso=day.isoformat(), text=full(day))


def _visits(one: MemberPlan) -> Words:
    """Return how often somebody goes. What has to be asked first has no number."""
    if one.apart in _ASKED:
        return words.ASK
    if one.member.is_card:
        return words.VISIT_FOR_PICKUP
    return str(words.VISITS).format(n=one.member.answer.plan.visits)


_ASKED = (Apart.LOST, Apart.STAY_LAPSED, Apart.FORM_NEEDED, Apart.ASK_WHERE)


def _fee(one: MemberPlan) -> str:
    yen = one.member.answer.plan.fee.yen
    return str(words.YEN).format(yen=f"{yen:,}") if yen else str(words.FREE)
