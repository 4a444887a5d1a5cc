"""One number for each municipality that rises with every change of its rows."""

from django.db import models


class FactsVersion(models.Model):
    """The number, by the municipality's code. No child of the municipality's row: it must not fall
    back where that is removed and entered anew.
    """

    code = models.CharField("全国地方公共団体コード", max_length=6, primary_key=True)
    number = models.PositiveBigIntegerField("版", default=0)

    class Meta:
        verbose_name = "版"
        verbose_name_plural = "版"

    def __str__(self) -> str:
        return f"{self.code}：{self.number}"
