"""Requests of every kind that the public side gets, in the shares of a busy day."""

import random
from collections.abc import Callable
from urllib.parse import urlencode

from renewal.languages import LANGUAGES
from tests.bench.questions import SEED, fresh
from tests.browser.pages import PAGES
from tests.faults.malformed import NAMES, VALUES

WHOLE, PART = "whole", "part"
Asked = tuple[str, str]
"""Whether a whole page is asked for or a part of it, and its address."""
PREFIXES = ["", *(f"/{code}" for code, _name in LANGUAGES if code != "ja")]
PLAIN = [page.path for page in PAGES if "?" not in page.path and page.status == 200]
ABOUT_AN_ANSWER = (
    "/check/details/",
    "/check/sheet/",
    "/calendar.ics",
    "/qr.svg",
    "/api/v1/windows",
)

ASKING = ("/check/", "/check/sheet/", "/checklist/", "/household/", "/faq/", "/nowhere/")
"""Where something can be typed, and where there is nothing."""


def mix(number: int) -> list[Asked]:
    """Return so many requests in any order, no answer asked for twice."""
    chance = random.Random(SEED)  # noqa: S311  no secret: the same ones in every run
    queries = iter(fresh(number))
    kinds = chance.choices(list(KINDS), weights=list(KINDS.values()), k=number)
    return [kind(chance, lambda: next(queries)) for kind in kinds]


def _page(chance: random.Random, question: Callable[[], str]) -> Asked:
    return WHOLE, chance.choice(PREFIXES) + chance.choice(PLAIN)


def _page_anew(chance: random.Random, question: Callable[[], str]) -> Asked:
    return WHOLE, f"{chance.choice(PREFIXES)}{chance.choice(PLAIN)}?new=1"


def _answer(chance: random.Random, question: Callable[[], str]) -> Asked:
    return WHOLE, f"{chance.choice(PREFIXES)}/check/?{question()}"


def _part(chance: random.Random, question: Callable[[], str]) -> Asked:
    return PART, f"{chance.choice(PREFIXES)}/check/?{question()}"


def _about_an_answer(chance: random.Random, question: Callable[[], str]) -> Asked:
    return WHOLE, f"{chance.choice(ABOUT_AN_ANSWER)}?{question()}"


def _bad(chance: random.Random, question: Callable[[], str]) -> Asked:
    query = urlencode({name: chance.choice(VALUES) for name in chance.sample(NAMES, 2)})
    kind = chance.choice((WHOLE, PART))
    return kind, f"{chance.choice(PREFIXES)}{chance.choice(ASKING)}?{query}"


KINDS = {_page: 62, _page_anew: 3, _answer: 15, _part: 10, _about_an_answer: 4, _bad: 6}
"""Each kind of request with its share in a hundred."""
