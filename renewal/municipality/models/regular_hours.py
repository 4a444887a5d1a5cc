"""Hours of every week."""

from typing import ClassVar, Self

from django.db import models
from django.db.models import F, Q

from renewal.municipality.models.counter import Counter
from renewal.municipality.models.daily import DailyHours
from renewal.municipality.models.recorded import history_of
from renewal.municipality.models.several import WeekdaysField


class RegularHours(DailyHours):
    """One row of a counter's weekly hours."""

    counter = models.ForeignKey(
        Counter, models.CASCADE, related_name="regular_hours", verbose_name="窓口"
    )
    weekdays = WeekdaysField("曜日")
    lunch_from = models.TimeField(
        "昼休みの開始", null=True, blank=True, help_text="昼も開いていれば空欄にします。"
    )
    lunch_to = models.TimeField("昼休みの終了", null=True, blank=True)
    on_holidays = models.BooleanField("祝日も開く", default=False)

    history = history_of("受付時間")

    class Meta(DailyHours.Meta):
        verbose_name = "受付時間"
        verbose_name_plural = "受付時間"
        constraints: ClassVar[list[models.BaseConstraint]] = [
            *DailyHours.Meta.constraints,
            models.CheckConstraint(
                condition=~Q(weekdays=()),
                name="regularhours_on_some_weekday",
                violation_error_message="曜日をひとつ以上選んでください。",
            ),
            models.CheckConstraint(
                condition=Q(lunch_from__isnull=True, lunch_to__isnull=True)
                | Q(
                    lunch_from__isnull=False,
                    lunch_to__isnull=False,
                    lunch_from__gte=F("opens"),
                    lunch_from__lt=F("lunch_to"),
                    lunch_to__lte=F("closes"),
                ),
                name="regularhours_lunch_within",
                violation_error_message="昼休みは、開始から終了までの間にしてください。",
            ),
        ]

    def __str__(self) -> str:
        days = WeekdaysField().in_words(self.weekdays)
        return f"{days} {self.opens:%H:%M}〜{self.closes:%H:%M}"

    def crossed(self) -> dict[str, str]:
        found = super().crossed()
        # In hours that end before they begin, no lunch is right.
        return found if "closes" in found else found | self._crossed_lunch()

    def _crossed_lunch(self) -> dict[str, str]:
        if self.lunch_from is None or self.lunch_to is None:
            return self._half_of_lunch()
        if self.lunch_to <= self.lunch_from:
            return {"lunch_to": "昼休みの終了は、その開始より後にしてください。"}
        if self.lunch_from < self.opens:
            return {"lunch_from": "昼休みが、受付の開始より前に始まっています。"}
        if self.lunch_to > self.closes:
            return {"lunch_to": "昼休みが、受付の終了より後に終わっています。"}
        return {}

    def _half_of_lunch(self) -> dict[str, str]:
        if self.lunch_from is not None:
            return {"lunch_to": "昼休みの終了も書いてください。"}
        if self.lunch_to is not None:
            return {"lunch_from": "昼休みの開始も書いてください。"}
        return {}

    def shares_a_day(self, other: Self) -> bool:
        return bool(set(self.weekdays) & set(other.weekdays))
