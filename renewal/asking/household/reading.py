"""The question of `/household/`: the cards of several people, in the address and nowhere else.

Each member has the fields of `/check/` under a prefix: `p1-certificate`, `p2-who` …; the form that
adds one has them without. The parsing is the checker's own, one form a member.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import date
from functools import cached_property

from django import forms
from django.http import QueryDict

from renewal.asking.check import REFUSED, Asked, CheckForm
from renewal.asking.fields import PARTS, WrittenDateField
from renewal.asking.words import WORDS

MOST = 8
"""So many cards are planned at once: a household is no waiting list."""

CHANGE = "change"
"""The place of the member whose fields stand in the form."""

_DATES = ("certificate", "card")
_OWN = {*_DATES, *(f"{name}-{part}" for name in _DATES for part in PARTS), *WORDS, "renew"}
_TYPED = {*_OWN, REFUSED}
_OF_MEMBER = re.compile(r"p([1-9][0-9]?)-(.+)")


class DayForm(forms.Form):
    """Reads the day asked about, which is one for all."""

    def __init__(self, data: QueryDict) -> None:
        super().__init__(data)
        self.fields["on"] = WrittenDateField(required=False)


class HouseholdForm:
    """One state of the page, from nothing but its address."""

    def __init__(self, data: QueryDict) -> None:
        self.sent = data
        self.day = DayForm(data)
        self.typed = CheckForm(_own(data.lists(), _TYPED))
        told = [form for form in map(CheckForm, _by_member(data)) if form.is_asked]
        self.told = told[:MOST]
        wished = data.get(CHANGE, "")
        is_place = wished in {str(place) for place in range(1, len(self.told) + 1)}
        self.wished = int(wished) if is_place else 0
        is_one_more = self.adds and not self.wished
        self.is_too_many = len(told) + is_one_more > MOST

    @property
    def adds(self) -> bool:
        """Whether the form was sent: a member is added, or changed."""
        return self.typed.is_asked

    @cached_property
    def is_taken(self) -> bool:
        """Whether what was typed could be read, and has room."""
        return self.adds and self.typed.is_valid() and not self.is_too_many

    @cached_property
    def folded(self) -> list[CheckForm]:
        """Every member in order, the one typed in its place, if it was taken."""
        if not self.is_taken:
            return self.told
        place = self.wished or len(self.told) + 1
        return [*self.told[: place - 1], self.typed, *self.told[place:]]

    @cached_property
    def change(self) -> int:
        """The place of the member in the form, 0 where the form is for one more.

        One that can't be read comes first, to be put right, unless what was typed can't be either.
        """
        if self.adds and not self.is_taken:
            return self.wished
        unread = (n for n, form in enumerate(self.folded, 1) if not form.is_valid())
        return next(unread, 0 if self.adds else self.wished)

    @property
    def form(self) -> CheckForm:
        """The form to show: what was typed and not taken, a member to change, or a blank one."""
        if self.adds and not self.is_taken:
            return self.typed
        return self.folded[self.change - 1] if self.change else CheckForm(QueryDict())

    @property
    def members(self) -> list[tuple[int, Asked]]:
        """The members that could be read, each with its place."""
        return [(n, form.asked) for n, form in enumerate(self.folded, 1) if form.is_valid()]

    @property
    def on(self) -> date | None:
        """The day asked about, None for today."""
        return self.day.cleaned_data.get("on") if self.day.is_valid() else None

    @property
    def is_valid(self) -> bool:
        """Whether everything could be read, and nobody was left out."""
        is_read = all(form.is_valid() for form in self.folded) and self.day.is_valid()
        return is_read and self.adds == self.is_taken and not self.is_too_many

    @property
    def query(self) -> QueryDict:
        """The state in its canonical form. A member who is looked at to be changed stays one."""
        canonical = QueryDict(self.settled, mutable=True)
        if self.change:
            canonical[CHANGE] = str(self.change)
        return canonical

    @property
    def is_canonical(self) -> bool:
        """Whether the address says the state as it should be said, so that it can be shared."""
        return self.sent == self.query

    @property
    def kept(self) -> list[tuple[str, str]]:
        """Return what the form passes on unseen: every member so far, as typed if it is unread."""
        found = [
            (f"p{n}-{name}", str(value))
            for n, form in enumerate(self.folded, 1)
            for name, value in (_pairs(form.asked) if form.is_valid() else form.data.items())
        ]
        return [*found, (CHANGE, str(self.change))] if self.change else found

    def changing(self, place: int) -> str:
        """Return the query of this page with the member at `place` in the form."""
        return f"{self.settled}&{CHANGE}={place}"

    def without(self, place: int) -> str:
        """Return the query of this page without the member at `place`."""
        return query_of([asked for n, asked in self.members if n != place], self.on)

    @cached_property
    def settled(self) -> str:
        """The canonical query with nobody in the form."""
        return query_of([asked for _, asked in self.members], self.on)


def is_household(data: QueryDict) -> bool:
    """Whether a query is about several cards: the fields of a member stand in it."""
    return any(_OF_MEMBER.fullmatch(key) for key in data)


def query_of(members: Iterable[Asked], on: date | None) -> str:
    """Return the canonical query: each member's ISO dates and words that are no defaults.

    `on`: the day asked about, None for today.
    """
    canonical = QueryDict(mutable=True)
    for number, asked in enumerate(members, 1):
        canonical.update({f"p{number}-{name}": value for name, value in _pairs(asked)})
    if on:
        canonical["on"] = on.isoformat()
    return canonical.urlencode()


def _pairs(asked: Asked) -> list[tuple[str, str]]:
    """Return a member's canonical fields without a prefix; the day asked about is not its own."""
    own = QueryDict(replace(asked, on=None).query())
    return [(name, str(value)) for name, value in own.items()]


def _own(fields: Iterable[tuple[str, list[str]]], names: set[str]) -> QueryDict:
    """Return the fields of these names as a query of their own."""
    own = QueryDict(mutable=True)
    for name, values in fields:
        if name in names:
            own.setlist(name, values)
    return own


def _by_member(data: QueryDict) -> Iterator[QueryDict]:
    """Yield the fields of each member without their prefix, in the order of the numbers."""
    found: dict[int, list[tuple[str, list[str]]]] = {}
    for key, values in data.lists():
        if match := _OF_MEMBER.fullmatch(key):
            found.setdefault(int(match[1]), []).append((match[2], values))
    for number in sorted(found):
        yield _own(found[number], _OWN)
