"""Everything the desk's pages lay out."""

from typing import Any

from django.conf import settings
from django.http import QueryDict
from django.urls import reverse
from django.utils import translation

from renewal import clock
from renewal.asking.rows import understood
from renewal.asking.words import words_of
from renewal.content.labels import term_and_value
from renewal.counter import facts_age
from renewal.counter.answering import DeskAnswer, desk_answer
from renewal.counter.fields import TITLES, case_keys, date_boxes, groups
from renewal.counter.form import DeskForm
from renewal.counter.lines import parts
from renewal.counter.room import fitted
from renewal.counter.verdict import shown_verdict
from renewal.doors.addresses import with_query
from renewal.guidance import Answer
from renewal.languages import tag


def form_context(form: DeskForm) -> dict[str, Any]:
    """Return what the controls show, for whole pages: a part brings the answer alone."""
    return {
        "dates": date_boxes(form),
        "groups": groups(form),
        "cases": case_keys(),
        "keys_off": form.keys_off,
        "clear": clear(form),
    }


def answer_context(form: DeskForm) -> dict[str, Any]:
    """Return the answer to `form`, or what is wrong with it."""
    now = clock.now()
    context = {
        "errors": _errors(form),
        "keys_off": form.keys_off,
        "incidents": facts_age.incidents(now),
        "age": facts_age.age(),
    }
    if form.is_valid():
        context |= _answered(form, desk_answer(form, now=now))
    return context


def _answered(form: DeskForm, answer: DeskAnswer) -> dict[str, Any]:
    today = clock.today()
    on = form.asked.on or today
    found = parts(answer, form.beside)
    return {
        "verdict": shown_verdict(answer, is_here=form.here is not None, on=on, today=today),
        "parts": found,
        "fitted": fitted(found),
        "beside": tag(form.beside) if form.beside else "",
        "read": _read(answer),
        "links": _links(form, answer),
    }


def _links(form: DeskForm, answer: DeskAnswer) -> dict[str, str]:
    query = form.desk_query()
    keys = form.desk_query(keys="" if form.keys_off else "off")
    return {
        "sheet": _sheet(form, answer),
        "more": _more(form, answer),
        "turned": _address("desk-turned", query),
        "desk": _address("desk", query),
        "keys": _address("desk", keys),
    }


def _read(answer: DeskAnswer) -> str:
    """Return the dates as they were understood, in one line."""
    rows = understood(answer.japanese.asked) if answer.japanese.asked else ()
    return "　".join(term_and_value(row.term, row.date.text) for row in rows if row.date)


def _sheet(form: DeskForm, answer: DeskAnswer) -> str:
    """Return where the list is printed: the answer's sheet, or without dates the checklist."""
    with translation.override(form.beside or settings.LANGUAGE_CODE):
        if answer.japanese.asked is None:
            return _checklist(form)
        beneath = "&beneath=ja" if form.beside else ""
        return _address("sheet", f"{_query(form, answer.japanese.asked)}{beneath}")


def _more(form: DeskForm, answer: DeskAnswer) -> str:
    """Return where everything stands that there is to say, in Japanese."""
    if answer.japanese.asked is None:
        return _checklist(form)
    return _address("details", _query(form, answer.japanese.asked))


def _query(form: DeskForm, asked: Answer) -> str:
    return form.asked.shortest_query(asked.renew)


def _checklist(form: DeskForm) -> str:
    query = QueryDict(mutable=True)
    query["renew"] = form.renew
    query.update(words_of(form.asked.situation))
    return _address("checklist", query.urlencode())


def clear(form: DeskForm) -> str:
    """Return the desk for the next person: this counter and its keys stay, nothing else."""
    kept = [(name, form.data.get(name, "")) for name in ("at", "keys")]
    return _address("desk", "&".join(f"{name}={value}" for name, value in kept if value))


def _address(name: str, query: str) -> str:
    return with_query(reverse(name), query)


def _errors(form: DeskForm) -> list[tuple[str, str]]:
    """Return each field with an error and what is wrong, in the order of the desk."""
    order = [*TITLES, *form.fields]
    found = {name: str(form.errors[name][0]) for name in order if name in form.errors}
    return [(name, f"{TITLES.get(name, name)}：{text}") for name, text in found.items()]
