"""One process, several municipalities: the host name says which, and nothing else does."""

from dataclasses import replace
from datetime import datetime

import pytest

from renewal.clock import TOKYO
from renewal.municipality import snapshot
from renewal.municipality.snapshot import Origin, Snapshot
from tests.shipped import KOSHIGAYA, OKAZAKI, YOSHIKAWA

AT = datetime(2026, 11, 23, 8, 59, tzinfo=TOKYO)
ANSWER = "/check/?certificate=2027-01-20&card=2032-01-20"


@pytest.fixture(autouse=True)
def three(settings):
    """Serve Koshigaya, and two others at host names of their own."""
    settings.ALLOWED_HOSTS = ["guide.example", "yoshikawa.example", "okazaki.example", "a.example"]
    for office, host in ((YOSHIKAWA, "yoshikawa"), (OKAZAKI, "okazaki")):
        snapshot.hold(
            Snapshot(
                office=replace(office, site_address=f"https://{host}.example"),
                origin=Origin.DATABASE, version=7, read_at=AT, confirmed_at=AT,
            )
        )  # fmt: skip
    yield
    snapshot.let_go()


def name_at(visitor, host: str, **headers) -> str:
    page = visitor.get("/offices/", headers={"host": host, **headers}).content.decode()
    [name] = [one for one in ("越谷市", "吉川市", "岡崎市") if f"<h1>{one}の窓口" in page]
    return name


@pytest.mark.parametrize(
    ("host", "name"),
    [
        ("yoshikawa.example", "吉川市"),
        ("okazaki.example", "岡崎市"),
        ("okazaki.example:8443", "岡崎市"),
        ("OKAZAKI.example", "岡崎市"),
        ("guide.example", "越谷市"),
        ("a.example", "越谷市"),
    ],
)
def test_the_host_name_says_which_city_and_the_settings_is_shown_where_it_says_none(
    visitor, host, name
):
    assert name_at(visitor, host) == name


def test_no_header_but_the_host_says_which_city(visitor):
    told = {"x-forwarded-host": "okazaki.example", "forwarded": "host=okazaki.example"}

    assert name_at(visitor, "yoshikawa.example", **told) == "吉川市"


def test_a_host_name_that_is_not_allowed_is_refused_whosever_it_is(visitor, settings):
    settings.ALLOWED_HOSTS = ["guide.example"]

    assert visitor.get("/offices/", headers={"host": "okazaki.example"}).status_code == 400
    assert visitor.get("/offices/", headers={"host": "b.example"}).status_code == 400


def test_one_request_leaves_nothing_behind_for_the_next(visitor):
    names = [name_at(visitor, f"{host}.example") for host in ("okazaki", "guide", "yoshikawa")]

    assert names == ["岡崎市", "越谷市", "吉川市"]
    assert snapshot.office() == KOSHIGAYA


@pytest.mark.parametrize("path", ["/qr.svg", "/calendar.ics", "/check/sheet/"])
def test_addresses_that_leave_the_site_are_the_citys_own(visitor, path, settings):
    settings.SITE_URL = "https://guide.example"
    query = ANSWER.partition("?")[2]

    def body(host):
        return visitor.get(f"{path}?{query}", headers={"host": host}).content

    assert body("a.example") == body("guide.example")
    assert body("okazaki.example") != body("guide.example")
    if path != "/qr.svg":
        assert b"https://guide.example/" in body("a.example")
        assert b"https://okazaki.example/" in body("okazaki.example").replace(b"\r\n ", b"")
        assert b"guide.example" not in body("okazaki.example").replace(b"\r\n ", b"")


def test_ready_says_every_city_that_is_shown(visitor):
    told = visitor.get("/readyz").json()

    assert (told["office"], told["origin"]) == ("112224", "seed")
    assert told["others"] == [
        {"office": code, "version": 7, "origin": "database", "age_seconds": 60}
        for code in ("112437", "232025")
    ]


def test_who_publishes_the_guide_of_one_city_does_not_publish_that_of_another(visitor, settings):
    settings.PUBLISHER = "越谷市"
    own = visitor.get("/about/", headers={"host": "guide.example"}).content.decode()
    other = visitor.get("/about/", headers={"host": "okazaki.example"}).content.decode()

    assert "このサイトは、越谷市が公開しています。" in own
    assert "これは岡崎市の公式サイトではありません。" in other
    assert "が公開しています。" not in other


def test_every_language_of_one_city_tells_about_that_city(visitor):
    for host, hall in (("okazaki", "岡崎市"), ("yoshikawa", "吉川市"), ("okazaki", "岡崎市")):
        page = visitor.get("/en/offices/", headers={"host": f"{host}.example"}).content.decode()
        assert hall in page.partition("<h1>")[2].partition("</h1>")[0]
