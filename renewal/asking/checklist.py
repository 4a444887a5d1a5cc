"""The question of `/checklist/`: the words of a case, without a date."""

from django import forms
from django.http import QueryDict

from renewal.asking.words import WORDS, situation_of
from renewal.content import checklist_questions as questions
from renewal.content import problems
from renewal.content.questions import Question
from renewal.rules.situation import OldCard, Renew, Situation, Who

UNKNOWN = "unknown"


class ChecklistForm(forms.Form):
    """Reads a query of words. Every error is of a word, in our own words."""

    def __init__(self, data: QueryDict) -> None:
        super().__init__(data)
        values = {name: [str(value) for value in taken] for name, taken in WORDS.items()}
        values["renew"] = [option.value for option in questions.RENEW.options]
        for name, taken in values.items():
            self.fields[name] = forms.ChoiceField(
                required=False,
                choices=[(value, value) for value in taken],
                error_messages={"invalid_choice": problems.NOT_A_CHOICE},
            )

    @property
    def renewing(self) -> tuple[Renew, ...]:
        """What is renewed: one thing, or both where that is not known. A lost card: the card."""
        if self.situation.old_card is OldCard.LOST:
            return (Renew.CARD,)
        renew = self._words().get("renew") or Renew.CERTIFICATE
        return (Renew.CERTIFICATE, Renew.CARD) if renew == UNKNOWN else (Renew(renew),)

    @property
    def situation(self) -> Situation:
        """The case, from the words that could be read."""
        return situation_of(self._words())

    @property
    def asked(self) -> tuple[Question, ...]:
        """The questions whose answers change this list."""
        who, renewing = self.situation.who, self.renewing
        at_counter = Renew.CERTIFICATE in renewing
        needless = {
            questions.PIN.name: not at_counter or who is Who.PROXY,
            questions.NOTICE.name: not at_counter,
            questions.REPLY_FORM.name: not at_counter or who not in (Who.PROXY, Who.UNKNOWN),
            questions.PICKUP_REASON.name: Renew.CARD not in renewing or who is Who.SELF,
        }
        return tuple(one for one in questions.ALL if not needless.get(one.name))

    def _words(self) -> dict[str, str]:
        self.is_valid()
        return {name: str(value) for name, value in self.cleaned_data.items()}
