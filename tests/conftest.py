"""What every test shares: one day on which all pages are asked."""

from datetime import date

import pytest
import time_machine
from django.test import Client
from hypothesis import settings

# A loaded machine is slow, not wrong; and a failure found once is found again.
settings.register_profile("suite", deadline=None, derandomize=True, print_blob=True)
settings.load_profile("suite")

TODAY = date(2026, 11, 23)


@pytest.fixture
def today():
    """It is 23 November 2026 in Tokyo, at nine in the morning."""
    with time_machine.travel("2026-11-23T00:00:00Z", tick=False):
        yield TODAY


@pytest.fixture
def visitor(today) -> Client:
    """A reader's browser without scripts, on that day."""
    return Client(raise_request_exception=True)
