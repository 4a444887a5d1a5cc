"""The day and the browser of the desk's tests."""

import pytest
import time_machine
from django.test import Client


@pytest.fixture
def visitor():
    """A clerk's browser without scripts, at noon of a Thursday."""
    with time_machine.travel("2026-11-26T12:00:00+09:00", tick=False):
        yield Client()
