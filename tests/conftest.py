"""What every test shares: one day on which all pages are asked."""

from datetime import date

import pytest
import time_machine
from django.conf import settings as site
from django.core.signals import request_finished, request_started
from django.db import close_old_connections
from django.test import Client, client
from django.utils import translation
from hypothesis import settings

from renewal.catalogues import compiling

# What pages are read in. Compiled before any process of the run loads them.
for language in compiling.languages():
    if not compiling.is_fresh(language):
        compiling.compile_words(language)

# A loaded machine is slow, not wrong; and a failure found once is found again.
settings.register_profile("suite", deadline=None, derandomize=True, print_blob=True)
settings.load_profile("suite")

TODAY = date(2026, 11, 23)


def _nothing(**_: object) -> None:
    """Look for no old connection."""


# The server's door looks for old connections before and after each request; in most tests nobody
# may touch a database. Django's test client connects that anew, by the name it has it under.
vars(client)["close_old_connections"] = _nothing
for signal in (request_started, request_finished):
    signal.disconnect(close_old_connections)

# The staff side's tests need its own settings: `test_staff_side.py` runs them.
collect_ignore = [] if site.ROLE == "staff" else ["staff"]


@pytest.fixture(autouse=True)
def japanese():
    """Each test begins in Japanese, whatever language the one before it asked a page in."""
    translation.activate("ja")


@pytest.fixture
def today():
    """It is 23 November 2026 in Tokyo, at nine in the morning."""
    with time_machine.travel("2026-11-23T00:00:00Z", tick=False):
        yield TODAY


@pytest.fixture
def visitor(today) -> Client:
    """A reader's browser without scripts, on that day."""
    return Client(raise_request_exception=True)
