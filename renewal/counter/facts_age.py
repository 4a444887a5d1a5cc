"""What the desk says of the office's facts: how old they are, and what has stopped."""

from datetime import datetime

from renewal import clock
from renewal.asking.openings import incident
from renewal.content import dates, desk_words
from renewal.guidance.visiting import running
from renewal.municipality import snapshot
from renewal.municipality.snapshot import Origin


def age() -> str:
    """Return when the facts were read from the database, or that they came with the guide."""
    held = snapshot.current()
    if held.origin is Origin.SEED or held.read_at is None:
        return desk_words.READ_SHIPPED
    told = moment(held.confirmed_at or held.read_at)
    return desk_words.READ_ON.format(moment=told, version=held.version)


def moment(at: datetime) -> str:
    """Return a moment as the desk writes it: its day without a weekday, and its time in Tokyo."""
    here = at.astimezone(clock.TOKYO)
    return f"{dates.plain(here.date())} {dates.clock(here.timetz())}"


def incidents(now: datetime) -> list[str]:
    """Return what stops the office or one of its counters at the moment, the soonest over first."""
    office = snapshot.current().office
    names = {counter.code: counter.name for counter in office.counters}
    told = ((one.counter, incident(one, now.date())) for one in running(office, now))
    return [f"{names[code]}：{words}" if code else words for code, words in told]
