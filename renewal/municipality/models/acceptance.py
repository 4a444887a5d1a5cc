"""What a counter accepts, and from whom."""

from typing import ClassVar

from django.db import models

from renewal.municipality.models.counter import Counter
from renewal.municipality.models.fact import OrderedFact
from renewal.municipality.models.labels import ADMITS, SERVICES, known
from renewal.municipality.models.recorded import history_of


class Acceptance(OrderedFact):
    """One service at one counter. A service without a row is not offered there."""

    owner = "counter"

    counter = models.ForeignKey(
        Counter, models.CASCADE, related_name="acceptances", verbose_name="窓口"
    )
    service = models.CharField("手続き", max_length=30, choices=known(SERVICES))
    admits = models.CharField("来られる人", max_length=30, choices=known(ADMITS))

    history = history_of("受け付ける手続き")

    class Meta(OrderedFact.Meta):
        verbose_name = "受け付ける手続き"
        verbose_name_plural = "受け付ける手続き"
        constraints: ClassVar[list[models.BaseConstraint]] = [
            models.UniqueConstraint(
                fields=["counter", "service"],
                name="acceptance_service_once_each",
                violation_error_message="この手続きは、すでにこの窓口に登録されています。",
            ),
        ]

    def __str__(self) -> str:
        return f"{self.get_service_display()}：{self.get_admits_display()}"
