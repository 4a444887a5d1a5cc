"""Which of the office's texts are said in a language, which are not, and which are no more."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import datetime

from django.urls import reverse

from renewal import languages
from renewal.municipality import texts
from renewal.municipality.models.labels import other_languages
from renewal.municipality.office import Office
from renewal.municipality.texts import Place

# Its names have their readings over them wherever nothing else is written.
_EASY = "ja-easy"
_WITH_READING = {Place.MUNICIPALITY, Place.COUNTER}


@dataclass(frozen=True, slots=True, kw_only=True)
class Text:
    """A text of the office, where it stands, and what is written for it, "" where nothing is."""

    japanese: str
    places: tuple[Place, ...]
    written: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Texts:
    """All texts for one language.

    `readable`: what its readers can read as it is. `unused`: what is written for Japanese that
    stands nowhere any more. `total`: how many are shown and need words.
    """

    lacking: tuple[Text, ...]
    readable: tuple[Text, ...]
    said: tuple[Text, ...]
    unused: tuple[Text, ...]
    total: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Lacks:
    """How much one language lacks, for the start page. `tag`: for `lang`."""

    name: str
    tag: str
    address: str
    total: int
    lacking: int


def texts_in(language: str, office: Office, now: datetime) -> Texts:
    """Return the texts for `language`, in the order of the office."""
    written = {one.japanese: one.text for one in office.translations if one.language == language}
    standing = texts.standing(office)
    shown = texts.texts(_without_what_is_over(office, now))
    open_ = {text: places for text, places in shown.items() if text not in written}
    readable = {text for text in open_ if language == _EASY and set(open_[text]) <= _WITH_READING}

    def told(which: Iterable[str]) -> tuple[Text, ...]:
        return tuple(
            Text(japanese=one, places=standing.get(one, ()), written=written.get(one, ""))
            for one in which
        )

    return Texts(
        lacking=told(text for text in open_ if text not in readable),
        readable=told(text for text in open_ if text in readable),
        said=told(text for text in standing if text in written),
        unused=told(text for text in written if text not in standing),
        total=len(shown) - len(readable),
    )


def lacks(office: Office, now: datetime) -> list[Lacks]:
    """Return how much each language lacks."""
    found = []
    for code, name in other_languages():
        here = texts_in(code, office, now)
        lack = Lacks(
            name=name,
            tag=languages.tag(code),
            address=reverse("admin:translations", args=[code]),
            total=here.total,
            lacking=len(here.lacking),
        )
        found.append(lack)
    return found


def _without_what_is_over(office: Office, now: datetime) -> Office:
    """Return the office without what no page shows again; the running month is shown whole."""
    month = now.date().replace(day=1)
    return replace(
        office,
        closures=tuple(one for one in office.closures if one.last >= month),
        incidents=tuple(one for one in office.incidents if one.until > now),
    )
