"""Two persons who save the same page at the same moment: one is saved, the other is told."""

from concurrent.futures import ThreadPoolExecutor
from threading import Barrier

import pytest
from django.core.management import call_command
from django.db import connection

from renewal.municipality.models import Counter
from tests.municipality.databases import sqlite, working_in
from tests.staff.offices import MUNICIPALITY, an_office, fields_of, first_counter
from tests.staff.people import person, signed_in

ROUNDS = 5


@pytest.fixture
def shared(transactional_db, tmp_path):
    """Return a database that two connections can write to, with an office in it."""
    is_in_memory = connection.vendor == "sqlite"
    database = sqlite(tmp_path / "shared.sqlite3") if is_in_memory else connection.settings_dict
    if is_in_memory:
        database["OPTIONS"] = {"transaction_mode": "IMMEDIATE", "timeout": 30}
    with working_in(database):
        if is_in_memory:
            call_command("migrate", verbosity=0)
        an_office()
    return database


def test_of_two_who_save_at_once_one_is_saved_and_the_other_is_told(shared):
    """On PostgreSQL both would be saved if nobody waited for the other before comparing."""
    with working_in(shared):
        browsers = [signed_in(person(name, "editor")) for name in ("east", "west")]
        page = f"{MUNICIPALITY}counter/{first_counter().pk}/change/"
    together = Barrier(2)

    def save(browser, floor):
        with working_in(shared):
            form = fields_of(browser, page)
            together.wait(20)
            return browser.post(page, form | {"floor": floor}).status_code

    for number in range(ROUNDS):
        floors = [f"{number}-{side}" for side in ("east", "west")]
        with ThreadPoolExecutor(2) as pool:
            answers = list(pool.map(save, browsers, floors))
        assert sorted(answers) == [302, 409]
        with working_in(shared):
            assert Counter.objects.get(code="shimin-ka").floor == floors[answers.index(302)]
