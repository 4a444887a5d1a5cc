"""The days worth noting of two dates, at offices of several kinds; shared by the tests of that."""

from dataclasses import replace
from datetime import date, time

from renewal import guidance
from renewal.guidance.noting import noted
from renewal.municipality import snapshot
from renewal.municipality.hours import Closure, RegularHours, Service, Span
from renewal.municipality.office import Admits
from renewal.rules.situation import Dates, Situation, Stay
from tests.shipped import KOSHIGAYA

HOLIDAY = "2026-11-23"  # a Monday
WORKED_OUT = {"dates": Dates.WORKED_OUT}
LIMITED = {"stay": Stay.LIMITED}
SPAN = Span(opens=time(8, 30), closes=time(17, 15))


def of_counters(change):
    """Return Koshigaya with each counter as `change` makes it."""
    return replace(KOSHIGAYA, counters=tuple(map(change, KOSHIGAYA.counters)))


def open_on(**weekdays: tuple[int, ...]):
    """Return Koshigaya with known hours on the weekdays given by the codes of its counters."""
    return of_counters(
        lambda one: replace(
            one, hours=(RegularHours(weekdays=weekdays[one.code.replace("-", "_")], span=SPAN),)
        )
    )


HOLDERS_ONLY = of_counters(
    lambda one: replace(one, accepts=((Service.CERTIFICATE, Admits.HOLDER_ONLY),))
)
EXTENDING = of_counters(
    lambda one: replace(one, accepts=((Service.STAY_EXTENSION, Admits.ANYONE),))
)
CLOSED = replace(
    KOSHIGAYA, closures=(Closure(first=date(2026, 11, 1), last=date(2027, 12, 31), reason="改修"),)
)


def notes(certificate="", card="", *, on=HOLIDAY, office=KOSHIGAYA, now=None, **words):
    day = date.fromisoformat(on)
    with snapshot.holding(office):
        answer = guidance.answer(
            certificate=date.fromisoformat(certificate) if certificate else None,
            card=date.fromisoformat(card) if card else None,
            situation=Situation(**words),
            on=day,
            today=day,
            now=now,
        )
        assert answer
        return noted(answer)


def told(*args, **more) -> list[str]:
    """Return each note in a line: which, from when, and to when where that is another day."""
    return [
        f"{one.kind} {one.first}" + ("" if one.last == one.first else f" {one.last}")
        for one in notes(*args, **more)
    ]
