"""A plan as text: where to go, what to bring, what to mind, each sentence with its facts filled."""

from dataclasses import dataclass

from renewal.asking.rows import Row
from renewal.content import plan_words
from renewal.content.fees import WHY
from renewal.content.office_words import listed
from renewal.content.procedures import BY_SLUG
from renewal.content.schema import Actor, Item, Need
from renewal.content.warnings import WARNINGS
from renewal.content.words import Words
from renewal.guidance.plan import Plan
from renewal.kept import kept
from renewal.rules.fees import FeeReason
from renewal.rules.situation import Renew


@dataclass(frozen=True, slots=True, kw_only=True)
class ShownItem:
    """One thing to bring: whether, who carries it, and what happens without it.

    `beneath`: its name in Japanese, where a sheet is for the clerk as well.
    """

    code: str
    name: str
    need: Need
    carried_by: Actor
    if_missing: str
    beneath: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class ShownList:
    """Things under one heading. `carrier`: who carries all of them, where it is said at all.

    `shows_actors`: whether it is said of each instead.
    """

    title: Words
    items: tuple[ShownItem, ...]
    carrier: str
    shows_actors: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class ShownPlan:
    """What to prepare for one case. Empty parts are not shown.

    `ways`: the slug of each procedure with its short name. `lists`: the things to bring, or to
    apply with, and those for the pick-up. `carriers_differ`: whether who carries an item has to be
    said at all.
    """

    instead: Words
    ways: tuple[tuple[str, Words], ...]
    rows: tuple[Row, ...]
    bring_title: Words
    bring: tuple[ShownItem, ...]
    pick_up: tuple[ShownItem, ...]
    not_needed: str
    warnings: tuple[str, ...]

    @property
    def carriers_differ(self) -> bool:
        """Whether holder and proxy both carry something."""
        return len({item.carried_by for item in self.bring + self.pick_up}) > 1

    @property
    def lists(self) -> tuple[ShownList, ...]:
        """Both lists of things under their headings, an empty one left out."""
        return _lists(self)

    @property
    def length(self) -> int:
        """How many bytes the things to bring and what is said of them take."""
        return _length(self)


@kept(1_000, in_language=False)
def _lists(plan: ShownPlan) -> tuple[ShownList, ...]:
    both = ((plan.bring_title, plan.bring), (plan_words.FOR_PICKUP, plan.pick_up))
    differ = plan.carriers_differ
    return tuple(_list(title, items, carriers_differ=differ) for title, items in both if items)


@kept(1_000, in_language=False)
def _list(title: Words, items: tuple[ShownItem, ...], *, carriers_differ: bool) -> ShownList:
    """Return the list: the very same one for all plans that have the same things."""
    carriers = {item.carried_by for item in items}
    is_one = len(carriers) == 1
    return ShownList(
        title=title,
        items=items,
        carrier=carriers.pop() if is_one and carriers_differ else "",
        shows_actors=not is_one,
    )


@kept(1_000, in_language=False)
def _length(plan: ShownPlan) -> int:
    items = plan.bring + plan.pick_up
    return sum(len(f"{item.name}{item.if_missing}".encode()) for item in items)


@kept(1_000)
def shown_plan(plan: Plan, facts: dict[str, str]) -> ShownPlan:
    """Return `plan` in the words of the language in force.

    `facts`: what fills the sentences' placeholders (`guidance.facts.office_facts`).
    """
    return ShownPlan(
        instead=plan_words.INSTEAD[plan.instead] if plan.instead else "",
        ways=tuple((slug, BY_SLUG[slug].short) for slug in plan.ways),
        rows=_rows(plan, facts),
        bring_title=plan_words.FOR_APPLYING if plan.pick_up else plan_words.BRING,
        bring=tuple(_item(one.item, one.need, one.carried_by, facts) for one in plan.bring),
        pick_up=tuple(_item(one.item, one.need, one.carried_by, facts) for one in plan.pick_up),
        not_needed=listed([str(one.item.name).format_map(facts) for one in plan.not_needed]),
        warnings=tuple(str(WARNINGS[code].text).format_map(facts) for code in plan.warnings),
    )


@kept(1_000)
def _item(item: Item, need: Need, carried_by: Actor, facts: dict[str, str]) -> ShownItem:
    return ShownItem(
        code=item.code,
        name=str(item.name).format_map(facts),
        need=need,
        carried_by=carried_by,
        if_missing=str(item.if_missing).format_map(facts),
    )


def _rows(plan: Plan, facts: dict[str, str]) -> tuple[Row, ...]:
    return (
        Row(term=plan_words.TERM_WHERE, value=_where(plan, facts)),
        Row(term=plan_words.TERM_VISITS, value=_visits(plan)),
        Row(term=plan_words.TERM_FEE, value=_fee(plan)),
    )


def _fee(plan: Plan) -> Words:
    why = WHY[plan.fee.reason]
    if not plan.fee.yen:
        return why
    return str(plan_words.FEE).format(yen=f"{plan.fee.yen:,}", why=why)


def _where(plan: Plan, facts: dict[str, str]) -> str:
    counters = listed([one.name for one in plan.counters])
    if plan.fee.reason is FeeReason.OLD_CARD_LOST:
        words = plan_words.ASK_FIRST
    elif plan.renew is Renew.CARD and not plan.follows_stay:
        words = plan_words.HELP_AT_COUNTERS if counters else plan_words.NO_HELP
    else:
        words = plan_words.AT_COUNTERS if counters else plan_words.ASK_WHERE
    return str(words).format(counters=counters, booking=facts["booking_for_renewal"], **facts)


def _visits(plan: Plan) -> Words:
    if plan.fee.reason is FeeReason.STAY_LAPSED:
        return plan_words.ASK_VISITS
    if plan.follows_stay:
        return plan_words.STAY_VISIT
    if plan.renew is Renew.CARD:
        helped = "card-at-city-hall" in plan.ways
        return plan_words.PICKUP_VISIT_AND_HELP if helped else plan_words.PICKUP_VISIT
    if plan.renew is None:
        return plan_words.EITHER_VISIT
    if plan.visits == 1:
        return plan_words.ONE_VISIT
    return plan_words.TWO_BY_PROXY if len(plan.ways) > 1 else plan_words.TWO_VISITS
