"""What regular and special hours share: from when to when, for what, and what overlaps."""

from collections.abc import Sequence
from datetime import time
from typing import Any, ClassVar

from django.core.exceptions import ValidationError
from django.db import models
from django.db.models import F, Q

from renewal.municipality.models.fact import Fact
from renewal.municipality.models.several import ServicesField


class DailyHours(Fact):
    """Hours of a day at a counter, on the days that a subclass names."""

    owner = "counter"

    opens = models.TimeField("開始")
    closes = models.TimeField("終了")
    last_entry = models.TimeField(
        "最終受付", null=True, blank=True, help_text="終了より前に受付を締め切るときだけ書きます。"
    )
    services = ServicesField(
        "手続き", blank=True, help_text="この時間にできる手続き。選ばなければ、すべて。"
    )

    class Meta:
        abstract = True
        ordering: ClassVar[list[str]] = ["pk"]
        constraints: ClassVar[list[models.BaseConstraint]] = [
            models.CheckConstraint(
                condition=Q(closes__gt=F("opens")),
                name="%(class)s_close_after_opening",
                violation_error_message="終了は開始より後にしてください。",
            ),
            models.CheckConstraint(
                condition=Q(last_entry__isnull=True)
                | Q(last_entry__gte=F("opens"), last_entry__lte=F("closes")),
                name="%(class)s_last_entry_within",
                violation_error_message="最終受付は、開始から終了までの間にしてください。",
            ),
        ]

    def clean(self) -> None:
        """Refuse hours that cross themselves or another row of the counter."""
        if self.opens is None or self.closes is None:
            return
        errors = self.crossed()
        if errors:
            raise ValidationError(errors)
        refuse_overlap(self, self.siblings_to_compare())

    def crossed(self) -> dict[str, str]:
        """Return what is wrong within this row, by field."""
        if self.closes <= self.opens:
            return {"closes": "終了は開始より後にしてください。"}
        if self.last_entry is not None and not self.opens <= self.last_entry <= self.closes:
            return {"last_entry": "最終受付は、開始から終了までの間にしてください。"}
        return {}

    def shares_a_day(self, other: Any) -> bool:
        """Say whether there is a day on which both rows hold."""
        raise NotImplementedError

    def overlaps(self, other: "DailyHours") -> bool:
        """Say whether both rows hold at one time of one day for one service."""
        is_same_time = self.opens < other.closes and other.opens < self.closes
        shared = set(self.services) & set(other.services)
        is_same_service = not self.services or not other.services or bool(shared)
        return is_same_time and is_same_service and self.shares_a_day(other)


def refuse_overlap(hours: DailyHours, others: Sequence[DailyHours]) -> None:
    """Refuse `hours` that overlap with any of the `others` of the same counter and kind."""
    for other in others:
        if hours.overlaps(other):
            said = f"{_told(other.opens)}〜{_told(other.closes)}"
            raise ValidationError({"opens": f"同じ日の別の受付時間（{said}）と重なっています。"})


def _told(moment: time) -> str:
    return f"{moment.hour}:{moment.minute:02}"
