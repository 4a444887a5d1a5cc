"""The desk's controls: dates as one field each, choices as chips, each with its key."""

from collections.abc import Iterator
from dataclasses import dataclass

from django.conf import settings

from renewal.asking.fields import DateParts
from renewal.content import desk_groups as choices
from renewal.content import desk_words as words
from renewal.content.desk_groups import Group
from renewal.counter.form import CASE_KEYS, DeskForm, case_words
from renewal.languages import tag
from renewal.municipality import snapshot


@dataclass(frozen=True, slots=True, kw_only=True)
class Chip:
    """One value of a choice."""

    id: str
    value: str
    label: str
    lang: str
    checked: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Chips:
    """A choice: its key, its name, its values. The first is the usual one."""

    name: str
    key: str
    title: str
    error: str
    chips: tuple[Chip, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class DateBox:
    """A date's one field, with what was typed."""

    name: str
    key: str
    title: str
    value: str
    error: str


@dataclass(frozen=True, slots=True, kw_only=True)
class CaseKey:
    """A common case: its key, its short name, and its words as a script reads them."""

    key: str
    title: str
    words: str


DATES = (
    ("certificate", "d", "証明書の期限"),
    ("card", "c", "カードの期限"),
    ("on", "o", "別の日に調べる"),
)


TITLES = {name: title for name, _, title in DATES} | {
    group.name: group.title for group in choices.EVERY
}
"""What each control is called, dates first."""


def date_boxes(form: DeskForm) -> list[DateBox]:
    """Return the fields of the dates; a date in parts is put together again."""
    found = []
    for name, key, title in DATES:
        typed = DateParts().value_from_datadict(form.data, None, name)
        parts = (typed.year, typed.month, typed.day)
        value = typed.whole or ("/".join(parts) if any(parts) else "")
        found.append(
            DateBox(name=name, key=key, title=title, value=value, error=error_of(form, name))
        )
    return found


def groups(form: DeskForm) -> list[Chips]:
    """Return every choice of the desk, with what was chosen."""
    office = snapshot.current().office
    here = (*choices.HERE.options, *((one.code, one.name) for one in office.counters))
    others = ((code, name) for code, name in settings.LANGUAGES if code != settings.LANGUAGE_CODE)
    found = [
        _chips(form, group, group.options) for group in (*choices.WITHOUT_DATES, *choices.CASE)
    ]
    found.append(_chips(form, choices.HERE, here))
    found.append(_chips(form, choices.BESIDE, (*choices.BESIDE.options, *others)))
    return found


def case_keys() -> Iterator[CaseKey]:
    """Yield the ten common cases with their keys."""
    for key, title in zip(CASE_KEYS, words.CASE_TITLES, strict=True):
        told = " ".join(f"{name}={value}" for name, value in case_words(key).items())
        yield CaseKey(key=key, title=title, words=told)


def _chips(form: DeskForm, group: Group, options: tuple[tuple[str, str], ...]) -> Chips:
    sent = form.data.get(group.name) or options[0][0]
    is_language = group is choices.BESIDE
    return Chips(
        name=group.name,
        key=group.key,
        title=group.title,
        error=error_of(form, group.name),
        chips=tuple(
            Chip(
                id=f"{group.name}-{value or 'none'}",
                value=str(value),
                label=label,
                lang=tag(value) if is_language and value else "",
                checked=str(value) == sent,
            )
            for value, label in options
        ),
    )


def error_of(form: DeskForm, name: str) -> str:
    """Return what is wrong with one field, "" where nothing is."""
    errors = form.errors.get(name)
    return str(errors[0]) if errors else ""
