"""What a question about an expiry can answer: one day, or the days the law leaves open."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from renewal.rules.sources import Source


class Open(StrEnum):
    """Why the law leaves an expiry open. The words for each stand in `content`."""

    EVE_OF_ADULTHOOD = "eve-of-adulthood"
    MADE_AFTER_OLD_EXPIRY = "made-after-old-expiry"


@dataclass(frozen=True, slots=True, kw_only=True)
class Expiry:
    """The last day something is valid (有効期限満了日), with the provisions it follows from.

    `days` holds one day where the law decides, and every possible day, earliest first, where it
    does not; `open_because` then says why.
    """

    days: tuple[date, ...]
    sources: tuple[Source, ...]
    open_because: Open | None = None

    @property
    def expires_on(self) -> date | None:
        """The day, or None where the law leaves it open."""
        return self.days[0] if len(self.days) == 1 else None


def one_of(days: Iterable[date], sources: Iterable[Source], because: Open | None = None) -> Expiry:
    """Return an `Expiry` of the distinct `days`; `because` counts only if more than one is left."""
    distinct = tuple(sorted(set(days)))
    return Expiry(
        days=distinct,
        sources=tuple(dict.fromkeys(sources)),
        open_because=because if len(distinct) > 1 else None,
    )
