"""Hours on certain days of a month beside the weekly ones: an evening, a Sunday."""

from typing import ClassVar, Self

from django.core.exceptions import ValidationError
from django.db import models
from django.db.models import Q

from renewal.municipality.models.counter import Counter
from renewal.municipality.models.daily import DailyHours
from renewal.municipality.models.labels import BOOKINGS
from renewal.municipality.models.labels import known as choices
from renewal.municipality.models.recorded import history_of
from renewal.municipality.models.several import NthWeekdaysField

# The last one of a month is its fourth or its fifth.
_ALSO_LAST = ("4", "5")


class SpecialHours(DailyHours):
    """One row of a counter's hours beside the weekly ones."""

    counter = models.ForeignKey(
        Counter, models.CASCADE, related_name="special_hours", verbose_name="窓口"
    )
    days = NthWeekdaysField(
        "開く日", blank=True, help_text="例：第1日曜日。毎週なら「受付時間」に書きます。"
    )
    one_later = models.BooleanField(
        "1日がその曜日の月は、翌週にする",
        default=False,
        help_text="「第3土曜日の翌日の日曜日」のような日のときだけ付けます。",
    )
    booking = models.CharField(
        "予約",
        max_length=20,
        blank=True,
        choices=[("", "ふだんと同じ"), *choices(BOOKINGS)],
        help_text="この時間だけ予約が違うときに選びます。",
    )
    on_holidays = models.BooleanField("その日が祝日でも開く", default=False)
    each_holiday = models.BooleanField("祝日はすべて開く", default=False)

    history = history_of("臨時の受付時間")

    class Meta(DailyHours.Meta):
        verbose_name = "臨時の受付時間"
        verbose_name_plural = "臨時の受付時間"
        constraints: ClassVar[list[models.BaseConstraint]] = [
            *DailyHours.Meta.constraints,
            models.CheckConstraint(
                condition=~Q(days=()) | Q(each_holiday=True),
                name="specialhours_on_some_day",
                violation_error_message="開く日を選ぶか、「祝日はすべて開く」を付けてください。",
            ),
        ]

    def __str__(self) -> str:
        days = NthWeekdaysField().in_words(self.days) or "祝日"
        return f"{days} {self.opens:%H:%M}〜{self.closes:%H:%M}"

    def clean(self) -> None:
        """Refuse hours of no day, besides what all hours refuse."""
        if not self.days and not self.each_holiday:
            raise ValidationError(
                {"days": "開く日を選ぶか、「祝日はすべて開く」を付けてください。"}
            )
        super().clean()

    def shares_a_day(self, other: Self) -> bool:
        is_each_holiday = self.each_holiday and other.each_holiday
        return is_each_holiday or bool(_kinds_of_day(self.days) & _kinds_of_day(other.days))


def _kinds_of_day(days: tuple[str, ...]) -> set[str]:
    """Return the days, and with a last one those that it may also be the nth of."""
    last = {weekday for nth, weekday in (day.split(":") for day in days) if nth == "-1"}
    return {*days, *(f"{nth}:{weekday}" for nth in _ALSO_LAST for weekday in last)}
