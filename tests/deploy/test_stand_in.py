"""The whole origin is dead: what nginx shows out of the files the guide was written to."""

import json
import shutil

import pytest

from tests.deploy import mirror
from tests.deploy.instance import Instance, started
from tests.deploy.nginx import GUIDE, NO_LIMIT, Nginx, running
from tests.ports import free_port

SOME = ("/", "/faq/", "/en/faq/", "/vi/offices/", "/ja-easy/notice/", "/fil/procedures/")
ANSWERS = (
    "/check/?certificate=2027-01-20", "/en/check/?certificate=2027-01-20", "/check/", "/fil/check/",
    "/check/sheet/?card=2032-01-20", "/household/?p1-card=2032-01-20", "/check/guided/",
    "/checklist/?who=proxy", "/en/faq/?q=pin", "/calendar.ics?card=2032-01-20", "/qr.svg?card=2032-01-20",
)  # fmt: skip


@pytest.fixture(scope="module")
def nginx(tmp_path_factory, files):
    """Return nginx with nobody behind it, and the files in their place."""
    folder, ports = tmp_path_factory.mktemp("nginx"), (free_port(), free_port())
    nobody = Nginx(folder, ports, free_port(), NO_LIMIT)
    shutil.copytree(files, nobody.mirror / GUIDE)
    with running(nobody) as started:
        yield started


def test_every_guide_page_in_every_language_is_answered(nginx, files):
    """Without the line `error_page 502 504` nginx answers 502; without the files, 503."""
    client = nginx.guide()
    pages = [
        one for one in mirror.addresses(files) if "/check/" not in one and "/household/" not in one
    ]
    failed = [one for one in pages if client.get(one).status != 200]

    assert len(pages) > 150
    assert failed == []


def test_its_pages_are_kept_by_nobody_and_come_with_every_header(nginx):
    reply = nginx.guide().get("/en/faq/")

    assert reply.headers["cache-control"] == "no-store"
    assert reply.headers["content-type"] == "text/html; charset=utf-8"
    assert "default-src 'none'" in reply.headers["content-security-policy"]
    assert "max-age=63072000" in reply.headers["strict-transport-security"]


@pytest.mark.parametrize("path", ANSWERS)
def test_what_only_a_process_can_answer_is_said_not_to_be_answered(nginx, path):
    reply = nginx.guide().get(path)

    assert (reply.status, reply.headers["retry-after"]) == (503, "60")
    assert reply.text.count('<tr><th scope="row"') == 366
    assert 'href="tel:' in reply.text
    languages = {"/en/": '<html lang="en"', "/fil/": '<html lang="fil"'}
    expected = next((tag for start, tag in languages.items() if path.startswith(start)), '"ja"')
    assert expected in reply.text


@pytest.mark.parametrize(
    "path",
    ["/counter/", "/counter/?certificate=2027-01-20&at=shimin-ka", "/counter/turned/?who=proxy",
     "/counter/keys/", "/counter/changes/", "/en/counter/", "/zh-hans/counter/?card=2032-01-20"],
)  # fmt: skip
def test_the_clerks_desk_is_the_rule_in_japanese_whatever_language_stood_beside(nginx, path):
    """It computes everything it shows: without it, what the checker's path says is what is left."""
    reply = nginx.guide().get(path)

    assert (reply.status, reply.headers["retry-after"]) == (503, "60")
    assert '<html lang="ja"' in reply.text
    assert reply.text.count('<tr><th scope="row"') == 366
    assert 'href="tel:' in reply.text


def test_a_form_that_is_sent_gets_the_rule_too(nginx):
    reply = nginx.guide().post("/check/dates/", {"born": "1990-05-20", "made": "2020-06"})

    assert reply.status == 503
    assert reply.text.count('<tr><th scope="row"') == 366


@pytest.mark.parametrize("path", ["/check/", "/faq/", "/checklist/"])
def test_a_part_is_not_answered_with_a_whole_page(nginx, path):
    """htmx puts no answer of 503 into a page, and says that it could not connect."""
    assert nginx.guide().get(path, hx_request="true").status == 503


def test_what_the_pages_load_comes_from_the_files_too(nginx, files):
    client = nginx.guide()
    sheets = sorted((files / "static/css").glob("*.css"))

    assert {client.get(f"/static/css/{one.name}").status for one in sheets} == {200}


def test_a_page_that_there_is_not_is_not_found(nginx):
    reply = nginx.guide().get("/en/no-such-page/")

    assert reply.status == 404
    assert "ページが見つかりません" in reply.text


@pytest.mark.parametrize("path", ["/livez", "/readyz"])
def test_whoever_watches_is_told_the_truth(nginx, path):
    assert nginx.guide().get(path).status == 502


@pytest.mark.parametrize(
    "path",
    [
        f"/mirror/{GUIDE}/faq/index.html",
        f"/stand-in/{GUIDE}/check/index.html",
        "/mirror/../state/mirror/",
    ],
)
def test_the_files_have_no_address_of_their_own(nginx, path):
    assert nginx.guide().get(path).status in {400, 404, 503}


def test_it_is_over_as_soon_as_one_process_is_back(nginx, tmp_path):
    with started(Instance(tmp_path, port=nginx.public[1])):
        checker = nginx.guide().get("/en/check/")
        answer = json.loads(nginx.guide().get("/api/v1/checklist").text)

    assert (checker.status, answer["visits"]) == (200, 1)
