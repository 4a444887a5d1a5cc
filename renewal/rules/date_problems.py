"""Why a written date was not understood, as lasting codes. The words for each are in `content`."""

from enum import StrEnum


class DateProblem(StrEnum):
    """What stands between a text and a date."""

    EMPTY = "empty"
    TOO_LONG = "too-long"
    NOT_A_DATE = "not-a-date"
    WHICH_ERA = "which-era"
    WHICH_ORDER = "which-order"
    YEAR_ZERO = "year-zero"
    NO_SUCH_MONTH = "no-such-month"
    NO_SUCH_DAY = "no-such-day"
    BEFORE_ERA = "before-era"
    AFTER_ERA = "after-era"
    OUT_OF_RANGE = "out-of-range"
    YEAR_MISSING = "year-missing"
    MONTH_MISSING = "month-missing"
    DAY_MISSING = "day-missing"
    PARTS_DISAGREE = "parts-disagree"


class UnreadDateError(ValueError):
    """A text that was not understood as a date; it never carries the text itself."""

    def __init__(self, problem: DateProblem) -> None:
        super().__init__(problem.value)
        self.problem = problem

    @property
    def is_question(self) -> bool:
        """Whether the text may well be a date, but its writer has to say which."""
        return self.problem in (DateProblem.WHICH_ERA, DateProblem.WHICH_ORDER)
