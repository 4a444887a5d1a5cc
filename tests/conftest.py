"""What every test shares: one day on which all pages are asked."""

from datetime import date

import pytest
import time_machine
from django.core.signals import request_finished, request_started
from django.db import close_old_connections
from django.test import Client
from hypothesis import settings

# A loaded machine is slow, not wrong; and a failure found once is found again.
settings.register_profile("suite", deadline=None, derandomize=True, print_blob=True)
settings.load_profile("suite")

TODAY = date(2026, 11, 23)

# A request that comes in by the server's door closes old connections, as it should; in a test
# nobody may touch a database that the test has not asked for.
for signal in (request_started, request_finished):
    signal.disconnect(close_old_connections)


@pytest.fixture
def today():
    """It is 23 November 2026 in Tokyo, at nine in the morning."""
    with time_machine.travel("2026-11-23T00:00:00Z", tick=False):
        yield TODAY


@pytest.fixture
def visitor(today) -> Client:
    """A reader's browser without scripts, on that day."""
    return Client(raise_request_exception=True)
