"""The cast: an editor, a publisher, and a browser that nobody has signed in at."""

import pytest
from django.conf import settings
from django.test import Client

from tests.staff.people import Person, person

# In a process of the public side there is nothing here to test.
collect_ignore_glob = [] if settings.ROLE == "staff" else ["test_*.py"]


@pytest.fixture(autouse=True)
def _database(db: None) -> None:
    """The staff side is all about rows."""


@pytest.fixture
def editor() -> Person:
    return person("counter", "editor")


@pytest.fixture
def publisher() -> Person:
    return person("head", "publisher")


@pytest.fixture
def client() -> Client:
    return Client()
