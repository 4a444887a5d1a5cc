"""A counter that people come to."""

from typing import ClassVar

from django.core.exceptions import ValidationError
from django.db import models

from renewal.municipality.models.fact import OrderedFact
from renewal.municipality.models.fields import TelephoneField
from renewal.municipality.models.municipality import Municipality
from renewal.municipality.models.recorded import history_of

ACCEPTS_NOBODY = (
    "この窓口では何も受け付けないことになっています。手続きをひとつ以上選んでください。"
)
_ASK = "空欄なら「お問い合わせください」と表示します。"


class Counter(OrderedFact):
    """One counter. Its hours are unknown, however many rows there are, until it says so."""

    municipality = models.ForeignKey(
        Municipality, models.CASCADE, related_name="counters", verbose_name="市区町村"
    )
    code = models.SlugField(
        "符号",
        max_length=50,
        help_text="半角の英数字とハイフン。例：shimin-ka。公開後は変えないでください。",
    )
    name = models.CharField("窓口の名前", max_length=100)
    reading = models.CharField("読み", max_length=200, help_text="ひらがなで書きます。")
    floor = models.CharField("階・場所", max_length=100, blank=True, help_text="例：本庁舎1階")
    address = models.CharField("所在地", max_length=200, blank=True, help_text=_ASK)
    telephone = TelephoneField("電話番号", blank=True, help_text=_ASK)
    hours_known = models.BooleanField(
        "受付時間がわかっている",
        default=False,
        help_text="外すと、平日（祝日と12月29日〜1月3日を除く）と仮定して案内し、そう断ります。",
    )

    history = history_of("窓口")

    class Meta(OrderedFact.Meta):
        verbose_name = "窓口"
        verbose_name_plural = "窓口"
        constraints: ClassVar[list[models.BaseConstraint]] = [
            models.UniqueConstraint(
                fields=["municipality", "code"],
                name="counter_code_once_each",
                violation_error_message="この符号は、ほかの窓口が使っています。",
            ),
        ]

    def __str__(self) -> str:
        return self.name

    def clean(self) -> None:
        """Refuse a code in use, and a stored counter that accepts nobody or denies its hours.

        A new counter has neither acceptances nor hours yet: the form that makes them together
        has to ask for them.
        """
        if self.siblings().filter(code=self.code).exists():
            raise ValidationError({"code": "この符号は、ほかの窓口が使っています。"})
        if self._state.adding or not self.compares_with_stored:
            return
        if not self.acceptances.exists():
            raise ValidationError({"name": ACCEPTS_NOBODY})
        if not self.hours_known and self.regular_hours.exists():
            raise ValidationError(
                {"hours_known": "受付時間が登録されています。ここに印を付けるか、消してください。"}
            )
