"""The pages that words lead on to, and the sources they rest on, ready for templates."""

from collections.abc import Iterable
from typing import NamedTuple

from django.urls import reverse

from renewal.asking.citing import ShownSource, shown_sources
from renewal.content.faq import BY_ANCHOR
from renewal.content.page_names import PAGE_NAMES
from renewal.content.procedures import BY_SLUG
from renewal.content.schema import Question
from renewal.content.section import Section
from renewal.content.words import Words
from renewal.kept import kept

ON_FIRST_PAGE = frozenset(f"q{number}" for number in range(1, 11))
"""The city page's own questions are answered on `/faq/` itself, under these anchors; the others
on a page for each topic, or that one page would be too heavy."""


class Link(NamedTuple):
    """A page's address in the language in force, and what it is called."""

    url: str
    name: Words


class ShownSection(NamedTuple):
    """A section with the pages it leads on to."""

    section: Section
    links: tuple[Link, ...]


@kept(200)
def links(seen: tuple[str, ...]) -> tuple[Link, ...]:
    """Return a link for each page named, by its slug, its name or its path without a language.

    A page that is not here (yet) is left out.
    """
    found = (_link(one) for one in seen)
    return tuple(link for link in found if link)


def _link(seen: str) -> Link | None:
    path, _, anchor = seen.partition("#")
    page = path.strip("/").rpartition("/")[2]
    if anchor in BY_ANCHOR:
        return Link(answer_url(BY_ANCHOR[anchor]), BY_ANCHOR[anchor].question)
    if page in BY_SLUG:
        return Link(reverse("procedure", args=[page]), BY_SLUG[page].title)
    if page in PAGE_NAMES:
        return Link(reverse(page), PAGE_NAMES[page])
    return None


def answer_url(question: Question) -> str:
    """Return where the answer stands, its anchor included."""
    is_first = question.anchor in ON_FIRST_PAGE
    page = reverse("faq") if is_first else reverse("faq-topic", args=[question.topic])
    return f"{page}#{question.anchor}"


def shown_sections(sections: Iterable[Section]) -> list[ShownSection]:
    """Return each section with its links."""
    return [ShownSection(section, links(section.see)) for section in sections]


def sources_of(sections: Iterable[Section]) -> list[ShownSource]:
    """Return every source that one of the sections rests on."""
    return shown_sources(one for section in sections for one in section.sources)
