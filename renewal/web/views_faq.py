"""`/faq/`: every question, those that fit what was typed, and the answers of each topic."""

from collections.abc import Sequence
from typing import NamedTuple

from django.http import Http404, HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import render
from django.utils.cache import patch_vary_headers
from django.views.decorators.http import require_safe
from django_htmx.http import HttpResponseClientRedirect

from renewal.asking import numbers
from renewal.asking.check import REFUSED
from renewal.content.faq import ALL, TOPICS
from renewal.content.schema import Question
from renewal.content.search import LONGEST_QUERY, search
from renewal.content.search_words import NUMBER_REFUSED
from renewal.content.words import Words
from renewal.web.links import ON_FIRST_PAGE, Link, answer_url, links, shown_sources
from renewal.web.pages import page_or_part

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
    links: list[Link]
    is_first: bool


class Topic(NamedTuple):
    """A heading with its questions."""

    slug: str
    title: Words
    entries: list[Entry]


@require_safe
def faq(request: HttpRequest) -> HttpResponse:
    with_number = numbers.fields_with_number(request.GET)
    if with_number:
        return _cleaned(request, with_number)
    query = request.GET.get("q", "").strip()[:LONGEST_QUERY]
    found = search(query, ALL)[:MOST_FOUND] if query else []
    errors = [("q", NUMBER_REFUSED)] if REFUSED in request.GET else []
    context = {
        "query": query,
        "errors": errors,
        "count": len(found) if query else len(ALL),
        "found": _entries(found),
        "topics": [] if query else [_topic(slug) for slug in TOPICS],
        "sources": [] if query else _sources([one for one in ALL if one.anchor in ON_FIRST_PAGE]),
    }
    status = 422 if errors else 200
    return page_or_part(request, "web/faq.html", context, status=status, replaces=True)


@require_safe
def topic(request: HttpRequest, slug: str) -> HttpResponse:
    if slug not in TOPICS:
        raise Http404
    context = {
        "topic": _topic(slug),
        "topics": [_topic(other) for other in TOPICS if other != slug],
        "sources": _sources(_questions(slug)),
    }
    return render(request, "web/faq-topic.html", context)


def _questions(topic: str) -> list[Question]:
    return [one for one in ALL if one.topic == topic]


def _topic(slug: str) -> Topic:
    return Topic(slug, TOPICS[slug], _entries(_questions(slug)))


def _entries(questions: Sequence[Question]) -> list[Entry]:
    return [
        Entry(
            anchor=one.anchor,
            url=answer_url(one),
            question=one.question,
            answer=one.answer,
            links=links(one.see),
            is_first=one.anchor in ON_FIRST_PAGE,
        )
        for one in questions
    ]


def _sources(questions: Sequence[Question]) -> object:
    return shown_sources(source for one in questions for source in one.sources)


def _cleaned(request: HttpRequest, with_number: set[str]) -> HttpResponse:
    """Send to the address without the number. By htmx too the whole page, the box included."""
    cleaned = numbers.without(request.GET, with_number)
    cleaned[REFUSED] = "q"
    address = f"{request.path}?{cleaned.urlencode()}"
    by_htmx = "HX-Request" in request.headers
    response = HttpResponseClientRedirect(address) if by_htmx else HttpResponseRedirect(address)
    patch_vary_headers(response, ("HX-Request",))
    return response
