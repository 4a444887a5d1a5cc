"""The two roles, as groups of permissions.

Editors change what a counter's day consists of. Publishers also change the municipality itself and
persons, and undo.
"""

from typing import Any

from django.apps import apps as installed
from django.apps.registry import Apps
from django.db.models import Q

EDITOR, PUBLISHER = "editor", "publisher"

_FACTS = Q(content_type__app_label="municipality")
_HISTORY = Q(content_type__model__startswith="historical")
_MUNICIPALITY = Q(content_type__model="municipality")
_LOOKING = Q(codename__startswith="view_")
# Nobody is deleted, only shut out: the history goes on saying who changed what.
_PERSONS = Q(content_type__app_label="auth", codename__in=["add_user", "change_user", "view_user"])
# Written by the models themselves; "change" means: bring that state back.
_UNDO = Q(codename__startswith="change_historical")

ALLOWED = {
    EDITOR: _FACTS & (_LOOKING | ~_HISTORY & ~_MUNICIPALITY),
    PUBLISHER: _FACTS & (_LOOKING | ~_HISTORY | _UNDO) | _PERSONS,
}


def fill(using: str = "default", apps: Apps = installed, **signal: Any) -> None:
    """Give each group exactly its permissions, of the models there are by now."""
    try:
        permission, group = apps.get_model("auth", "Permission"), apps.get_model("auth", "Group")
    except LookupError:
        return
    for name, allowed in ALLOWED.items():
        role, _ = group.objects.using(using).get_or_create(name=name)
        role.permissions.set(permission.objects.using(using).filter(allowed))
