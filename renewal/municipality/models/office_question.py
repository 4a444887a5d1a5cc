"""Questions that residents of this city ask besides."""

from django.db import models

from renewal.municipality.models.fact import OrderedFact
from renewal.municipality.models.municipality import Municipality
from renewal.municipality.models.recorded import history_of


class OfficeQuestion(OrderedFact):
    """A question with the office's answer, shown beside the questions everybody has."""

    municipality = models.ForeignKey(
        Municipality, models.CASCADE, related_name="questions", verbose_name="市区町村"
    )
    question = models.CharField("質問", max_length=300)
    answer = models.TextField("答え", max_length=3000)

    history = history_of("よくある質問")

    class Meta(OrderedFact.Meta):
        verbose_name = "よくある質問"
        verbose_name_plural = "よくある質問"

    def __str__(self) -> str:
        return self.question
