"""Days of a month on which a counter is closed though its weekly hours name them."""

from typing import ClassVar

from django.db import models
from django.db.models import Q

from renewal.municipality.models.counter import Counter
from renewal.municipality.models.fact import OrderedFact
from renewal.municipality.models.labels import NTHS, WEEKDAYS
from renewal.municipality.models.recorded import history_of


class ClosingDay(OrderedFact):
    """The nth of a weekday in each month."""

    owner = "counter"

    counter = models.ForeignKey(
        Counter, models.CASCADE, related_name="closing_days", verbose_name="窓口"
    )
    nth = models.SmallIntegerField("第何", choices=list(NTHS.items()))
    weekday = models.PositiveSmallIntegerField("曜日", choices=list(WEEKDAYS.items()))
    one_later = models.BooleanField(
        "1日がその曜日の月は、翌週にする",
        default=False,
        help_text="例：第3日曜日に休むが、1日が日曜日の月は第4日曜日に休む。",
    )

    history = history_of("毎月の休業日")

    class Meta(OrderedFact.Meta):
        verbose_name = "毎月の休業日"
        verbose_name_plural = "毎月の休業日"
        constraints: ClassVar[list[models.BaseConstraint]] = [
            models.UniqueConstraint(
                fields=["counter", "nth", "weekday"],
                name="closingday_once_each",
                violation_error_message="この休業日は、すでに登録されています。",
            ),
            models.CheckConstraint(
                condition=Q(nth__in=list(NTHS)) & Q(weekday__in=list(WEEKDAYS)),
                name="closingday_is_a_weekday_of_a_month",
                violation_error_message="第1から第5、または最終の曜日を選んでください。",
            ),
        ]

    def __str__(self) -> str:
        return f"{self.get_nth_display()}{self.get_weekday_display()}"
