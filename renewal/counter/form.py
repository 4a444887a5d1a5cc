"""The question of the desk: that of `/check/`, and what only a clerk tells."""

from functools import cached_property
from typing import Any

from django.conf import settings
from django.http import QueryDict

from renewal.asking.check import CheckForm
from renewal.asking.fields import WordField
from renewal.asking.words import WORDS, words_of
from renewal.content.common_cases import TEN
from renewal.municipality import snapshot
from renewal.municipality.office import Counter
from renewal.rules.situation import Renew
from renewal.rules.window import Standing

CASE_KEYS = ("1", "2", "3", "4", "5", "6", "7", "8", "9", "0")
"""The keys of the ten common cases, in their order."""

DESK_NAMES = ("renew", "standing", "at", "beside", "keys")
_STANDINGS = (Standing.OPEN, Standing.EXPIRED)


class DeskForm(CheckForm):
    """Reads a query of the desk. `case`, a common one by its key, stands for all of its words."""

    def __init__(self, data: QueryDict) -> None:
        super().__init__(_with_case(data))
        counters = [counter.code for counter in snapshot.current().office.counters]
        others = [code for code, _ in settings.LANGUAGES if code != settings.LANGUAGE_CODE]
        self.fields["renew"] = WordField((Renew.CERTIFICATE, Renew.CARD))
        self.fields["standing"] = WordField(_STANDINGS)
        self.fields["at"] = WordField(counters)
        self.fields["beside"] = WordField(others)
        self.fields["keys"] = WordField(("off",))

    @property
    def is_asked(self) -> bool:
        """Whether a date was typed, or the card is lost; else the words make a checklist."""
        return self.is_lost or self.was_sent("certificate") or self.was_sent("card")

    @cached_property
    def renew(self) -> Renew:
        """What to renew where no date decides it."""
        return Renew(self.cleaned_data.get("renew") or Renew.CERTIFICATE)

    @cached_property
    def standing(self) -> Standing:
        """Where the window is taken to stand where no date tells."""
        return Standing(self.cleaned_data.get("standing") or Standing.OPEN)

    @property
    def here(self) -> Counter | None:
        """The counter that asks, in Japanese; None where none was named."""
        code = self.cleaned_data.get("at")
        counters = snapshot.current().office.counters
        return next((one for one in counters if one.code == code), None)

    @property
    def beside(self) -> str:
        """The resident's language, "" for Japanese alone."""
        return str(self.cleaned_data.get("beside", ""))

    @property
    def keys_off(self) -> bool:
        """Whether the keys were switched off, though other fields may be wrong."""
        return bool(self.data.get("keys") == "off")

    def is_whole(self, data: QueryDict) -> bool:
        """Whether `data` is the address to keep: ISO dates, no usual word, no case by its key."""
        kept = QueryDict(self.desk_query())
        return dict(data.lists()) == dict(kept.lists())

    def desk_query(self, **instead: str) -> str:
        """Return the shortest query of this desk, with other values of some words `instead`."""
        query = QueryDict(mutable=True)
        query.update(self._dates())
        query.update(words_of(self.asked.situation))
        for name in DESK_NAMES:
            value = instead.get(name, self.cleaned_data.get(name, ""))
            is_plain = value in ("", Renew.CERTIFICATE, Standing.OPEN)
            if not is_plain and not (self.is_asked and name in ("renew", "standing")):
                query[name] = value
        return query.urlencode()

    def _dates(self) -> dict[str, str]:
        read = {name: self.cleaned_data.get(name) for name in ("certificate", "card", "on")}
        return {name: day.isoformat() for name, day in read.items() if day}


def _with_case(data: QueryDict) -> QueryDict:
    """Return the query with the words of its common case in the place of all others."""
    key = data.get("case", "")
    if key not in CASE_KEYS:
        return data
    told = data.copy()
    for name in (*WORDS, "renew", "standing"):
        told.pop(name, None)
    told.update(case_words(key))
    return told


def case_words(key: str) -> dict[str, Any]:
    """Return the words of the common case of the key `key`, without those that are usual."""
    case = TEN[CASE_KEYS.index(key)]
    words = dict(words_of(case.situation))
    if case.renew is not Renew.CERTIFICATE:
        words["renew"] = str(case.renew)
    if case.standing is not Standing.OPEN:
        words["standing"] = str(case.standing)
    return words
