"""The lines of the desk's answer: each with its Japanese and the resident's words beside it."""

from collections.abc import Iterator
from dataclasses import dataclass

from django.utils import translation

from renewal.asking.planning import ShownItem
from renewal.asking.rows import Row
from renewal.asking.sheet import dates_of
from renewal.content import plan_words
from renewal.content.schema import Actor, Need
from renewal.counter.answering import DeskAnswer, Told


@dataclass(frozen=True, slots=True, kw_only=True)
class Words:
    """One line in one language. `missing`: what happens without the thing."""

    term: str = ""
    text: str
    missing: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """One line in both languages; `resident` is None where there is Japanese alone.

    `is_extra`, `is_missing_extra`: the line, or what happens without the thing, is left out where
    the screen has no room for it.
    """

    japanese: Words
    resident: Words | None
    need: Need | None = None
    carried_by: Actor | None = None
    is_extra: bool = False
    is_missing_extra: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Part:
    """The lines under one heading.

    `kind`: `head` for the verdict of the guide, `things`, `facts`, or `notes`, the most urgent
    first.
    """

    kind: str
    title: Words
    resident_title: Words | None
    lines: tuple[Line, ...]


def parts(answer: DeskAnswer, beside: str) -> tuple[Part, ...]:
    """Return the parts of `answer` in the order of the desk, `beside` in the second language."""
    with translation.override("ja"):
        left = list(_parts(answer.japanese))
    if answer.resident is None:
        return tuple(_joined(part, None) for part in left)
    with translation.override(beside):
        right = list(_parts(answer.resident))
    return tuple(_joined(one, other) for one, other in zip(left, right, strict=True))


@dataclass(frozen=True, slots=True, kw_only=True)
class _Part:
    kind: str
    title: str
    words: tuple[Words, ...]
    marks: tuple[tuple[Need | None, Actor | None], ...]


def _parts(told: Told) -> Iterator[_Part]:
    """Yield the parts of one language, with every lazy word written out."""
    plain = told.shown
    yield _part("head", "", _head(told))
    differs = plain.carriers_differ
    for title, items in ((plain.bring_title, plain.bring), (plan_words.FOR_PICKUP, plain.pick_up)):
        yield _Part(
            kind="things",
            title=str(title),
            words=tuple(_thing(item) for item in items),
            marks=tuple((item.need, item.carried_by if differs else None) for item in items),
        )
    yield _part("facts", "", [_row(row) for row in _facts(told)])
    notes = told.answer.notes if told.answer else plain.warnings
    cautions = told.answer.cautions if told.answer else ()
    yield _part("notes", "", [Words(text=text) for text in (*cautions, *notes)])


def _facts(told: Told) -> tuple[Row, ...]:
    """Return when, where, how often, for how much; not when an envelope comes: they are here."""
    if told.answer is None or told.asked is None:
        return told.shown.rows
    rows = (*dates_of(told.asked)[:1], *told.answer.prepare)
    return tuple(row for row in rows if row.term != plan_words.TERM_NOTICE)


def _head(told: Told) -> list[Words]:
    lines = [Words(text=str(plan_words.INSTEAD[told.plan.instead]))] if told.plan.instead else []
    if told.answer:
        lines.insert(0, Words(term=told.answer.title, text=told.answer.text))
    return lines


def _part(kind: str, title: str, words: list[Words]) -> _Part:
    return _Part(kind=kind, title=title, words=tuple(words), marks=((None, None),) * len(words))


def _row(row: Row) -> Words:
    return Words(term=str(row.term), text=row.date.text if row.date else str(row.value))


def _thing(item: ShownItem) -> Words:
    return Words(text=item.name, missing=item.if_missing if item.need is Need.REQUIRED else "")


def _joined(one: _Part, other: _Part | None) -> Part:
    beside = other.words if other else (None,) * len(one.words)
    lines = zip(one.words, beside, one.marks, strict=True)
    return Part(
        kind=one.kind,
        title=Words(text=one.title),
        resident_title=Words(text=other.title) if other else None,
        lines=tuple(
            Line(japanese=left, resident=right, need=need, carried_by=carrier)
            for left, right, (need, carrier) in lines
        ),
    )
