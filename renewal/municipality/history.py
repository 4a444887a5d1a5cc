"""Taking back a change: the row becomes what it was before, and that is a change as well."""

from collections.abc import Iterator
from typing import Any, NoReturn

from django.contrib.auth.models import AbstractBaseUser
from django.core.exceptions import ValidationError
from django.db import transaction
from django.db.models.deletion import CASCADE

from renewal.municipality import models

REASON = "変更の取り消し"


@transaction.atomic
def undo(history_row: Any, user: AbstractBaseUser | None) -> None:
    """Take back the change that `history_row`, a row of any history, tells of.

    A changed row gets back the fields that were changed then, and keeps what others changed since.
    A deleted row comes back with all that went with it. A created row is deleted. `user` stands in
    the history. Raises `ValidationError` where that cannot be, or would break what rows have to
    keep to.
    """
    undone = {"~": _undo_change, "-": _undo_deletion, "+": _undo_creation}
    undone[history_row.history_type](history_row, user)


def _undo_change(history_row: Any, user: AbstractBaseUser | None) -> None:
    row = _stored(history_row)
    # By number: two changes may bear the same moment.
    earlier = type(history_row).objects.filter(id=history_row.id)
    before = earlier.filter(history_id__lt=history_row.history_id).order_by("history_id").last()
    if before is None:
        _refuse("前の内容が残っていないため、取り消せません。")
    changed = []
    for field in history_row.tracked_fields:
        was, became = (getattr(one, field.attname) for one in (before, history_row))
        if was != became:
            setattr(row, field.attname, was)
            changed.append(field.name)
    row.full_clean()
    # These alone: somebody may be changing the others at this moment.
    _sign(row, user).save(update_fields=changed)


def _undo_deletion(history_row: Any, user: AbstractBaseUser | None) -> None:
    model = history_row.instance_type
    if model.objects.filter(pk=history_row.id).exists():
        _refuse("すでに元に戻っています。")
    # A closure of one counter belongs to the municipality as well, and comes back once.
    back = {(one.instance_type, one.id): one for one in _with_what_it_had(history_row)}
    # What comes back with it stood beside it before, and has nothing else beside it now.
    history_row.instance.full_clean()
    for one in back.values():
        _sign(one.instance, user).save(force_insert=True)


def _undo_creation(history_row: Any, user: AbstractBaseUser | None) -> None:
    _sign(_stored(history_row), user).delete()


def _with_what_it_had(history_row: Any) -> Iterator[Any]:
    """Yield the deleted row, then all that belonged to it and went in the same deletion."""
    yield history_row
    if history_row.deletion is None:
        return
    for relation in history_row.instance_type._meta.related_objects:
        if relation.on_delete is CASCADE and issubclass(relation.related_model, models.Fact):
            owned = {relation.field.attname: history_row.id}
            gone = relation.related_model.history.filter(deletion=history_row.deletion, **owned)
            for one in gone.order_by("id"):
                yield from _with_what_it_had(one)


def _stored(history_row: Any) -> models.Fact:
    found: models.Fact | None = history_row.instance_type.objects.filter(pk=history_row.id).first()
    if found is None:
        _refuse("もう削除されています。先に削除を取り消してください。")
    return found


def _sign(row: models.Fact, user: AbstractBaseUser | None) -> models.Fact:
    row._history_user = user
    row._change_reason = REASON
    return row


def _refuse(why: str) -> NoReturn:
    raise ValidationError(why)
