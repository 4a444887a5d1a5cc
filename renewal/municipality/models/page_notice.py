"""Something the office wants said on a page for some days."""

from typing import ClassVar

from django.core.exceptions import ValidationError
from django.db import models
from django.db.models import F, Q

from renewal.municipality.models.fact import Fact
from renewal.municipality.models.labels import languages
from renewal.municipality.models.municipality import Municipality
from renewal.municipality.models.recorded import history_of

_ENDS_FIRST = "最後の日は、最初の日より前にはできません。"


class PageNotice(Fact):
    """A notice in one language, on one page or on every page."""

    municipality = models.ForeignKey(
        Municipality, models.CASCADE, related_name="notices", verbose_name="市区町村"
    )
    page = models.CharField(
        "ページ", max_length=100, blank=True, help_text="空欄なら、すべてのページに出ます。"
    )
    language = models.CharField("言語", max_length=20, choices=languages, default="ja")
    body = models.TextField("お知らせの文", max_length=2000, help_text="そのまま公開されます。")
    first = models.DateField("最初の日", help_text="この日から出します。")
    last = models.DateField("最後の日", help_text="この日まで出し、翌日に自動で消えます。")

    history = history_of("お知らせ")

    class Meta:
        verbose_name = "お知らせ"
        verbose_name_plural = "お知らせ"
        ordering: ClassVar[list[str]] = ["pk"]
        constraints: ClassVar[list[models.BaseConstraint]] = [
            models.CheckConstraint(
                condition=Q(last__gte=F("first")),
                name="pagenotice_last_not_before_first",
                violation_error_message=_ENDS_FIRST,
            ),
        ]

    def __str__(self) -> str:
        return self.body[:30]

    def clean(self) -> None:
        """Refuse a last day before the first."""
        if self.first and self.last and self.last < self.first:
            raise ValidationError({"last": _ENDS_FIRST})
