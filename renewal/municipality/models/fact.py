"""What all rows of the office have in common."""

from typing import Any, ClassVar, NoReturn, Self, TypeVar
from uuid import UUID

from django.contrib.auth.base_user import AbstractBaseUser
from django.db import models, transaction

_Row = TypeVar("_Row", bound=models.Model)


class FactQuerySet(models.QuerySet[_Row]):
    """Refuses what would pass by the history and the version: changes that no row hears of."""

    def update(self, **_: Any) -> NoReturn:
        raise NotImplementedError("save the rows one by one: they keep a history")

    def bulk_create(self, *_: Any, **__: Any) -> NoReturn:
        raise NotImplementedError("save the rows one by one: they keep a history")

    def bulk_update(self, *_: Any, **__: Any) -> NoReturn:
        raise NotImplementedError("save the rows one by one: they keep a history")


FactManager = models.Manager.from_queryset(FactQuerySet)


class Fact(models.Model):
    """A row that the office edits.

    `owner`: the foreign key to what it belongs to, `pk` for the municipality itself.
    `compares_with_stored`: whether `clean` compares with the other rows as they are stored. A form
    that holds all of them at once turns it off, and compares what is in the form.
    """

    owner: ClassVar[str] = "municipality"
    compares_with_stored: bool = True
    # What the history is told of a change, where there is something to tell.
    _history_user: AbstractBaseUser | None
    _change_reason: str
    _deletion: UUID

    objects = FactManager()

    class Meta:
        abstract = True

    def save(self, *args: Any, **kwargs: Any) -> None:
        """Save the row, its history and the new version, or none of them."""
        with transaction.atomic(using=kwargs.get("using")):
            super().save(*args, **kwargs)

    def siblings(self) -> models.QuerySet[Self]:
        """Return the other rows of the same owner, none before it has one."""
        owner = getattr(self, f"{self.owner}_id", None)
        rows: models.QuerySet[Self] = type(self).objects.filter(**{f"{self.owner}_id": owner})
        return rows.exclude(pk=self.pk)

    def siblings_to_compare(self) -> list[Self]:
        """Return the stored rows that `clean` compares this one with."""
        return list(self.siblings()) if self.compares_with_stored else []


class OrderedFact(Fact):
    """A row with a place among the others of its owner."""

    order = models.PositiveSmallIntegerField(
        "表示順",
        default=0,
        help_text="小さい順に表示します。0のまま保存すると最後になります。",
    )

    class Meta:
        abstract = True
        ordering: ClassVar[list[str]] = ["order", "pk"]

    def save(self, *args: Any, **kwargs: Any) -> None:
        if not self.order:
            last = self.siblings().aggregate(last=models.Max("order"))["last"]
            self.order = (last or 0) + 1
        super().save(*args, **kwargs)
