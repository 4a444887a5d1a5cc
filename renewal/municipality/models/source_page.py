"""The city's own pages that the facts are taken from."""

from typing import ClassVar

from django.core.exceptions import ValidationError
from django.db import models
from django.db.models import Q

from renewal.municipality.models.fact import OrderedFact
from renewal.municipality.models.fields import PageAddressField
from renewal.municipality.models.municipality import Municipality
from renewal.municipality.models.recorded import history_of


class SourcePage(OrderedFact):
    """A page of the city, and the day on which somebody compared it with what stands here."""

    municipality = models.ForeignKey(
        Municipality, models.CASCADE, related_name="pages", verbose_name="市区町村"
    )
    title = models.CharField("ページの題名", max_length=200)
    number = models.CharField(
        "ページ番号", max_length=30, blank=True, help_text="ページに書かれていれば。"
    )
    url = PageAddressField("住所（URL）")
    updated_on = models.DateField(
        "ページの更新日", null=True, blank=True, help_text="ページに書かれている日。"
    )
    checked_on = models.DateField("確かめた日", help_text="ページと見比べた日。公開されます。")
    is_main = models.BooleanField(
        "主なページ",
        default=False,
        help_text="「詳しくは市のページへ」の行き先。ひとつだけ選びます。",
    )

    history = history_of("市のページ")

    class Meta(OrderedFact.Meta):
        verbose_name = "市のページ"
        verbose_name_plural = "市のページ"
        constraints: ClassVar[list[models.BaseConstraint]] = [
            models.UniqueConstraint(
                fields=["municipality"],
                condition=Q(is_main=True),
                name="sourcepage_one_main",
                violation_error_message="主なページは、ひとつだけです。",
            ),
        ]

    def __str__(self) -> str:
        return self.title

    def clean(self) -> None:
        """Refuse a second main page."""
        if not self.is_main:
            return
        for other in self.siblings_to_compare():
            if other.is_main:
                raise ValidationError(
                    {"is_main": f"主なページはすでに「{other}」です。先にそちらを外してください。"}
                )
