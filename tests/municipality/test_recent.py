"""The latest changes of an office's facts: what was changed, and never by whom."""

from datetime import UTC, date, datetime, timedelta

import pytest
import time_machine
from django.db import connection
from django.test.utils import CaptureQueriesContext

from renewal.municipality import models
from renewal.municipality.fact_change import Done
from renewal.municipality.recent import MOST, recent
from renewal.municipality.rows import save_office
from tests.municipality.full_office import FULL

pytestmark = pytest.mark.django_db

BEGUN = datetime(2026, 11, 1, tzinfo=UTC)


@pytest.fixture
def city():
    """A city with rows of every kind, put in some weeks ago."""
    with time_machine.travel(BEGUN, tick=False):
        save_office(FULL)
    return models.Municipality.objects.get(code=FULL.code)


def at(days: int):
    return time_machine.travel(BEGUN + timedelta(days=days), tick=False)


def test_what_was_there_from_the_beginning_has_not_changed(city):
    assert recent(city) == ()


def test_a_change_names_its_row_and_what_differs_the_newest_first(city):
    counter = city.counters.first()
    with at(1):
        city.telephone = "03-0000-0000"
        city.save()
    with at(2):
        closure = city.closures.create(
            reason="研修", first=date(2026, 12, 1), last=date(2026, 12, 1), counter=counter
        )
    with at(3):
        closure.delete()

    told = [(one.what, one.done, one.fields) for one in recent(city)]
    assert told == [
        ("休業日", Done.DELETED, ()),
        ("休業日", Done.ADDED, ()),
        ("市区町村", Done.CHANGED, ("電話番号",)),
    ]
    assert counter.name in recent(city)[0].row
    assert recent(city)[0].at == BEGUN + timedelta(days=3)


def test_another_citys_changes_are_not_told(city):
    other = models.Municipality.objects.create(
        code="111111", name="別の市", reading="べつのし", hall="別の市役所", department="課",
        telephone="03-1111-1111",
    )  # fmt: skip
    with at(1):
        other.telephone = "03-2222-2222"
        other.save()

    assert recent(city) == ()


def test_a_long_history_takes_no_more_queries_than_a_short_one(city):
    def change(times: int) -> int:
        for number in range(times):
            with at(1):
                city.fax = f"03-0000-{number:04}"
                city.save()
        with CaptureQueriesContext(
            connection,
        ) as queries:
            assert len(recent(city)) <= MOST
        return len(queries)

    assert change(1) == change(30)
