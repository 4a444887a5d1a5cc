"""Databases beside the one pytest-django keeps: other files, other servers, as they are shipped."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import Any

import dj_database_url
from django.core.management import call_command
from django.db import DEFAULT_DB_ALIAS, connections
from django.db.backends.base.base import BaseDatabaseWrapper
from django.db.utils import ConnectionHandler

from renewal.municipality.models import Municipality
from renewal.municipality.rows import office_of, save_office
from tests.shipped import KOSHIGAYA


def settings_for(url: str) -> dict[str, Any]:
    """Return the settings of a database, with everything Django adds to them."""
    handler = ConnectionHandler({DEFAULT_DB_ALIAS: dict(dj_database_url.parse(url))})
    settings: dict[str, Any] = handler.settings[DEFAULT_DB_ALIAS]
    return settings


def sqlite(path: Path) -> dict[str, Any]:
    """Return the settings of a SQLite database, whatever its file is called."""
    return settings_for("sqlite:///some-file") | {"NAME": path}


@contextmanager
def working_in(database: dict[str, Any]) -> Iterator[BaseDatabaseWrapper]:
    """Let the models in this thread work in another database while the block runs."""
    before = connections[DEFAULT_DB_ALIAS]
    handler = ConnectionHandler({DEFAULT_DB_ALIAS: database})
    connections[DEFAULT_DB_ALIAS] = handler.create_connection(DEFAULT_DB_ALIAS)
    try:
        yield connections[DEFAULT_DB_ALIAS]
    finally:
        connections[DEFAULT_DB_ALIAS].close()
        connections[DEFAULT_DB_ALIAS] = before


def prepare(database: dict[str, Any]) -> None:
    """Make the tables, and the municipality that ships."""
    with working_in(database):
        call_command("migrate", verbosity=0)
        save_office(KOSHIGAYA)


def edit(database: dict[str, Any], telephone: str) -> None:
    """Change the telephone of the municipality and of its first counter, as one change."""
    with working_in(database):
        office = office_of(Municipality.objects.get(code=KOSHIGAYA.code))
        first = replace(office.counters[0], telephone=telephone)
        save_office(replace(office, telephone=telephone, counters=(first, *office.counters[1:])))
