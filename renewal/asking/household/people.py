"""The people of a household as text: by number and age group, for nobody's name is asked."""

from collections.abc import Iterable

from renewal.content import household_words as words
from renewal.content.case_questions import AGE
from renewal.content.office_words import listed
from renewal.guidance.household_shape import MemberPlan
from renewal.rules.situation import Age

_AGES = {option.value: option.label for option in AGE.options}


def name(number: int, age: Age) -> str:
    """Return a member by number and age group: 1人目（18歳以上）."""
    if age is Age.UNKNOWN:
        return short(number)
    return str(words.MEMBER_OF_AGE).format(n=number, age=_AGES[age])


def short(number: int) -> str:
    """Return a member by number alone: 1人目."""
    return str(words.MEMBER).format(n=number)


def all_short(numbers: Iterable[int]) -> str:
    """Return several members by number: 1人目、3人目."""
    return listed([short(number) for number in numbers])


def goes(one: MemberPlan) -> str:
    """Return who goes for a member: 1人目, 5人目の代理人."""
    return str(words.GOES[one.comes]).format(member=short(one.number))


def carries(one: MemberPlan) -> str:
    """Return whose hands a member's things are in."""
    return str(words.CARRIES[one.comes]).format(member=short(one.number))


def all_going(whose: Iterable[MemberPlan]) -> str:
    """Return who goes for several members."""
    return listed([goes(one) for one in whose])
