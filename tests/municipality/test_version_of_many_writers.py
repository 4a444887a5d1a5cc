"""Writers at the same time: every one of them counts, and none waits for ever."""

from concurrent.futures import ThreadPoolExecutor
from threading import Barrier

import pytest
from django.core.management import call_command
from django.db import connection, transaction

from renewal.municipality.models import Counter, FactsVersion
from renewal.municipality.version import raise_version
from tests.municipality.a_city import city, counter
from tests.municipality.databases import sqlite, working_in

WRITERS, ROUNDS = 4, 5


@pytest.fixture
def shared(transactional_db, tmp_path):
    """Return a database that several connections can write to, with one city of two counters.

    SQLite keeps the usual one of the tests in the memory of one connection.
    """
    is_in_memory = connection.vendor == "sqlite"
    database = sqlite(tmp_path / "shared.sqlite3") if is_in_memory else connection.settings_dict
    if is_in_memory:
        database["OPTIONS"] = {"transaction_mode": "IMMEDIATE", "timeout": 30}
    with working_in(database):
        if is_in_memory:
            call_command("migrate", verbosity=0)
        counter(counter(city(), "a").municipality, "b")
    return database


def test_writers_who_touch_the_same_rows_in_any_order_all_count(shared):
    def write(writer):
        with working_in(shared):
            for _ in range(ROUNDS):
                with transaction.atomic():
                    for row in Counter.objects.order_by("code" if writer % 2 else "-code"):
                        row.save()

    before = number(shared)
    with ThreadPoolExecutor(WRITERS) as pool:
        assert list(pool.map(write, range(WRITERS))) == [None] * WRITERS

    assert number(shared) == before + WRITERS * ROUNDS * 2


def test_those_who_count_for_the_first_time_at_once_all_count(shared):
    codes = [f"{number:06}" for number in range(ROUNDS)]
    together = Barrier(WRITERS)

    def count(_):
        with working_in(shared) as opened:
            opened.ensure_connection()
            for code in codes:
                together.wait(20)
                with transaction.atomic():
                    raise_version(code)

    with ThreadPoolExecutor(WRITERS) as pool:
        list(pool.map(count, range(WRITERS)))

    assert [number(shared, code) for code in codes] == [WRITERS] * ROUNDS


def number(shared, code="112224") -> int:
    with working_in(shared):
        return FactsVersion.objects.get(code=code).number
