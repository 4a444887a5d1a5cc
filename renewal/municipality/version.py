"""The municipality's version: one number that rises with every write to any of its rows.

It rises before the row is written, in the same transaction, and stays locked until that is over.
So writers follow one another, in whatever order they touch the rows, and none is lost.
"""

from typing import Any

from django.db.models import F
from django.db.models.signals import pre_delete, pre_save

from renewal.municipality.models import Fact, FactsVersion, Municipality

# How a municipality is found by what a row belongs to.
_BY_OWNER = {"pk": "pk", "municipality": "pk", "counter": "counters__pk"}


def connect() -> None:
    """Let every write to the office's rows raise the version from now on."""
    pre_save.connect(_before_writing, dispatch_uid="version before saving")
    pre_delete.connect(_before_writing, dispatch_uid="version before deleting")


def _before_writing(instance: object, **_: Any) -> None:
    if isinstance(instance, Fact):
        for code in _codes(instance):
            raise_version(code)


def hold(code: str) -> None:
    """Let nobody else write about the municipality `code` until the transaction is over.

    For whoever reads first and then writes what follows from it. Lock no other row for that: those
    who write hold the number when they come to the row, and each would wait for the other.
    """
    FactsVersion.objects.select_for_update().filter(code=code).first()


def raise_version(code: str) -> None:
    """Add one to the version of the municipality `code`, to be called in a transaction."""
    if not _add_one(code):
        # Whoever else writes it first at this moment is waited for, and counts as well.
        FactsVersion.objects.bulk_create([FactsVersion(code=code)], ignore_conflicts=True)
        _add_one(code)


def _add_one(code: str) -> int:
    return FactsVersion.objects.filter(code=code).update(number=F("number") + 1)


def _codes(row: Fact) -> list[str]:
    """Return whose row it is: for a municipality that changes its code, both codes in order."""
    owner = row.pk if row.owner == "pk" else getattr(row, f"{row.owner}_id")
    stored = Municipality.objects.filter(**{_BY_OWNER[row.owner]: owner})
    codes = set(stored.values_list("code", flat=True))
    if isinstance(row, Municipality):
        codes.add(row.code)
    return sorted(codes)
