"""The fields of the check form, as the pages that hold it show them."""

from dataclasses import replace
from typing import Any

from renewal.asking.check import DATE_NAMES, CheckForm
from renewal.asking.showing import choice_field, date_field, summary
from renewal.asking.words import WORDS
from renewal.content import checklist_questions, questions
from renewal.rules.situation import MadeAs

_LEGENDS = {question.name: question.legend for question in checklist_questions.ALL}
"""How the words are asked elsewhere, so that a mistake in one is told in words."""


def check_fields(form: CheckForm, *, answered: bool = False) -> dict[str, Any]:
    """Return the context of `components/check-form.html`, and the errors for the summary.

    `answered`: an answer stands above, where the hints' picture was; and where the certificate's
    date is known, nothing has to be asked for an estimate.
    """
    certificate = date_field(form, questions.CERTIFICATE)
    card = date_field(form, questions.CARD)
    on = date_field(form, questions.ON)
    made_as = choice_field(form, questions.MADE_AS, default=MadeAs.UNKNOWN)
    is_estimated = not form.was_sent("certificate")
    return {
        "certificate": replace(certificate, hint="") if answered else certificate,
        "card": replace(card, hint="") if answered else card,
        "on": on if form.was_sent("on") else None,
        "made_as": made_as if is_estimated or not answered else None,
        "kept": _kept(form),
        "errors": summary([certificate, card, made_as, on]) + _word_errors(form),
    }


def _kept(form: CheckForm) -> list[tuple[str, str]]:
    """Return the words of the case that the form passes on unseen."""
    sent = ((name, form.data.get(name, "")) for name in WORDS if name != questions.MADE_AS.name)
    return [(name, value) for name, value in sent if value in list(WORDS[name])]


def _word_errors(form: CheckForm) -> list[tuple[str, str]]:
    """Return errors of words that have no field on this page; they lead to the form itself."""
    shown_here = {*DATE_NAMES, questions.MADE_AS.name}
    names = (name for name in (*WORDS, "renew") if name not in shown_here)
    return [
        ("check-form", f"{_LEGENDS.get(name, '')}（{name}）：{form.errors[name][0]}")
        for name in names
        if name in form.errors
    ]
