"""The fields of the check form, as the pages that hold it show them."""

from typing import Any

from renewal.asking.check import CheckForm
from renewal.asking.showing import ShownField, date_field, select_field, select_fields, summary
from renewal.asking.words import WORDS
from renewal.content import case_questions, questions
from renewal.content.labels import term_and_value
from renewal.rules.situation import MadeAs

_UNSEEN = ("dates", questions.MADE_AS.name)
"""Words that may have no field: how the dates were found, and what an estimate alone needs."""


def check_fields(form: CheckForm, *, answered: bool = False) -> dict[str, Any]:
    """Return the context of `components/check-form.html`, and the errors for the summary.

    `answered`: an answer stands above, where the hints' picture was; and where the certificate's
    date is known, nothing has to be asked for an estimate.
    """
    certificate = date_field(form, questions.CERTIFICATE, with_hint=not answered)
    card = date_field(form, questions.CARD, with_hint=not answered)
    on = date_field(form, questions.ON)
    words = select_fields(form, case_questions.WORDS)
    if not answered or not form.was_sent("certificate"):
        words = (select_field(form, questions.MADE_AS, default=MadeAs.UNKNOWN), *words)
    return {
        "certificate": certificate,
        "card": card,
        "on": on if form.was_sent("on") else None,
        "words": words,
        "words_open": answered or any(name in form.data for name in WORDS),
        "kept": _kept(form, words),
        "errors": summary([certificate, card, on, *words]) + _unseen_errors(form, words),
    }


def _kept(form: CheckForm, words: tuple[ShownField, ...]) -> list[tuple[str, str]]:
    """Return the words of the case that the form passes on unseen."""
    sent = ((name, form.data.get(name, "")) for name in _unseen(words))
    return [(name, value) for name, value in sent if value in list(WORDS[name])]


def _unseen_errors(form: CheckForm, words: tuple[ShownField, ...]) -> list[tuple[str, str]]:
    """Return errors of words that have no field on this page; they lead to the form itself."""
    names = (*_unseen(words), "renew")
    return [
        ("check-form", term_and_value(name, str(form.errors[name][0])))
        for name in names
        if name in form.errors
    ]


def _unseen(words: tuple[ShownField, ...]) -> list[str]:
    asked = {field.name for field in words}
    return [name for name in _UNSEEN if name not in asked]
