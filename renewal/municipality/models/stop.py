"""What closures and incidents share: the counter and the services that stop."""

from typing import ClassVar

from django.core.exceptions import ValidationError
from django.db import models

from renewal.municipality.models.counter import Counter
from renewal.municipality.models.fact import Fact
from renewal.municipality.models.municipality import Municipality
from renewal.municipality.models.several import ServicesField


class Stop(Fact):
    """Something that stops services at one counter or at all of them."""

    municipality = models.ForeignKey(
        Municipality, models.CASCADE, related_name="%(class)ss", verbose_name="市区町村"
    )
    counter = models.ForeignKey(
        Counter,
        models.CASCADE,
        related_name="%(class)ss",
        null=True,
        blank=True,
        verbose_name="窓口",
        help_text="空欄なら、すべての窓口。",
    )
    services = ServicesField("手続き", blank=True, help_text="選ばなければ、すべての手続き。")

    class Meta:
        abstract = True
        ordering: ClassVar[list[str]] = ["pk"]

    def clean(self) -> None:
        """Refuse a counter of another municipality."""
        if self.counter and self.counter.municipality_id != self.municipality_id:
            raise ValidationError({"counter": "ほかの市区町村の窓口です。"})
