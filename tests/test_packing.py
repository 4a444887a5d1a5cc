"""Computed answers leave packed; what is packed already, or no text, leaves as it is."""

import gzip
import random
from wsgiref.util import setup_testing_defaults

import brotli  # type: ignore[import-untyped]
import pytest

from renewal.packed_page import quickly
from renewal.packing import SMALLEST, packing
from renewal.wsgi import application

TEXT = ("更新" * SMALLEST).encode()
HTML = ("Content-Type", "text/html; charset=utf-8")


def ask(door, accepts, path="/check/", query=""):
    """Return the status, the headers and the body that `door` sends to a browser."""
    environ = {"PATH_INFO": path, "QUERY_STRING": query, "HTTP_HOST": "127.0.0.1"}
    setup_testing_defaults(environ)
    said = []
    body = b"".join(
        door(environ | {"HTTP_ACCEPT_ENCODING": accepts}, lambda *told: said.append(told))
    )
    ((status, headers, *_),) = said
    return status, dict(headers), body


def sending(*headers, body=TEXT):
    """Return a door that answers every request with this."""

    def door(environ, start_response):
        start_response("200 OK", list(headers))
        return [body]

    return packing(door)


@pytest.mark.parametrize(
    ("accepts", "way", "unpacked"),
    [
        ("gzip, deflate, br", "br", brotli.decompress),
        ("gzip", "gzip", gzip.decompress),
        ("br;q=0", None, bytes),
        ("", None, bytes),
    ],
)
def test_a_text_is_packed_in_the_best_way_the_reader_takes(accepts, way, unpacked):
    door = sending(HTML, ("Vary", "HX-Request"), ("Content-Length", str(len(TEXT))))
    _, headers, body = ask(door, accepts)

    assert headers.get("Content-Encoding") == way
    assert unpacked(body) == TEXT
    assert headers["Content-Length"] == str(len(body))
    assert headers["Vary"] == "Accept-Encoding, HX-Request"


@pytest.mark.parametrize(
    "door",
    [
        sending(HTML, body=TEXT[: SMALLEST - 1]),
        sending(HTML, ("Content-Encoding", "gzip")),
        sending(("Content-Type", "image/png")),
        sending(),
    ],
)
def test_what_is_short_or_packed_or_no_text_is_left_alone(door):
    headers, body = ask(door, "br")[1:]

    assert headers.get("Content-Encoding") != "br"
    assert "Vary" not in headers
    assert TEXT.startswith(body)


@pytest.mark.parametrize(
    ("path", "query", "status"),
    [
        ("/check/", "certificate=2027-01-20&card=2032-01-20", "200 OK"),
        ("/en/check/", "certificate=1.2.3", "422 Unprocessable Entity"),
        ("/nowhere/", "", "404 Not Found"),
        ("/api/v1/checklist", "renew=card", "200 OK"),
        ("/faq/", "", "200 OK"),
    ],
)
def test_every_kind_of_answer_leaves_packed(path, query, status):
    plain = ask(application, "", path, query)
    packed = ask(application, "br", path, query)

    assert plain[0] == packed[0] == status
    assert packed[1]["Content-Encoding"] == "br"
    assert brotli.decompress(packed[2]) == plain[2]


@pytest.mark.parametrize(("kilobytes", "found"), [(40, True), (80, False)])
def test_what_is_packed_for_a_waiting_reader_looks_back_over_64_kilobytes(kilobytes, found):
    noise = random.Random(kilobytes).randbytes(kilobytes * 1_000)  # noqa: S311  no secret

    assert (len(quickly(noise + noise)) < 1.1 * len(noise)) is found
    assert brotli.decompress(quickly(noise + noise)) == noise + noise
