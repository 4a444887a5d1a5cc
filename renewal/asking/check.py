"""The question of `/check/`: the dates on a card and the words of the case."""

from dataclasses import dataclass, replace
from datetime import date
from functools import cached_property
from typing import Any
from urllib.parse import urlencode

from django import forms
from django.http import QueryDict

from renewal.asking.fields import PARTS, DateParts, WordField, WrittenDateField
from renewal.asking.words import WORDS, situation_of, words_of
from renewal.content import problems
from renewal.kept import kept
from renewal.rules.facts import Fault
from renewal.rules.situation import OldCard, Renew, Situation, on_path

DATE_NAMES = ("certificate", "card", "on")
REFUSED = "refused"
"""The field whose 12-digit number was dropped from the address."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked:
    """A question understood: both 有効期限満了日, the day asked about (None: today), the case."""

    certificate: date | None
    card: date | None
    on: date | None
    situation: Situation

    def query(self) -> str:
        """Return the canonical query: ISO dates, then the words that are not defaults."""
        dates = {name: getattr(self, name) for name in DATE_NAMES}
        told = {name: day.isoformat() for name, day in dates.items() if day}
        return urlencode({**told, **words_of(self.situation)})

    def shortest_query(self, renew: Renew) -> str:
        """Return the query that has the same answer, to renew `renew`, in the fewest words."""
        return replace(self, situation=_needed(renew, self.situation)).query()


@kept(1_000, in_language=False)
def _needed(renew: Renew, case: Situation) -> Situation:
    return replace(on_path(renew, case), made_as=case.made_as, dates=case.dates)


# Nothing about a field changes with a form, so all forms share them.
_DATE = WrittenDateField(required=False)
# `/check/` works out what to renew; that word is only checked.
_WORDS = {name: WordField(values) for name, values in WORDS.items()} | {
    "renew": WordField([*Renew, "unknown"])
}


class CheckForm(forms.Form):
    """Reads a query. Every error is of a field of the address and in our own words."""

    def __init__(self, data: QueryDict) -> None:
        super().__init__(data)
        self.fields.update(dict.fromkeys(DATE_NAMES, _DATE))
        # What was not sent needs no field: an absent word is always right.
        self.fields.update({name: _WORDS[name] for name in data if name in _WORDS})

    @property
    def is_asked(self) -> bool:
        """Whether there is anything to answer; words alone only prepare the form.

        But for a lost card: nobody can read a date on it, and what to do is known all the same.
        """
        names = {f"{name}{part}" for name in DATE_NAMES for part in ("", *(f"-{p}" for p in PARTS))}
        return self.is_lost or REFUSED in self.data or not names.isdisjoint(self.data)

    @property
    def is_lost(self) -> bool:
        """Whether the card is said to be lost."""
        return bool(self.data.get("old-card") == OldCard.LOST)

    def was_sent(self, name: str) -> bool:
        """Whether anything was typed for the date `name`."""
        return not DateParts().value_from_datadict(self.data, None, name).is_blank()

    def clean(self) -> dict[str, Any]:
        """Check what no field can see alone: which dates stand, and whether they can."""
        cleaned = super().clean() or self.cleaned_data
        if refused := self.data.get(REFUSED):
            field = refused if refused in DATE_NAMES else "certificate"
            self.add_error(field, problems.TWELVE_DIGITS)
        certificate, card = cleaned.get("certificate"), cleaned.get("card")
        is_dated = bool(certificate or card or self.is_lost)
        if self.is_asked and not self.errors and not is_dated:
            self.add_error("certificate", problems.ONE_DATE_NEEDED)
        if certificate and card and certificate > card:
            for name in ("certificate", "card"):
                self.add_error(name, problems.FAULT[Fault.CERTIFICATE_AFTER_CARD])
        return cleaned

    @cached_property
    def asked(self) -> Asked:
        """The question, as far as the form could be read: all of it, once the form is valid."""
        cleaned = self.cleaned_data
        return Asked(
            certificate=cleaned.get("certificate"),
            card=cleaned.get("card"),
            on=cleaned.get("on"),
            situation=situation_of({name: cleaned[name] for name in WORDS if cleaned.get(name)}),
        )

    @property
    def is_canonical(self) -> bool:
        """Whether every date was sent as one ISO date, so that the address can be shared."""
        sent = {name: self.data.get(name) for name in DATE_NAMES if self.cleaned_data.get(name)}
        parts = {f"{name}-{part}" for name in DATE_NAMES for part in PARTS}
        return parts.isdisjoint(self.data) and all(
            text == self.cleaned_data[name].isoformat() for name, text in sent.items()
        )
