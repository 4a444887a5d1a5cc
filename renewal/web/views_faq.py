"""`/faq/`: every question, those that fit what was typed, and the answers of each topic."""

from typing import NamedTuple

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_safe

from renewal.asking.citing import ShownSource, shown_sources
from renewal.content.faq import ALL, TOPICS
from renewal.content.schema import Question
from renewal.content.search import LONGEST_QUERY, search
from renewal.content.words import Words
from renewal.doors.number_free import number_free, refusal
from renewal.doors.pages import page_or_part
from renewal.doors.stored import stored
from renewal.kept import kept
from renewal.municipality import snapshot
from renewal.municipality.office import Office
from renewal.web.links import ON_FIRST_PAGE, Link, answer_url, links

_ON_FIRST_PAGE = tuple(one for one in ALL if one.anchor in ON_FIRST_PAGE)
MOST_FOUND = 10
"""More answers than this are no help, and weigh too much."""


class Entry(NamedTuple):
    """A question with its answer, where it stands, and the pages it leads on to.

    `is_first`: it is answered on `/faq/` itself, not only linked from there.
    """

    anchor: str
    url: str
    question: Words
    answer: tuple[Words, ...]
    links: tuple[Link, ...]
    is_first: bool


class Topic(NamedTuple):
    """A heading with its questions."""

    slug: str
    title: Words
    entries: tuple[Entry, ...]


@stored()
@require_safe
@number_free(warned_at="q")
def faq(request: HttpRequest) -> HttpResponse:
    query = request.GET.get("q", "").strip()[:LONGEST_QUERY]
    found = tuple(search(query, ALL)[:MOST_FOUND]) if query else ()
    errors = refusal(request, "q")
    context = {
        "query": query,
        "errors": errors,
        "count": len(found) if query else len(ALL),
        "found": _entries(found),
        "topics": () if query else [_topic(slug) for slug in TOPICS],
        "sources": () if query else _sources(_ON_FIRST_PAGE, snapshot.office()),
    }
    status = 422 if errors else 200
    return page_or_part(request, "web/faq.html", context, status=status, replaces=True)


@stored()
@require_safe
@number_free()
def topic(request: HttpRequest, slug: str) -> HttpResponse:
    if slug not in TOPICS:
        raise Http404
    context = {
        "topic": _topic(slug),
        "topics": [_topic(other) for other in TOPICS if other != slug],
        "sources": _sources(_questions(slug), snapshot.office()),
    }
    return render(request, "web/faq-topic.html", context)


@kept(20)
def _questions(topic: str) -> tuple[Question, ...]:
    return tuple(one for one in ALL if one.topic == topic)


@kept(100)
def _topic(slug: str) -> Topic:
    return Topic(slug, TOPICS[slug], _entries(_questions(slug)))


@kept(50)
def _entries(questions: tuple[Question, ...]) -> tuple[Entry, ...]:
    return tuple(
        Entry(
            anchor=one.anchor,
            url=answer_url(one),
            question=one.question,
            answer=one.answer,
            links=links(one.see),
            is_first=one.anchor in ON_FIRST_PAGE,
        )
        for one in questions
    )


@kept(50)
def _sources(questions: tuple[Question, ...], office: Office) -> list[ShownSource]:
    """Return what the answers rest on; the city's page as the `office` asked about has it."""
    return shown_sources(source for one in questions for source in one.sources)
