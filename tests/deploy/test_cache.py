"""What nginx keeps of the guide's pages, and shows again only while nobody answers."""

import json
import time

import pytest

ANSWER = "/check/?certificate=2027-01-20&on=2026-11-23"
BY_HTMX = {"hx_request": "true"}
OLD = 2.1  # seconds, after which nothing kept counts as fresh: nginx counts whole ones


@pytest.fixture
def nobody_answers(instances):
    """Return what kills both processes."""

    def kill():
        for instance in instances:
            instance.kill()

    return kill


def is_whole(reply):
    return reply.text.lstrip().startswith("<!doctype html>")


def from_cache(nginx):
    """Return what nginx says of its cache, a request each: "" where it did not look."""
    return [json.loads(line)["cache"] for line in nginx.log("renewal-public.log").splitlines()]


@pytest.mark.parametrize("path", ["/", "/faq/", "/en/faq/", "/procedures/card-by-mail/"])
def test_a_page_that_was_read_is_still_there_when_nobody_answers(
    behind_nginx, nobody_answers, path
):
    nginx = behind_nginx()
    before = nginx.guide().get(path)
    nobody_answers()
    time.sleep(OLD)
    after = nginx.guide().get(path, accept_language="vi")

    assert (before.status, after.status) == (200, 200)
    assert after.content == before.content
    assert after.headers["content-security-policy"]
    assert from_cache(nginx) == ["MISS", "STALE"]


def test_without_the_line_for_it_nothing_would_be(behind_nginx, nobody_answers):
    nginx = behind_nginx({"proxy_cache_use_stale error timeout": "proxy_cache_use_stale off; #"})
    nginx.guide().get("/faq/")
    nobody_answers()
    time.sleep(OLD)

    assert nginx.guide().get("/faq/").status == 503


def test_while_somebody_answers_no_page_is_older_than_two_seconds(behind_nginx):
    nginx = behind_nginx()
    for _ in range(3):
        nginx.guide().get("/privacy/")
        time.sleep(OLD)

    assert from_cache(nginx) == ["MISS", "EXPIRED", "EXPIRED"]


@pytest.mark.parametrize(
    "path",
    [
        "/check/", ANSWER, "/faq/?q=pin", "/checklist/?who=proxy", "/offices/", "/en/offices/",
        "/common-cases/",
        "/api/v1/checklist", "/household/?p1-certificate=2027-01-20", "/check/guided/",
    ],
)  # fmt: skip
def test_no_answer_is_ever_kept(behind_nginx, nobody_answers, path):
    nginx = behind_nginx()
    assert [nginx.guide().get(path).status for _ in range(2)] == [200, 200]
    nobody_answers()

    assert nginx.guide().get(path).status == 503
    assert set(from_cache(nginx)) <= {"", "MISS", "BYPASS"}
    assert list((nginx.folder / "cache").rglob("*/*/*")) == []


def test_a_search_would_be_kept_if_queries_were(behind_nginx, nobody_answers):
    nginx = behind_nginx({"$request_method$is_args$http_hx_request$uri": "$request_method$uri"})
    nginx.guide().get("/faq/?q=pin")
    nobody_answers()

    assert nginx.guide().get("/faq/?q=pin").status == 200


@pytest.mark.parametrize("path", ["/faq/", "/checklist/", "/en/faq/"])
def test_a_part_and_the_whole_page_are_never_mixed(behind_nginx, nobody_answers, path):
    nginx = behind_nginx()
    client = nginx.guide()
    part, whole, again = client.get(path, **BY_HTMX), client.get(path), client.get(path, **BY_HTMX)
    restored = client.get(path, hx_history_restore_request="true", **BY_HTMX)
    nobody_answers()
    kept = client.get(path)

    assert [is_whole(one) for one in (part, whole, again, restored, kept)] == [
        False, True, False, True, True
    ]  # fmt: skip
    assert client.get(path, **BY_HTMX).status == 503


def test_they_would_be_if_the_cache_did_not_look_for_htmx(behind_nginx):
    nginx = behind_nginx(
        {"$request_method$is_args$http_hx_request$uri": "$request_method$is_args$uri"}
    )
    nginx.guide().get("/faq/", **BY_HTMX)

    assert not is_whole(nginx.guide().get("/faq/"))


def test_mistakes_and_missing_pages_are_not_kept(behind_nginx):
    nginx = behind_nginx()
    for path in ("/nowhere/", "/nowhere/", "/faq", "/faq"):
        nginx.guide().get(path)

    assert set(from_cache(nginx)) == {"MISS"}


def test_a_page_is_packed_for_those_who_can_unpack_it(behind_nginx):
    client = behind_nginx().guide()
    packed = client.get("/faq/", accept_encoding="gzip")
    plain = client.get("/faq/")

    assert packed.headers["content-encoding"] == "gzip"
    assert len(packed.content) < len(plain.content) / 2
    assert "content-encoding" not in plain.headers
