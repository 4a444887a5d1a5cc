"""Several municipalities in one process: each read, kept and let go by itself."""

import logging
import sqlite3
from contextlib import closing
from dataclasses import replace
from datetime import timedelta

import pytest

from renewal.municipality import snapshot, snapshot_file
from renewal.municipality.models import Municipality
from renewal.municipality.refreshing import State
from renewal.municipality.rows import save_office
from renewal.municipality.snapshot import Origin
from tests.municipality.databases import edit, working_in
from tests.shipped import KOSHIGAYA, OKAZAKI, YOSHIKAWA

HERE = replace(YOSHIKAWA, site_address="https://yoshikawa.example")


@pytest.fixture
def both(site):
    """Return a site whose database holds a second city with an address, looked at once."""
    with working_in(site.database):
        save_office(HERE)
        save_office(OKAZAKI)
    assert site.look() is State.FRESH
    return site


def held() -> list[tuple[str, Origin]]:
    return [(one.office.name, one.origin) for one in snapshot.others()]


def own_file(site):
    return site.file.with_name("facts-112437.json")


def test_a_city_with_an_address_of_its_own_is_held_beside_the_settings(both):
    assert held() == [("吉川市", Origin.DATABASE)]
    assert snapshot.others()[0].office == HERE
    assert both.shown == (Origin.DATABASE, KOSHIGAYA.telephone)
    assert snapshot_file.read(own_file(both), "112437").office == HERE


def test_a_request_about_a_city_that_is_let_go_meanwhile_ends_about_the_same_city(both):
    with snapshot.asked_by("yoshikawa.example"):
        snapshot.let_go("112437")

        assert snapshot.current().office.name == "吉川市"
    assert snapshot.current().office.name == KOSHIGAYA.name


def test_an_edit_of_one_city_is_no_news_for_the_other(both):
    before = snapshot.current()
    with working_in(both.database):
        save_office(replace(HERE, telephone="048-111-2222"))
    both.look()

    assert snapshot.others()[0].office.telephone == "048-111-2222"
    assert snapshot.current().office is before.office
    edited = snapshot.others()[0]
    edit(both.database, "048-333-4444")
    both.look()
    assert snapshot.current().office.telephone == "048-333-4444"
    assert snapshot.others()[0].office is edited.office
    assert snapshot.others()[0].confirmed_at == both.time


@pytest.mark.parametrize("how", ["address", "rows"])
def test_a_city_that_gave_up_its_address_goes_with_its_file(both, how):
    with working_in(both.database):
        if how == "address":
            save_office(YOSHIKAWA)
        else:
            Municipality.objects.get(code="112437").delete()
    both.look()

    assert held() == []
    assert not own_file(both).exists()
    assert both.file.exists()


def behind_the_models(site, change: str) -> None:
    """Write into the rows of Yoshikawa as no form of ours would, and count it as a change."""
    with closing(sqlite3.connect(site.path)) as direct, direct:
        direct.execute(f"UPDATE municipality_municipality SET {change} WHERE code='112437'")  # noqa: S608
        direct.execute("UPDATE municipality_factsversion SET number=number+1 WHERE code='112437'")


def test_what_may_not_be_shown_of_one_city_leaves_all_as_they_were(both, caplog):
    behind_the_models(both, "hall=' '")
    for _ in range(3):
        assert both.look() is State.FRESH

    assert held() == [("吉川市", Origin.MEMORY)]
    assert snapshot.others()[0].office == HERE
    said = [one.getMessage() for one in caplog.records if "112437" in one.getMessage()]
    assert said == [
        "The facts of 112437 stay as they are: its name, hall or department is empty"
    ]  # fmt: skip
    behind_the_models(both, "hall='吉川市役所'")
    both.look()
    assert held() == [("吉川市", Origin.DATABASE)]


def test_rows_that_no_release_knows_harm_their_own_city_alone(both):
    behind_the_models(both, "minors='x'")

    assert both.look() is State.FRESH
    assert held() == [("吉川市", Origin.MEMORY)]


def test_without_the_database_all_stay_as_they_are_and_come_back(both, caplog):
    away = both.path.with_suffix(".away")
    both.path.rename(away)
    both.look()
    assert held() == [("吉川市", Origin.MEMORY)]

    away.rename(both.path)
    both.look()
    assert held() == [("吉川市", Origin.DATABASE)]


def test_a_start_without_the_database_reads_every_file(both):
    both.look(later=timedelta(minutes=2))
    stored = both.time
    snapshot.let_go()
    both.path.unlink()
    again = both.another_process()
    again.start()
    again.stop()

    assert held() == [("吉川市", Origin.FILE)]
    assert snapshot.others()[0].confirmed_at == stored


def test_a_file_that_is_spoiled_is_left_alone(both, caplog):
    own_file(both).write_text("{")
    snapshot.let_go()
    both.path.unlink()
    with caplog.at_level(logging.WARNING):
        again = both.another_process()
        again.start()
        again.stop()

    assert held() == []
    assert any("112437" in record.getMessage() for record in caplog.records)
