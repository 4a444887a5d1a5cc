"""The store of rendered pages: what it keeps, what it never keeps, and when it lets go."""

import gzip
from datetime import timedelta

import brotli  # type: ignore[import-untyped]
import pytest

from renewal import page_store
from renewal.doors.stored import MARK
from tests.kept_pages import TEXT, Guide, Reader


def test_a_page_asked_for_again_is_not_rendered_again():
    guide = Guide()
    reader = Reader(guide)
    first, second = reader.ask(), reader.ask()

    assert first == second
    assert (guide.rendered, guide.closed) == (1, 1)
    assert first[2] == f"1 {TEXT}".encode()
    assert MARK not in first[1]
    assert int(first[1]["Content-Length"]) == len(first[2])


@pytest.mark.parametrize(
    ("asked", "encoding", "unpacked"),
    [
        ("gzip, deflate, br, zstd", "br", brotli.decompress),
        ("gzip;q=1.0, br;q=0", "gzip", gzip.decompress),
        ("GZIP", "gzip", gzip.decompress),
        ("identity", None, bytes),
        ("", None, bytes),
    ],
)
def test_it_is_sent_packed_in_the_best_way_the_reader_takes(asked, encoding, unpacked):
    guide = Guide(Vary="HX-Request, Accept-Language")
    _, headers, body = Reader(guide).ask(accept_encoding=asked)

    assert headers.get("Content-Encoding") == encoding
    assert unpacked(body).decode() == f"1 {TEXT}"
    assert headers["Vary"] == "Accept-Encoding, HX-Request"


def test_who_has_the_page_is_told_so_and_gets_no_body():
    reader = Reader(Guide())
    _, headers, _ = reader.ask(accept_encoding="br")
    for known in (headers["ETag"], f'"other", W/{headers["ETag"]}', "*"):
        status, said, body = reader.ask(accept_encoding="br", if_none_match=known)
        assert (status, body) == ("304 Not Modified", b"")
        assert said["ETag"] == headers["ETag"]
    assert reader.ask(accept_encoding="br", if_none_match='"other"')[0] == "200 OK"
    assert reader.ask(accept_encoding="gzip", if_none_match=headers["ETag"])[0] == "200 OK"


def test_a_page_packed_better_has_another_tag_and_the_same_words():
    reader = Reader(Guide())
    _, before, quick = reader.ask(accept_encoding="br")
    (page,) = reader.packed
    page.pack_best()
    _, after, best = reader.ask(accept_encoding="br")

    assert len(best) < len(quick)
    assert before["ETag"] != after["ETag"]
    assert brotli.decompress(best) == brotli.decompress(quick)


@pytest.mark.parametrize(
    "asked",
    [
        {"query": "q=1"},
        {"method": "POST"},
        {"hx_request": "true"},
        {"method": "HEAD"},
    ],
)
def test_anything_but_a_whole_page_without_a_query_is_rendered_each_time(asked):
    guide = Guide()
    reader = Reader(guide)
    replies = [reader.ask(**asked) for _ in range(2)]

    assert guide.rendered == 2
    assert all(MARK not in headers for _, headers, _ in replies)


def test_a_head_of_a_page_that_is_kept_has_its_headers_and_no_body():
    guide = Guide()
    reader = Reader(guide)
    _, headers, body = reader.ask()
    status, head, nothing = reader.ask(method="HEAD")

    assert (status, head, nothing) == ("200 OK", headers, b"")
    assert (guide.rendered, len(body) > 0) == (1, True)


def test_what_is_not_marked_is_never_kept():
    guide = Guide(lasts=None)
    reader = Reader(guide)
    reader.ask()
    reader.ask()

    assert guide.rendered == 2


@pytest.mark.parametrize("lasts", ["facts", "day"])
def test_a_change_of_the_facts_lets_go_at_once(lasts):
    guide = Guide(lasts)
    reader = Reader(guide)
    reader.ask()
    reader.facts[0] = "second"

    assert reader.ask()[2].startswith(b"2 ")
    assert reader.ask()[2].startswith(b"2 ")


@pytest.mark.parametrize(("lasts", "rendered"), [("facts", 1), ("day", 2)])
def test_midnight_lets_go_of_what_depends_on_the_day_alone(lasts, rendered):
    guide = Guide(lasts)
    reader = Reader(guide)
    reader.ask()
    reader.day[0] += timedelta(days=1)
    reader.ask()

    assert guide.rendered == rendered


def test_while_nothing_may_be_kept_nothing_is():
    guide = Guide()
    reader = Reader(guide, facts=None)
    reader.ask()
    reader.ask()

    assert guide.rendered == 2


def test_hosts_schemes_and_paths_are_never_mixed():
    guide = Guide()
    reader = Reader(guide)
    for asked in (
        {"host": "a.example"},
        {"host": "b.example"},
        {"host": "a.example", "x_forwarded_proto": "https"},
        {"host": "a.example", "path": "/en/faq/"},
    ):
        reader.ask(**asked)
        reader.ask(**asked)

    assert guide.rendered == 4


def test_however_many_hosts_ask_no_more_is_kept_than_there_is_room_for(monkeypatch):
    monkeypatch.setattr(page_store, "MOST", 3)
    guide = Guide()
    reader = Reader(guide)
    for number in range(5):
        reader.ask(host=f"{number}.example")
    reader.ask(host="4.example")
    assert guide.rendered == 5

    reader.ask(host="0.example")
    assert guide.rendered == 6
