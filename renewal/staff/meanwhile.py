"""What has changed about a page's rows since somebody opened it.

Every write leaves a row in a history, and those who write about one municipality follow one
another (`renewal.municipality.version`): whatever has a higher number than the highest there was
when the page was opened came after it.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from django.conf import settings
from django.db.models import Max, Q

from renewal.municipality.models import Fact
from renewal.staff import changes

MOST = 10
_DIGITS = 18
_OURS = {"pk": "code", "municipality": "municipality__code"}


@dataclass(frozen=True, slots=True, kw_only=True)
class Opened:
    """A page at the moment it was opened: of which row, with which kinds below it.

    `marks`: of each kind the highest number in its history then, the row's own first; 0 for none.
    """

    kind: type[Fact]
    number: int
    children: Sequence[type[Fact]]
    marks: tuple[int, ...]

    @property
    def seen(self) -> str:
        """Return what a hidden field holds of it."""
        return "-".join(map(str, self.marks))

    def row(self, kind: Any, number: int) -> Any:
        """Return a row of the page as it stood then, None where it did not."""
        mark = self.marks[(self.kind, *self.children).index(kind)]
        told = kind.history.filter(id=number, history_id__lte=mark).order_by("history_id").last()
        return None if told is None or told.history_type == "-" else told.instance

    def since(self, user: Any) -> list[changes.Entry]:
        """Return what has been changed since then, the newest first, as `user` may see it."""
        newer = [
            row
            for history, mark in zip(_histories(self), self.marks, strict=True)
            for row in history.filter(history_id__gt=mark)
        ]
        return changes.entries(newer, MOST, user)


def opened_now(kind: Any, number: int, children: Sequence[type[Fact]]) -> Opened:
    """Return the page as it is now. Ask before reading the rows: nothing is missed then."""
    page = Opened(kind=kind, number=number, children=children, marks=(0,) * (len(children) + 1))
    marks = [history.aggregate(last=Max("history_id"))["last"] for history in _histories(page)]
    return Opened(
        kind=kind, number=number, children=children, marks=tuple(mark or 0 for mark in marks)
    )


def opened_then(kind: Any, number: int, children: Sequence[type[Fact]], seen: str) -> Opened:
    """Return the page as a hidden field tells of it; as never opened where that tells nothing."""
    marks = tuple(map(number_in, seen.split("-")))
    if len(marks) != len(children) + 1:
        marks = (0,) * (len(children) + 1)
    return Opened(kind=kind, number=number, children=children, marks=marks)


def number_in(text: str | None) -> int:
    """Return the number that a form or an address holds, 0 where it holds none."""
    text = text or ""
    # Longer ones no database takes.
    return int(text) if text.isascii() and text.isdecimal() and len(text) <= _DIGITS else 0


def _histories(page: Opened) -> list[Any]:
    """Return the changes of the row and of what belongs to it: those of our municipality alone."""
    ours = Q(id=page.number, **{_OURS[page.kind.owner]: settings.MUNICIPALITY})
    own = changes.told_of(page.kind, ours)
    belonging = Q(counter_id=page.number) if own.exists() else Q(pk__in=())
    return [own, *(changes.told_of(kind, belonging) for kind in page.children)]
