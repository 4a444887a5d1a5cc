"""The question of `/checklist/`: the words of a case, without a date."""

from django import forms
from django.http import QueryDict

from renewal.asking.fields import WordField
from renewal.asking.words import WORDS, situation_of
from renewal.content.case_questions import RENEW
from renewal.rules.situation import OldCard, Renew, Situation

UNKNOWN = "unknown"


class ChecklistForm(forms.Form):
    """Reads a query of words. Every error is of a word, in our own words."""

    def __init__(self, data: QueryDict) -> None:
        super().__init__(data)
        self.fields["renew"] = WordField(option.value for option in RENEW.options)
        for name, taken in WORDS.items():
            self.fields[name] = WordField(taken)

    @property
    def renew(self) -> Renew | None:
        """What is renewed, None where that is not known. For a lost card it is the card."""
        if self.situation.old_card is OldCard.LOST:
            return Renew.CARD
        renew = self._words().get("renew") or Renew.CERTIFICATE
        return None if renew == UNKNOWN else Renew(renew)

    @property
    def situation(self) -> Situation:
        """The case, from the words that could be read."""
        return situation_of(self._words())

    def _words(self) -> dict[str, str]:
        self.is_valid()
        return {name: str(value) for name, value in self.cleaned_data.items()}
