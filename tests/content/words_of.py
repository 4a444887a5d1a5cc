"""Every sentence of the guide's procedures, items and sections, with where it stands."""

from collections.abc import Iterator
from dataclasses import fields, is_dataclass
from enum import Enum
from types import ModuleType

from django.utils.functional import Promise

from renewal.content import (
    about,
    calendar_words,
    card_items,
    details_words,
    fees,
    household_words,
    items,
    notice,
    photo,
    plan_words,
    warnings,
    ways,
)
from renewal.content.procedures import ALL, after_applying, certificate_by_proxy
from renewal.content.schema import Bring
from renewal.rules.sources import Source

SECTIONS = (
    *notice.SECTIONS,
    *about.SECTIONS,
    *photo.PHOTO_SECTIONS,
    *photo.FORM_SECTIONS,
)
AFTER = (
    after_applying.STEPS,
    after_applying.PICKUP,
    after_applying.PICKUP_BY_PROXY,
    after_applying.TROUBLES,
    certificate_by_proxy.REPRESENTATIVE_BRINGS,
)
TITLES = (notice.TITLE, notice.LEAD, about.TITLE, about.LEAD, after_applying.PICKUP_TITLE)


def words(thing: object, where: str) -> Iterator[tuple[str, str]]:
    """Yield each translated sentence inside `thing`, with the path to it."""
    if isinstance(thing, Promise):
        yield where, str(thing)
    elif is_dataclass(thing) and not isinstance(thing, Source):
        name = getattr(thing, "slug", getattr(thing, "code", getattr(thing, "anchor", "")))
        for field in fields(thing):
            yield from words(getattr(thing, field.name), f"{where}.{name or field.name}")
    elif isinstance(thing, dict):
        for code, one in thing.items():
            yield from words(one, f"{where}.{code}")
    elif isinstance(thing, tuple) and not isinstance(thing, Enum):
        for one in thing:
            yield from words(one, where)


def every() -> list[tuple[str, str]]:
    """Return each sentence of the guide's own pages, with where it stands."""
    rooms = {"procedures": ALL, "after": AFTER, "sections": SECTIONS, "ways": ways.QUESTIONS}
    found = [pair for name, room in rooms.items() for pair in words(room, name)]
    ours = (items, card_items, plan_words, details_words, fees, warnings)
    files = (*ours, household_words, calendar_words)
    return [*found, *words(TITLES, "titles"), *(pair for one in files for pair in said_in(one))]


def said_in(module: ModuleType) -> Iterator[tuple[str, str]]:
    """Yield each sentence that a file of short words holds."""
    for name, thing in vars(module).items():
        if not name.startswith("_"):
            yield from words(thing, f"{module.__name__}.{name}")


def brings() -> list[Bring]:
    """Return each item wherever it is asked for."""
    listed = [bring for procedure in ALL for bring in procedure.bring]
    shared = (
        after_applying.PICKUP,
        after_applying.PICKUP_BY_PROXY,
        certificate_by_proxy.REPRESENTATIVE_BRINGS,
    )
    return [*listed, *(bring for group in shared for bring in group)]
