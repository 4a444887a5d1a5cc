"""The Japanese eras: their names, their first and last days, and the era year of a day."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum


class Era(StrEnum):
    """An era of the Japanese calendar, oldest first."""

    MEIJI = "meiji"
    TAISHO = "taisho"
    SHOWA = "showa"
    HEISEI = "heisei"
    REIWA = "reiwa"


ERA_NAMES: dict[Era, str] = {
    Era.MEIJI: "明治",
    Era.TAISHO: "大正",
    Era.SHOWA: "昭和",
    Era.HEISEI: "平成",
    Era.REIWA: "令和",
}
"""The names as printed on documents, the same in every language of the guide."""

FIRST_DAYS: dict[Era, date] = {
    Era.MEIJI: date(1868, 10, 23),
    Era.TAISHO: date(1912, 7, 30),
    Era.SHOWA: date(1926, 12, 25),
    Era.HEISEI: date(1989, 1, 8),
    Era.REIWA: date(2019, 5, 1),
}
"""The first day of each era.

Source: 改元の詔書 of 1868, 1912 and 1926 (in force on the day itself, so that day belongs to both
eras); 元号法（昭和54年法律第43号）with 昭和64年政令第1号 and 平成31年政令第143号 (from the next day
and from 1 May 2019).
"""

LAST_DAYS: dict[Era, date] = {
    Era.MEIJI: date(1912, 7, 30),
    Era.TAISHO: date(1926, 12, 25),
    Era.SHOWA: date(1989, 1, 7),
}
"""The last day that may be written in an era, where there is one.

平成 has none: 平成33年 stands on documents printed before anyone knew when it would end.
"""

ERA_MARKS: dict[str, Era] = {
    **{name: era for era, name in ERA_NAMES.items()},
    **{name[0]: era for era, name in ERA_NAMES.items()},
    **{era.value[0].upper(): era for era in Era},
}
"""What an era is written as: 令和, 令, R. Longest first, so that 令和 is never read as 令."""


@dataclass(frozen=True, slots=True)
class Wareki:
    """A year of the Japanese calendar; `year` 1 is 元年."""

    era: Era
    year: int


def wareki(day: date) -> Wareki | None:
    """Return the era and era year of `day`, the newer one on a day two eras share.

    None before 明治 began (1868-10-23).
    """
    for era in reversed(Era):
        if day >= FIRST_DAYS[era]:
            return Wareki(era, day.year - FIRST_DAYS[era].year + 1)
    return None


def western_year(era: Era, year: int) -> int:
    """Return the western year of the `year`-th year of `era`, also past the era's end."""
    return FIRST_DAYS[era].year + year - 1
