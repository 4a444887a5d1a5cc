"""Who changed what, and when: a history of every row."""

from typing import Any

from django.db import models
from simple_history.models import HistoricalRecords  # type: ignore[import-untyped]


class Change(models.Model):
    """What every row of a history says besides.

    `deletion` is the same for all rows that went in one deletion, so that they come back together.
    """

    deletion = models.UUIDField("まとめて削除した印", null=True, editable=False, db_index=True)

    class Meta:
        abstract = True


def history_of(what: str) -> Any:
    """Return the history of a model whose rows are called `what`."""
    return HistoricalRecords(
        bases=[Change],
        verbose_name=f"{what}の変更の記録",
        verbose_name_plural=f"{what}の変更の記録",
    )
