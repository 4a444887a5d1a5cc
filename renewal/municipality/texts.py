"""Every text that the office wrote in Japanese and a reader of another language meets.

Not among them: page notices, which have a language of their own; titles of the city's pages, which
are cited; readings, codes, numbers and addresses of pages.
"""

import re
import unicodedata
from collections.abc import Callable
from dataclasses import replace
from enum import StrEnum

from renewal.municipality.hours import Closure, Incident
from renewal.municipality.office import Counter, Office, OfficeQuestion

TELEPHONE = re.compile(r"(?<![\d-])0\d{1,3}-\d{2,4}-\d{4}(?![\d-])")
"""A number that pages make a link of: no mark may reach across it."""


class Place(StrEnum):
    """What a text is."""

    MUNICIPALITY = "municipality"
    HALL = "hall"
    DEPARTMENT = "department"
    PICKUP_PLACE = "pickup-place"
    BOOKING_CONTACT = "booking-contact"
    COUNTER = "counter"
    FLOOR = "floor"
    ADDRESS = "address"
    CLOSURE = "closure"
    INCIDENT = "incident"
    QUESTION = "question"
    ANSWER = "answer"


Write = Callable[[str, Place, str], str]
"""What becomes of a text, by its place and by how it is read, "" where that is unknown."""


def rewritten(office: Office, write: Write) -> Office:
    """Return the office with every text as `write` returns it, asked for in the office's order."""
    return replace(
        office,
        name=write(office.name, Place.MUNICIPALITY, office.reading),
        hall=write(office.hall, Place.HALL, ""),
        department=write(office.department, Place.DEPARTMENT, ""),
        pickup_place=_if_known(office.pickup_place, Place.PICKUP_PLACE, write),
        booking_contact=_if_known(office.booking_contact, Place.BOOKING_CONTACT, write),
        counters=tuple(_counter(one, write) for one in office.counters),
        closures=tuple(_closure(one, write) for one in office.closures),
        incidents=tuple(_incident(one, write) for one in office.incidents),
        questions=tuple(_question(one, write) for one in office.questions),
    )


def texts(office: Office) -> dict[str, tuple[Place, ...]]:
    """Return each text that needs words in other languages, with its places, in order."""
    return {text: places for text, places in standing(office).items() if is_japanese(text)}


def standing(office: Office) -> dict[str, tuple[Place, ...]]:
    """Return each text that can have words in other languages, with its places, in order."""
    found: dict[str, dict[Place, None]] = {}

    def note(text: str, place: Place, reading: str) -> str:
        found.setdefault(text, {})[place] = None
        return text

    rewritten(office, note)
    return {text: tuple(places) for text, places in found.items()}


def is_japanese(text: str) -> bool:
    """Say whether there is more in `text` than Latin letters, digits and their punctuation."""
    return not unicodedata.normalize("NFKC", text).isascii()


def _if_known(text: str | None, place: Place, write: Write) -> str | None:
    return write(text, place, "") if text else text


def _counter(counter: Counter, write: Write) -> Counter:
    return replace(
        counter,
        name=write(counter.name, Place.COUNTER, counter.reading),
        floor=_if_known(counter.floor, Place.FLOOR, write),
        address=_if_known(counter.address, Place.ADDRESS, write),
    )


def _closure(closure: Closure, write: Write) -> Closure:
    return replace(closure, reason=write(closure.reason, Place.CLOSURE, ""))


def _incident(incident: Incident, write: Write) -> Incident:
    return replace(incident, message=write(incident.message, Place.INCIDENT, ""))


def _question(one: OfficeQuestion, write: Write) -> OfficeQuestion:
    return replace(
        one,
        question=write(one.question, Place.QUESTION, ""),
        answer=write(one.answer, Place.ANSWER, ""),
    )
