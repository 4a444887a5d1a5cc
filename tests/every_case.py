"""Every case there is: each combination of the words, each standing, each thing to renew."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from functools import cache
from itertools import product
from typing import Any, get_type_hints

from renewal.content.schema import Bring, Need
from renewal.guidance.plan import Plan, plan
from renewal.municipality import snapshot
from renewal.rules.situation import OldCard, Renew, Situation, Stay, Who, is_stay_path, on_path
from renewal.rules.who import Instead
from renewal.rules.window import Standing

ON = date(2026, 11, 23)
TO_RENEW = (Renew.CERTIFICATE, Renew.CARD)
VALUES = get_type_hints(Situation)
WORDS = {name: [value for value in values if value != "unknown"] for name, values in VALUES.items()}
COUNT = len(TO_RENEW) * len(Standing)
for values in WORDS.values():
    COUNT *= len(values)


@dataclass(frozen=True, slots=True)
class Planned:
    """One case with its plan. `told`: the words that count on its path."""

    renew: Renew
    standing: Standing
    told: Situation
    plan: Plan

    @property
    def needs(self) -> dict[str, Need]:
        """How far each thing is needed, by its code; what is not needed left out."""
        return {bring.item.code: bring.need for bring in self.brings}

    @property
    def brings(self) -> tuple[Bring, ...]:
        """Everything to bring, the pick-up's things included."""
        return self.plan.bring + self.plan.pick_up

    @property
    def is_stay(self) -> bool:
        """Whether the case is a limited stay whose card is still there."""
        return is_stay_path(self.told)

    @property
    def is_lapsed(self) -> bool:
        """Whether the card of a limited stay has ended."""
        return self.is_stay and self.plan.renew is Renew.CARD and self.standing is Standing.EXPIRED

    @property
    def may_be_lapsed(self) -> bool:
        """Whether it would have ended if the stay, which is not known, were a limited one."""
        is_over = self.plan.renew is Renew.CARD and self.standing is Standing.EXPIRED
        is_there = self.told.old_card is not OldCard.LOST
        return is_over and is_there and self.told.stay is Stay.UNKNOWN

    @property
    def comer(self) -> Who:
        """Who comes: the one named, or whoever has to come instead."""
        by = {
            Instead.LEGAL_REPRESENTATIVE: Who.LEGAL_REPRESENTATIVE,
            Instead.HOLDER_AT_PICKUP: Who.SELF,
        }
        return by[self.plan.instead] if self.plan.instead else self.told.who


def situations(words: dict[str, list[Any]] = WORDS) -> Iterator[Situation]:
    """Yield every combination of the values that `words` gives."""
    for values in product(*words.values()):
        yield Situation(**dict(zip(words, values, strict=True)))


def planned(renew: Renew, standing: Standing, situation: Situation) -> Plan:
    """Return the plan of one case at the office we know, on one day."""
    return plan(renew, standing, situation, office=snapshot.office(), on=ON)


@cache
def every_plan() -> tuple[Planned, ...]:
    """Return every case; those that differ in nothing their path asks about are planned once."""
    return _planned(situations())


@cache
def every_plan_with_one_unknown() -> tuple[Planned, ...]:
    """Return every case in which one word, whichever it is, is "I don't know"."""
    # No path asks for these two, as `test_plan_unknown` shows.
    asked = {name: values for name, values in WORDS.items() if name not in ("made_as", "dates")}
    return _planned(
        situation
        for name in asked
        for situation in situations(asked | {name: [VALUES[name]("unknown")]})
    )


def _planned(cases: Iterator[Situation]) -> tuple[Planned, ...]:
    told = dict.fromkeys(
        (renew, on_path(Renew.CARD if case.old_card is OldCard.LOST else renew, case))
        for case in cases
        for renew in TO_RENEW
    )
    return tuple(
        Planned(renew, standing, case, planned(renew, standing, case))
        for renew, case in told
        for standing in Standing
    )
