"""What machines that watch the process are told. Without the database, as every public address."""

from dataclasses import replace
from datetime import datetime, timedelta

import pytest

from renewal.clock import TOKYO
from renewal.municipality import snapshot
from renewal.municipality.snapshot import Origin, Snapshot
from renewal.web import views_health
from tests.shipped import KOSHIGAYA

NINE = datetime(2026, 11, 23, 9, tzinfo=TOKYO)


def asked(visitor, path="/readyz"):
    reply = visitor.get(path)
    assert "no-store" in reply["Cache-Control"]
    assert not reply.cookies
    return reply


def test_a_process_that_answers_lives(visitor):
    reply = asked(visitor, "/livez")

    assert (reply.status_code, reply.content) == (200, b"ok")


def test_ready_says_which_facts_are_shown_and_how_old_they_are(visitor):
    confirmed = NINE - timedelta(seconds=75)
    held = Snapshot(office=KOSHIGAYA, origin=Origin.MEMORY, version=41, confirmed_at=confirmed)
    with snapshot.holding(held):
        reply = asked(visitor)

    assert reply.status_code == 200
    assert reply.json() == {
        "status": "ready",
        "office": "112224",
        "version": 41,
        "origin": "memory",
        "age_seconds": 75,
        "content": views_health.content_version(),
    }


def test_what_ships_is_ready_and_of_no_age(visitor):
    told = asked(visitor).json()

    assert (told["status"], told["origin"], told["version"]) == ("ready", "seed", 0)
    assert told["age_seconds"] is None


def test_a_clock_put_back_gives_no_age_below_nothing(visitor):
    later = replace(snapshot.current(), confirmed_at=NINE + timedelta(hours=1))
    with snapshot.holding(later):
        assert asked(visitor).json()["age_seconds"] == 0


def test_only_a_process_without_any_facts_is_not_ready(visitor, settings):
    settings.MUNICIPALITY = "131016"
    reply = asked(visitor)

    assert reply.status_code == 503
    assert reply.json()["status"] == "no office"
    assert asked(visitor, "/livez").status_code == 200


@pytest.mark.parametrize("path", ["/livez", "/readyz"])
def test_nobody_sends_anything_there(visitor, path):
    assert visitor.post(path).status_code == 405
    assert visitor.head(path).status_code == 200


@pytest.fixture
def release(tmp_path, settings):
    """Return the tree of another release."""
    settings.BASE_DIR = tmp_path
    for name in ("renewal/content/a.py", "renewal/locale/en/b.po", "templates/c.html"):
        (tmp_path / name).parent.mkdir(parents=True)
        (tmp_path / name).write_text("before")
    yield tmp_path
    views_health.content_version.cache_clear()


def version_now():
    views_health.content_version.cache_clear()
    return views_health.content_version()


@pytest.mark.parametrize("name", ["renewal/content/a.py", "renewal/locale/en/b.po", "templates/c.html"])  # fmt: skip
def test_other_words_are_another_version_of_the_content(release, name):
    before = version_now()
    assert version_now() == before

    (release / name).write_text("after")
    changed = version_now()
    (release / name).rename(release / name.replace(".", "2."))

    assert len({before, changed, version_now()}) == 3


def test_the_public_side_answers_at_both_addresses_without_a_language(visitor):
    assert visitor.get("/livez").content == b"ok"
    assert visitor.get("/readyz").json()["office"] == "112224"


@pytest.mark.parametrize("path", ["/livez", "/readyz"])
def test_a_balancer_asks_by_an_ip_address_and_without_https(visitor, settings, path):
    settings.SECURE_SSL_REDIRECT = True
    balancer = {"host": "10.1.2.3"}

    assert visitor.get(path, headers=balancer).status_code == 200
    assert visitor.get("/", headers=balancer).status_code in (301, 400)


def test_without_any_facts_every_page_says_that_it_is_getting_ready(visitor, settings):
    settings.MUNICIPALITY = "131016"
    for path in ("/", "/check/?certificate=2027-01-20", "/offices/", "/api/v1/checklist"):
        reply = visitor.get(path)

        assert (reply.status_code, reply["Retry-After"]) == (503, "5")
        assert "no-store" in reply["Cache-Control"]
        assert "準備しています" in reply.content.decode()
