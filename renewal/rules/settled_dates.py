"""Whether a day written in either calendar exists: month lengths, era bounds, the sane range."""

from calendar import monthrange
from dataclasses import dataclass
from datetime import date
from typing import NoReturn

from renewal.rules.date_problems import DateProblem, UnreadDateError
from renewal.rules.eras import ERA_MARKS, FIRST_DAYS, LAST_DAYS, Era, western_year

FIRST_YEAR = 1900
LAST_YEAR = 2100
"""No card, certificate or holder has a date outside these years."""

_LEAP_YEAR = 2000
"""For a day whose year is not known: 29 February may exist."""


@dataclass(frozen=True, slots=True)
class WrittenYear:
    """A year as written: 令和 and 7, R and 元, 西暦 and 2025, nothing and 2025."""

    mark: str | None
    figures: str

    @property
    def era(self) -> Era | None:
        """None for a western year, marked or not."""
        return ERA_MARKS.get(self.mark.upper()) if self.mark else None

    @property
    def number(self) -> int:
        """The figures as a number; 元 is 1."""
        return 1 if self.figures == "元" else int(self.figures)

    @property
    def is_bare(self) -> bool:
        """Whether it needs an era or a century: 7, 25, 00, 元; a lone 0 is nobody's year."""
        return self.mark is None and len(self.figures) <= 2 and self.figures != "0"

    @property
    def western(self) -> int:
        """The western year; that of a bare year is meaningless."""
        return western_year(self.era, self.number) if self.era else self.number


def settled_day(year: WrittenYear, month: int, day: int) -> date:
    """Return the day, in the western calendar; raises `UnreadDateError` if there is none."""
    return date(settled_year(year, month, day), month, day)


def settled_year(year: WrittenYear, month: int, day: int | None = None) -> int:
    """Return the western year, once the day (or the month, without `day`) is known to exist.

    Raises `UnreadDateError`: it does not exist, or needs an era or a century.
    """
    if year.number == 0 and not year.is_bare:
        raise UnreadDateError(DateProblem.YEAR_ZERO)
    western = _LEAP_YEAR if year.is_bare else year.western
    parts = (western, month) if day is None else (western, month, day)
    problem = _impossible(western, month, 1 if day is None else day) or (
        DateProblem.WHICH_ERA if year.is_bare else _outside(year.era, parts)
    )
    if problem:
        raise UnreadDateError(problem)
    return western


def _impossible(western: int, month: int, day: int) -> DateProblem | None:
    if not 1 <= month <= 12:
        return DateProblem.NO_SUCH_MONTH
    if not 1 <= day <= monthrange(western, month)[1]:
        return DateProblem.NO_SUCH_DAY
    return None


def _outside(era: Era | None, parts: tuple[int, ...]) -> DateProblem | None:
    """Return whether (year, month[, day]) lies outside the era or the range."""
    size = len(parts)
    if era and parts < FIRST_DAYS[era].timetuple()[:size]:
        return DateProblem.BEFORE_ERA
    if era in LAST_DAYS and parts > LAST_DAYS[era].timetuple()[:size]:
        return DateProblem.AFTER_ERA
    return None if FIRST_YEAR <= parts[0] <= LAST_YEAR else DateProblem.OUT_OF_RANGE


def ask_about(first: str, second: str, third: str) -> NoReturn:
    """Ask back about three figures that do not begin with a whole year.

    Only if some order of them is a day: 99/99/99 is an error in every era.
    Raises `UnreadDateError` always.
    """
    a, b, c = int(first), int(second), int(third)
    year_first, year_last = [(b, c)], [(a, b), (b, a)]
    if len(third) == 4:
        readings, question = year_last, DateProblem.WHICH_ORDER
    elif len(third) <= 2:
        readings, question = year_first + year_last, DateProblem.WHICH_ERA
    else:
        readings, question = year_first, DateProblem.WHICH_ERA
    problems = [_impossible(_LEAP_YEAR, month, day) for month, day in readings]
    if None in problems:
        raise UnreadDateError(question)
    is_day = DateProblem.NO_SUCH_DAY in problems
    raise UnreadDateError(DateProblem.NO_SUCH_DAY if is_day else DateProblem.NO_SUCH_MONTH)
