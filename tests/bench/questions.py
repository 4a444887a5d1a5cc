"""What residents ask the checker, drawn by chance: no two alike, in this run of the benchmarks."""

import random
from collections.abc import Iterator
from datetime import date, timedelta
from itertools import islice
from urllib.parse import urlencode

from renewal import clock
from renewal.asking.words import WORDS
from renewal.content import case_questions, questions
from renewal.rules.situation import Situation

SEED = 20261126
PLAIN = 0.6
"""The share of those who give dates alone; the others choose one word to four."""
MOST_WORDS = 4
# From half a year ago to the last day of a certificate issued today.
FIRST, LAST = -180, 1_826
_SAYING_NOTHING = Situation()
CHOICES = {
    name: [
        one for one in WORDS[name] if one is not getattr(_SAYING_NOTHING, name.replace("-", "_"))
    ]
    for name in (questions.MADE_AS.name, *(one.name for one in case_questions.WORDS))
}
"""Each word that the form asks for, with all that says more than saying nothing."""


def drawn(seed: int = SEED) -> Iterator[str]:
    """Yield queries of `/check/` without end, each another one."""
    chance = random.Random(seed)  # noqa: S311  no secret: the same ones in every run
    seen = set()
    while True:
        query = urlencode({**_dates(chance), **_words(chance)})
        if query not in seen:
            seen.add(query)
            yield query


_all = drawn()


def fresh(number: int) -> list[str]:
    """Return so many queries that this run has not asked yet."""
    return list(islice(_all, number))


def _dates(chance: random.Random) -> dict[str, str]:
    """Return what is printed: most cards end years after the certificate, on the same birthday."""
    certificate = clock.today() + timedelta(days=chance.randint(FIRST, LAST))
    years = chance.choice((0, 5, 5, 5, chance.randint(1, 4)))
    card = _years_later(certificate, years)
    if chance.random() < 0.3:  # The end of a stay, or a certificate that was issued later.
        card = certificate + timedelta(days=chance.randint(0, LAST))
    both = {"certificate": certificate.isoformat(), "card": card.isoformat()}
    left_out = chance.choices((None, "certificate", "card"), weights=(80, 10, 10))[0]
    return {name: value for name, value in both.items() if name != left_out}


def _words(chance: random.Random) -> dict[str, str]:
    if chance.random() < PLAIN:
        return {}
    names = chance.sample(list(CHOICES), chance.randint(1, MOST_WORDS))
    return {name: str(chance.choice(CHOICES[name])) for name in names}


def _years_later(day: date, years: int) -> date:
    try:
        return day.replace(year=day.year + years)
    except ValueError:  # 29 February
        return date(day.year + years, 3, 1)
