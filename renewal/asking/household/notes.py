"""What the members of a household have to mind, each sentence once."""

from collections.abc import Iterator

from renewal.asking.household.people import all_short
from renewal.asking.planning import ShownPlan
from renewal.content import household_words as words
from renewal.content import plan_words
from renewal.content.fees import WHY
from renewal.content.remarks import REMARKS, Kind, Remark
from renewal.content.warnings import Caution
from renewal.guidance.household_shape import Household, MemberPlan

_MOST_URGENT = list(Caution)
_SAID = (Remark.CARD_DATE_MISSING,)
"""What is said besides warnings; the rest stands in each member's own answer.

That a last day is not put off by a weekend needs no words here: the days named are open ones."""


def notes(plan: Household, shown: dict[int, ShownPlan], facts: dict[str, str]) -> tuple[str, ...]:
    """Return what to mind, the most urgent first; what is not for everybody says for whom."""
    found: dict[tuple[int, str], list[int]] = {}
    for one in plan.members:
        for urgency, text in _of(one, shown[one.number], facts):
            found.setdefault((urgency, text), []).append(one.number)
    everybody = [one.number for one in plan.members]
    ordered = sorted(found.items(), key=lambda entry: entry[0][0])
    return tuple(text if whose == everybody else _for(text, whose) for (_, text), whose in ordered)


def _of(one: MemberPlan, shown: ShownPlan, facts: dict[str, str]) -> Iterator[tuple[int, str]]:
    """Yield what one member has to mind, with how urgent it is: the lower the sooner."""
    answer = one.member.answer
    if shown.instead:
        yield -1, str(shown.instead)
    for caution, text in zip(answer.plan.warnings, shown.warnings, strict=True):
        yield _MOST_URGENT.index(caution), text
    fee = answer.plan.fee
    after = len(_MOST_URGENT)
    if fee.yen:
        yield after, str(plan_words.FEE).format(yen=f"{fee.yen:,}", why=WHY[fee.reason])
    for remark in answer.remarks:
        is_warning = REMARKS[remark].kind is Kind.WARNING and remark is not Remark.PREVIEW
        if is_warning or remark in _SAID:
            yield after + list(Remark).index(remark), str(REMARKS[remark].text).format_map(facts)


def _for(text: str, whose: list[int]) -> str:
    return str(words.NOTE_FOR).format(note=text, members=all_short(whose))
