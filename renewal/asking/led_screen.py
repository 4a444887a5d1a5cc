"""One screen of the led path: its question, what was answered before, what it passes on."""

from collections.abc import Iterator
from dataclasses import dataclass, replace

from renewal.asking.guided import ASK, ASKED, Led, fields_of
from renewal.asking.showing import ShownField, choice_field, date_field, summary
from renewal.content import dates, questions
from renewal.content.labels import EXPIRY
from renewal.content.led_questions import BY_NAME, DATES, HAND, HAND_WORDS
from renewal.content.words import Words
from renewal.rules.situation import MadeAs, Renew


@dataclass(frozen=True, slots=True, kw_only=True)
class Answered:
    """A question that has its answer; `query` leads back to it, with all other answers."""

    legend: Words
    answer: Words
    query: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Screen:
    """What one screen lays out. `back`: the query of the screen before, if there is one."""

    name: str
    legend: Words
    number: int
    dates: tuple[ShownField, ...]
    choice: ShownField | None
    errors: list[tuple[str, str]]
    kept: list[tuple[str, str]]
    back: str
    answered: tuple[Answered, ...]
    words: str


def screen(led: Led, question: str) -> Screen:
    """Return the screen that asks `question` in the state `led`."""
    fields = _date_fields(led) if question == DATES.name else [_choice(led, question)]
    before = led.path[: led.path.index(question)]
    return Screen(
        name=question,
        legend=BY_NAME[question].legend,
        number=len(before) + 1,
        dates=tuple(fields) if question == DATES.name else (),
        choice=None if question == DATES.name else fields[0],
        errors=summary(fields),
        kept=[*led.others(question), (ASKED, question)],
        back=_wish(led, before[-1]) if before else "",
        answered=tuple(
            one
            for name in led.path
            if name != question and led.is_answered(name)
            for one in _answered(led, name)
        ),
        words=led.query.urlencode(),
    )


def _wish(led: Led, question: str) -> str:
    query = led.query
    query[ASK] = question
    return query.urlencode()


def _date_fields(led: Led) -> list[ShownField]:
    shown = (
        date_field(led.form, questions.CERTIFICATE),
        date_field(led.form, questions.CARD),
        choice_field(led.form, questions.MADE_AS, default=MadeAs.UNKNOWN),
    )
    return [replace(field, error=led.errors.get(field.name, "")) for field in shown]


def _choice(led: Led, question: str) -> ShownField:
    """Return the choices; none is taken beforehand, or nobody would look at the others."""
    default = _hand(led) if question == HAND.name else ""
    field = choice_field(led.form, BY_NAME[question], default=default)
    mistakes = (led.errors[name] for name in fields_of(question) if name in led.errors)
    return replace(field, error=next(mistakes, ""))


def _hand(led: Led) -> str:
    told = (led.data.get("old-card"), led.data.get("card-type"))
    return next((value for value, words in HAND_WORDS.items() if words == told), "")


def _answered(led: Led, question: str) -> Iterator[Answered]:
    """Yield the answer to a question; to that for the dates, each date for itself."""
    query = _wish(led, question)
    if question != DATES.name:
        options = _choice(led, question).options
        answer = next((option.label for option in options if option.checked), "")
        yield Answered(legend=BY_NAME[question].legend, answer=answer, query=query)
        return
    asked = led.asks_for
    for of, day in ((Renew.CERTIFICATE, asked.certificate), (Renew.CARD, asked.card)):
        if day:
            yield Answered(legend=EXPIRY[of], answer=dates.full(day), query=query)
