"""What the desk says of the office's facts: how old they are, and what has stopped."""

from datetime import datetime

from renewal import clock
from renewal.content import dates
from renewal.content import desk_words as words
from renewal.content.opening_words import INCIDENT
from renewal.municipality import snapshot
from renewal.municipality.snapshot import Origin


def age() -> str:
    """Return when the facts were read from the database, or that they came with the guide."""
    held = snapshot.current()
    if held.origin is Origin.SEED or held.read_at is None:
        return words.READ_SHIPPED
    moment = (held.confirmed_at or held.read_at).astimezone(clock.TOKYO)
    told = f"{dates.plain(moment.date())} {dates.clock(moment.timetz())}"
    return words.READ_ON.format(moment=told, version=held.version)


def incidents(now: datetime) -> list[str]:
    """Return what stops the office or one of its counters at the moment, the soonest over first."""
    office = snapshot.current().office
    names = {counter.code: counter.name for counter in office.counters}
    running = (one for one in office.incidents if one.since <= now < one.until)
    told = []
    for one in sorted(running, key=lambda one: one.until):
        until = dates.clock(one.until.timetz())
        if one.until.date() != now.date():
            until = f"{dates.full(one.until.date())} {until}"
        message = str(INCIDENT).format(message=one.message, until=until)
        told.append(f"{names[one.counter]}：{message}" if one.counter else message)
    return told
