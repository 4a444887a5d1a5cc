"""Sources as text: what was read, and on which day."""

from collections.abc import Iterable
from dataclasses import dataclass, replace

from renewal.content import dates, labels
from renewal.content.office_words import listed
from renewal.guidance.city_page import read_in
from renewal.rules.sources import Source


@dataclass(frozen=True, slots=True, kw_only=True)
class ShownSource:
    """One provision or page, with the day it was read."""

    title: str
    short_title: str
    article: str
    url: str
    checked_on: str


def source(one: Source) -> ShownSource:
    """Return a source with the day it was read, and the page's own day where it has one."""
    checked = dates.plain(one.checked_on)
    words = labels.CHECKED_ON.format(day=checked)
    if one.page_updated:
        updated = dates.plain(one.page_updated)
        words = labels.PAGE_UPDATED.format(day=updated, checked=checked)
    return ShownSource(
        title=one.title,
        short_title=one.short_title,
        article=one.article,
        url=one.url,
        checked_on=words,
    )


def shown_sources(sources: Iterable[Source]) -> list[ShownSource]:
    """Return each page or statute once, in the order given, with all of its parts named."""
    return [source(one) for one in merged(sources)]


def merged(sources: Iterable[Source]) -> list[Source]:
    """Return each page or statute once, in the order given, as one source with all its parts."""
    parts: dict[Source, dict[str, None]] = {}
    for one in map(read_in, sources):
        parts.setdefault(replace(one, article=""), {})[one.article] = None
    return [replace(one, article=listed([*articles])) for one, articles in parts.items()]


def by_day(sources: Iterable[ShownSource]) -> list[tuple[str, list[ShownSource]]]:
    """Return sources under the words for the day they were read, for where room is short."""
    found: dict[str, list[ShownSource]] = {}
    for one in sources:
        found.setdefault(one.checked_on, []).append(one)
    return [*found.items()]
