"""Dated days on which something is closed."""

from typing import ClassVar

from django.core.exceptions import ValidationError
from django.db import models
from django.db.models import F, Q

from renewal.municipality.models.recorded import history_of
from renewal.municipality.models.stop import Stop

_ENDS_FIRST = "最後の日は、最初の日より前にはできません。"


class Closure(Stop):
    """From a first to a last day, both closed."""

    first = models.DateField("最初の日")
    last = models.DateField("最後の日", help_text="1日だけなら、最初の日と同じ日。")
    reason = models.CharField("理由", max_length=200, help_text="そのまま公開されます。")

    history = history_of("休業日")

    class Meta(Stop.Meta):
        verbose_name = "休業日"
        verbose_name_plural = "休業日"
        constraints: ClassVar[list[models.BaseConstraint]] = [
            models.CheckConstraint(
                condition=Q(last__gte=F("first")),
                name="closure_last_not_before_first",
                violation_error_message=_ENDS_FIRST,
            ),
        ]

    def __str__(self) -> str:
        return f"{self.first}〜{self.last} {self.reason}"

    def clean(self) -> None:
        """Refuse a last day before the first."""
        super().clean()
        if self.first and self.last and self.last < self.first:
            raise ValidationError({"last": _ENDS_FIRST})
