"""The days of an office's counters, each looked up once however many people ask for it."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date, datetime

from renewal.municipality.hours import Service
from renewal.municipality.office import Counter, Office
from renewal.municipality.open_days import opening
from renewal.municipality.opening import Opening


@dataclass(frozen=True, slots=True, kw_only=True)
class CounterDays:
    """The open days of `office` as of `now` (Asia/Tokyo; None: each day is told whole)."""

    office: Office
    now: datetime | None = None
    _found: dict[tuple[str, date, Service], Opening | None] = field(default_factory=dict)

    def opening(self, counter: Counter, day: date, service: Service) -> Opening | None:
        """Return when `service` can be done at the counter on `day`, None where it cannot."""
        asked = (counter.code, day, service)
        if asked not in self._found:
            self._found[asked] = opening(counter, self.office, day, service, now=self.now)
        return self._found[asked]

    def for_all(self, counter: Counter, day: date, services: Iterable[Service]) -> Opening:
        """Return when several services, each of them done there on `day`, can be had together.

        The shortest hours of any: an office that has hours of its own for one service keeps them
        within its others.
        """
        found = (self.opening(counter, day, service) for service in services)
        return min((one for one in found if one), key=_length)

    def in_order(self, codes: Iterable[str]) -> list[Counter]:
        """Return the counters of these codes, in the office's order."""
        wanted = set(codes)
        return [one for one in self.office.counters if one.code in wanted]


def _length(opening: Opening) -> int:
    """Return how many minutes a day is open; 0 where the hours are not known."""
    return sum(
        (span.closes.hour - span.opens.hour) * 60 + span.closes.minute - span.opens.minute
        for span in opening.spans
    )
