"""The led path: which question comes next, from nothing but the words of the address."""

from collections.abc import Iterator
from datetime import date
from functools import cached_property

from django.http import QueryDict

from renewal.asking.check import DATE_NAMES, Asked, CheckForm
from renewal.asking.words import WORDS
from renewal.content import problems
from renewal.content.led_questions import BY_NAME, DATES, HAND, HAND_WORDS
from renewal.rules.situation import OldCard, Renew, asked_about
from renewal.rules.which import next_renewal

ASK = "ask"
"""The question that a reader wants to see (again)."""

ASKED = "asked"
"""The question that was on the screen that was sent."""

_FIELDS = {
    HAND.name: ("hand", "old-card", "card-type"),
    DATES.name: ("certificate", "card", "made-as"),
}


def fields_of(question: str) -> tuple[str, ...]:
    """Return the fields of a query that the screen `question` fills."""
    return _FIELDS.get(question, (question,))


class Led:
    """One state of the led path. `on`: the day it is (calendar day, Asia/Tokyo)."""

    def __init__(self, data: QueryDict, *, on: date) -> None:
        self.sent = data
        self.on = on
        self.data = _with_hand(data)
        self.form = CheckForm(self.data)
        self.form.is_valid()

    @cached_property
    def errors(self) -> dict[str, str]:
        """The errors of this state, by field; a screen sent without a choice is one, too."""
        found = {name: str(messages[0]) for name, messages in self.form.errors.items()}
        hand = self.sent.get(HAND.name)
        if hand and hand not in HAND_WORDS:
            found[HAND.name] = str(problems.NOT_A_CHOICE)
        asked = self.sent.get(ASKED, "")
        if asked in self.path and not found and not self.is_answered(asked):
            needed = problems.ONE_DATE_NEEDED if asked == DATES.name else problems.CHOICE_NEEDED
            found[fields_of(asked)[0]] = str(needed)
        return found

    @cached_property
    def path(self) -> tuple[str, ...]:
        """The questions of this case, as far as the answers so far decide."""
        return tuple(self._path())

    @property
    def question(self) -> str | None:
        """The question to show: one with an error, the one wished for, or the next one."""
        for name in self.path:
            if not self.errors.keys().isdisjoint(fields_of(name)):
                return name
        wished = self.sent.get(ASK)
        if wished in self.path:
            return wished
        return next((name for name in self.path if not self.is_answered(name)), None)

    def is_answered(self, question: str) -> bool:
        """Whether `question` has an answer, be it "I don't know"."""
        if question == DATES.name:
            return bool(self.asks_for.certificate or self.asks_for.card)
        return any(self.form.cleaned_data.get(name) for name in fields_of(question)[-2:])

    @property
    def query(self) -> QueryDict:
        """The state in its canonical form: ISO dates and each word answered, defaults too."""
        cleaned = self.form.cleaned_data
        canonical = QueryDict(mutable=True)
        for name in DATE_NAMES:
            if day := cleaned.get(name):
                canonical[name] = day.isoformat()
        for name in WORDS:
            if word := cleaned.get(name):
                canonical[name] = word
        return canonical

    @property
    def is_canonical(self) -> bool:
        """Whether the address says the state as it should be said, a wish included."""
        state = self.sent.copy()
        state.pop(ASK, None)
        return state == self.query

    def others(self, question: str) -> list[tuple[str, str]]:
        """Return the state less what `question` asks for: the screen passes it on."""
        own = fields_of(question)
        return [(name, str(value)) for name, value in self.query.items() if name not in own]

    @property
    def asks_for(self) -> Asked:
        """The question that the answers so far come to, as the one-screen form would ask it."""
        return self.form.asked

    def _path(self) -> Iterator[str]:
        yield HAND.name
        if self.asks_for.situation.old_card is not OldCard.LOST:
            yield DATES.name
        renew = self._renew()
        if renew is Renew.NONE:
            return
        asked = {name.replace("_", "-") for name in asked_about(renew, self.asks_for.situation)}
        if "reply-form" in asked:
            # It came in the notice's envelope; who has the one need not be asked for the other.
            asked.discard("notice")
        yield from (name for name in BY_NAME if name in asked)

    def _renew(self) -> Renew:
        asked = self.asks_for
        return next_renewal(
            on=asked.on or self.on,
            certificate=asked.certificate,
            card=asked.card,
            made_as=asked.situation.made_as,
            old_card=asked.situation.old_card,
        )


def _with_hand(data: QueryDict) -> QueryDict:
    """Return the query with the answer about the card as the two words it stands for."""
    words = HAND_WORDS.get(data.get(HAND.name, ""))
    told = data.copy()
    for name in (HAND.name, ASK, ASKED):
        told.pop(name, None)
    if words:
        told["old-card"], told["card-type"] = words
    return told
