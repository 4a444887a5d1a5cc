"""What hangs beside the keyboard: every key of the desk, and what has changed."""

from dataclasses import dataclass

from renewal.asking.citing import ShownSource, source
from renewal.content import dates
from renewal.content import desk_groups as choices
from renewal.content import desk_words as words
from renewal.content.desk_changes import RULE_CHANGES
from renewal.counter.facts_age import moment
from renewal.counter.fields import DATES, case_keys
from renewal.municipality import snapshot
from renewal.municipality.fact_change import FactChange


@dataclass(frozen=True, slots=True, kw_only=True)
class KeyTable:
    """Keys under one heading, each with what it does."""

    title: str
    rows: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class ShownChange:
    """One change of a rule as text."""

    day: str
    text: str
    source: ShownSource


@dataclass(frozen=True, slots=True, kw_only=True)
class ShownFactChange:
    """One change of the office's facts as text."""

    when: str
    text: str


def key_tables() -> tuple[KeyTable, ...]:
    """Return every key of the desk, in the order of the screen."""
    return (
        KeyTable(
            title=words.KEYS_DATES,
            rows=(*((key.upper(), title) for _, key, title in DATES), *words.KEYS_IN_DATES),
        ),
        KeyTable(title=words.KEYS_CASES, rows=tuple((one.key, one.title) for one in case_keys())),
        KeyTable(
            title=words.KEYS_CHOICES,
            rows=tuple(
                (one.key.upper(), f"{one.title}：{'・'.join(label for _, label in one.options)}")
                for one in choices.EVERY
            ),
        ),
        KeyTable(title=words.KEYS_ACTIONS, rows=words.ACTIONS),
    )


def fact_changes() -> list[ShownFactChange]:
    """Return the latest changes of the office's facts, the newest first."""
    return [_fact_change(one) for one in snapshot.current().changes]


def _fact_change(one: FactChange) -> ShownFactChange:
    fields = f"（{'、'.join(one.fields)}）" if one.fields else ""
    return ShownFactChange(
        when=moment(one.at),
        text=f"{one.what} {one.row}：{words.DONE[one.done]}{fields}",
    )


def rule_changes() -> list[ShownChange]:
    """Return the changes of rules, the newest first."""
    return [
        ShownChange(day=dates.plain(one.since), text=one.text, source=source(one.source))
        for one in RULE_CHANGES
    ]
