"""Something that stops a counter for hours, and is over by itself."""

from typing import ClassVar

from django.core.exceptions import ValidationError
from django.db import models
from django.db.models import F, Q

from renewal.municipality.models.recorded import history_of
from renewal.municipality.models.stop import Stop

_ENDS_FIRST = "終わりは、始まりより後にしてください。"


class Incident(Stop):
    """The national system down, a counter closing early: from a moment to a later one."""

    message = models.CharField(
        "お知らせの文",
        max_length=300,
        help_text="そのまま公開されます。例：全国システムの障害のため、手続きを止めています。",
    )
    since = models.DateTimeField("始まり")
    until = models.DateTimeField(
        "終わり（見込み）", help_text="この時刻に自動で終わります。延びたら書き直します。"
    )

    history = history_of("緊急の停止")

    class Meta(Stop.Meta):
        verbose_name = "緊急の停止"
        verbose_name_plural = "緊急の停止"
        constraints: ClassVar[list[models.BaseConstraint]] = [
            models.CheckConstraint(
                condition=Q(until__gt=F("since")),
                name="incident_ends_after_it_begins",
                violation_error_message=_ENDS_FIRST,
            ),
        ]

    def __str__(self) -> str:
        return self.message

    def clean(self) -> None:
        """Refuse an end that is not after the beginning."""
        super().clean()
        if self.since and self.until and self.until <= self.since:
            raise ValidationError({"until": _ENDS_FIRST})
