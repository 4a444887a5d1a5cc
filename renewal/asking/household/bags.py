"""Who brings what: what everybody brings once, then what each brings besides."""

from collections.abc import Sequence
from dataclasses import dataclass

from renewal.asking.household.people import carries
from renewal.asking.planning import ShownItem
from renewal.content import household_words as words
from renewal.content.schema import Need
from renewal.content.words import Words
from renewal.guidance.household_shape import MemberPlan


@dataclass(frozen=True, slots=True, kw_only=True)
class Thing:
    """One thing to bring. `is_helpful`: it is not required."""

    name: str
    is_helpful: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Bag:
    """What one person carries, or each of all."""

    whose: Words
    things: tuple[Thing, ...]


def bags(carried: Sequence[tuple[MemberPlan, tuple[ShownItem, ...]]]) -> tuple[Bag, ...]:
    """Return the bags of those who go together, none of them empty."""
    each = [(one, [_thing(item) for item in items]) for one, items in carried]
    if len(each) == 1:
        return tuple(Bag(whose=carries(one), things=tuple(things)) for one, things in each)
    shared = [thing for thing in each[0][1] if all(thing in things for _, things in each)]
    own = [(one, [thing for thing in things if thing not in shared]) for one, things in each]
    found = [Bag(whose=words.ALL, things=tuple(shared))]
    found += [Bag(whose=carries(one), things=tuple(things)) for one, things in own]
    return tuple(bag for bag in found if bag.things)


def _thing(item: ShownItem) -> Thing:
    return Thing(name=item.name, is_helpful=item.need is Need.HELPFUL)
