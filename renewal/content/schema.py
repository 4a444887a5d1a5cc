"""The shapes of the words: what is needed, the steps of a way, a question with its answer.

Words may hold {placeholders} for what the office decides; `renewal.guidance.pages` fills them in.
"""

from dataclasses import dataclass
from enum import StrEnum

from renewal.content.words import Words
from renewal.rules.sources import Source


class Need(StrEnum):
    """Whether an item has to be brought. The words for each stand in `labels`."""

    REQUIRED = "required"
    HELPFUL = "helpful"
    NOT_NEEDED = "not-needed"


class Actor(StrEnum):
    """Who carries an item or does a step."""

    HOLDER = "holder"
    PROXY = "proxy"
    STAFF = "staff"


class Picture(StrEnum):
    """The drawings that a page can show; each is one template in `components/pictures/`."""

    CARD = "card"
    ENVELOPE = "envelope"
    APPLICATION_FORM = "application-form"
    FACE_PHOTO = "face-photo"


@dataclass(frozen=True, slots=True, kw_only=True)
class Item:
    """A thing to bring. `code` is lasting: addresses, JSON and icons use it."""

    code: str
    name: Words
    why: Words
    if_missing: Words
    sources: tuple[Source, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Bring:
    """An item in one procedure: how much it is needed there, who carries it, what to mind."""

    item: Item
    need: Need
    carried_by: Actor = Actor.HOLDER
    note: Words = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Step:
    """One step: what to do in one sentence, and what helps in doing it."""

    text: Words
    help: Words = ""
    by: Actor = Actor.HOLDER


@dataclass(frozen=True, slots=True, kw_only=True)
class Trouble:
    """Something that goes wrong, and what to do then."""

    what: Words
    then: Words


@dataclass(frozen=True, slots=True, kw_only=True)
class Way:
    """How a way of applying compares with the others, each in a few words."""

    device: Words
    photo: Words
    time: Words
    travel: Words
    help: Words


@dataclass(frozen=True, slots=True, kw_only=True)
class Procedure:
    """One way to renew, as a page that leads one person through it.

    `slug` stands in the address, lasting. `short` names it in lists. `next` are the slugs of where
    to go next. `way` is filled for the ways of applying for a card, which are compared.
    """

    slug: str
    title: Words
    short: Words
    lead: Words
    for_whom: tuple[Words, ...]
    bring: tuple[Bring, ...]
    steps: tuple[Step, ...]
    takes: tuple[Words, ...]
    costs: tuple[Words, ...]
    troubles: tuple[Trouble, ...]
    next: tuple[str, ...]
    sources: tuple[Source, ...]
    pictures: tuple[Picture, ...] = ()
    way: Way | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Question:
    """A question residents ask. `anchor` is lasting; `also_asked` are words people type for it."""

    anchor: str
    topic: str
    question: Words
    answer: tuple[Words, ...]
    sources: tuple[Source, ...]
    also_asked: tuple[Words, ...] = ()
    see: tuple[str, ...] = ()
