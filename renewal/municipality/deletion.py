"""What goes in one deletion is marked as one in the history, and as done by one person."""

from typing import Any
from uuid import uuid4

from django.db.models.signals import pre_delete
from simple_history.signals import pre_create_historical_record  # type: ignore[import-untyped]

from renewal.municipality.models import Fact


def connect() -> None:
    """Mark every deletion of the office's rows from now on."""
    pre_delete.connect(_before_deleting, dispatch_uid="mark the deletion")
    pre_create_historical_record.connect(_into_the_history, dispatch_uid="mark into history")


def _before_deleting(instance: object, origin: Any = None, **_: Any) -> None:
    """`origin`: the row or the query that was deleted; what belonged to it goes with it."""
    if not isinstance(instance, Fact):
        return
    if not hasattr(origin, "_deletion"):
        origin._deletion = uuid4()
    instance._deletion = origin._deletion
    if hasattr(origin, "_history_user"):
        instance._history_user = origin._history_user


def _into_the_history(instance: object, history_instance: Any, **_: Any) -> None:
    if isinstance(instance, Fact) and history_instance.history_type == "-":
        history_instance.deletion = getattr(instance, "_deletion", None)
