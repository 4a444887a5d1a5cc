"""What stands in the database may not be shown: every page goes on showing what it showed."""

import json
from dataclasses import replace

import pytest

from renewal.municipality.rows import save_office
from tests.faults.serving import served
from tests.municipality.databases import prepare, settings_for, sqlite, working_in
from tests.municipality.wrong_content import WRONG
from tests.shipped import KOSHIGAYA

SOON = 3  # seconds; it looks five times a second here


@pytest.fixture(scope="module", params=["sqlite", "postgresql"])
def url(request, tmp_path_factory, django_db_blocker):
    with django_db_blocker.unblock():
        if request.param == "postgresql":
            yield request.getfixturevalue("server_of_databases").url
        else:
            path = tmp_path_factory.mktemp("wrong") / "guide.sqlite3"
            prepare(sqlite(path))
            yield f"sqlite:///{path}"


@pytest.fixture(scope="module")
def site(url, tmp_path_factory):
    folder = tmp_path_factory.mktemp("site")
    with served(folder, DATABASE_URL=url, SNAPSHOT_SECONDS="0.2") as running:
        yield running


@pytest.mark.parametrize(("spoil", "state"), WRONG.values(), ids=WRONG)
def test_every_worker_goes_on_with_what_it_has(site, url, telephone, spoil, state):
    told = site.workers_that_said(state)
    with working_in(settings_for(url)):
        save_office(replace(KOSHIGAYA, telephone=telephone))
        site.seconds_until_it_shows(telephone, at_most=SOON)
        spoil()
        site.wait_until_every_worker_says(state, told)
        assert site.shows(telephone)
        assert json.loads(site.site.get("/readyz").text)["origin"] == "memory"
        page = site.site.get("/offices/")
        assert page.status == 200
        assert [one.name for one in KOSHIGAYA.counters if one.name not in page.text] == []

        save_office(KOSHIGAYA)
        site.seconds_until_it_shows(KOSHIGAYA.telephone, at_most=SOON)
