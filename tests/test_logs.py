"""The log of a process: one line a request, one for what broke, and nothing that was typed."""

import json
import logging
import os
from wsgiref.util import setup_testing_defaults

import pytest

from renewal import wsgi
from renewal.logs import Event, plain_path
from renewal.request_log import logged
from renewal.web import views_check

BORN = "1990-05-20"
NUMBER = "123456789018"


class Collected(logging.Handler):
    """Formats what is logged as it would be written."""

    def __init__(self, formatter=None):
        super().__init__()
        self.lines = []
        if formatter:
            self.setFormatter(formatter)

    def emit(self, record):
        self.lines.append(self.format(record))


@pytest.fixture
def requests_log(capfd):
    """Return what requests have written on standard error since the test began, line by line."""
    written = []

    def lines():
        written.extend(capfd.readouterr().err.splitlines(keepends=True))
        return written

    return lines


@pytest.fixture
def events():
    """Return the lines about what broke."""
    collected = Collected(Event())
    logging.getLogger().addHandler(collected)
    yield collected.lines
    logging.getLogger().removeHandler(collected)


def ask(path, query="", method="GET", body=b"", application=wsgi.application):
    """Ask the server's door, and return the status."""
    environ = {"PATH_INFO": path, "QUERY_STRING": query, "REQUEST_METHOD": method}
    setup_testing_defaults(environ)
    environ["HTTP_HOST"] = "127.0.0.1"
    environ["CONTENT_TYPE"] = "application/x-www-form-urlencoded"
    environ["CONTENT_LENGTH"] = str(len(body))
    environ["wsgi.input"].write(body)
    environ["wsgi.input"].seek(0)
    said = []
    list(application(environ, lambda line, headers, exc_info=None: said.append(line)))
    return int(said[0][:3])


def test_a_request_is_one_line_of_json(requests_log):
    ask("/en/check/", "certificate=2027-01-20&on=2026-11-23")
    (line,) = requests_log()
    told = json.loads(line)

    assert line.endswith("}\n")
    assert list(told) == ["at", "side", "method", "path", "status", "ms"]
    assert (told["side"], told["method"], told["path"], told["status"]) == (
        "public", "GET", "/en/check/", 200
    )  # fmt: skip
    assert told["at"].endswith("+09:00")
    assert 0 < told["ms"] < 60_000


@pytest.mark.parametrize(
    ("path", "query", "method", "body"),
    [
        ("/check/", f"card={BORN}", "GET", b""),
        ("/check/", f"card={NUMBER}", "GET", b""),
        ("/check/dates/", f"x={BORN}", "POST", f"born={BORN}&made=2020-06".encode()),
        (f"/{BORN}/", "", "GET", b""),
        (f"/{NUMBER}", "", "GET", b""),
        (f"/check/{BORN}", "", "GET", b""),
        (f"/static/{NUMBER}.css", "", "GET", b""),
        ("/", "", f"GET{NUMBER}", b""),
        ("/check/", f"q={BORN}\x00", "GET", b""),
    ],
)
def test_nothing_that_was_typed_is_in_any_line(requests_log, events, path, query, method, body):
    ask(path, query, method, body)

    assert len(requests_log()) == 1
    written = "".join(requests_log() + events)
    assert BORN not in written
    assert NUMBER not in written


@pytest.mark.parametrize(
    ("path", "query", "method", "status"),
    [
        ("/nowhere/", "", "GET", 404),
        ("/check/", "card=nonsense", "GET", 422),
        ("/", "", "DELETE", 405),
        ("/check/", "&".join(f"a{n}=1" for n in range(300)), "GET", 400),
    ],
)
def test_a_readers_mistake_is_a_line_and_no_event(
    requests_log, events, path, query, method, status
):
    assert ask(path, query, method) == status
    assert json.loads(requests_log()[0])["status"] == status
    assert events == []


@pytest.fixture
def broken(monkeypatch):
    """Let the checker fail on what was typed, with an error that quotes it, caused by another."""

    def fail(request, form):
        try:
            int(form.asked.query())
        except ValueError as error:
            raise RuntimeError(f"no answer to {request.GET}") from error

    monkeypatch.setattr(views_check, "_answer", fail)


def test_what_broke_is_one_line_with_its_place_and_without_what_was_typed(
    requests_log, events, broken
):
    assert ask("/check/", f"card=2027-01-20&x={BORN}") == 500
    (line,) = events
    told = json.loads(line)

    assert told["message"] == "GET /check/: 500"
    assert told["error"] == ["RuntimeError", "ValueError"]
    assert any("test_logs.py" in one for one in told["where"])
    assert json.loads(requests_log()[0])["status"] == 500
    assert "2027-01-20" not in line
    assert BORN not in line


def test_pythons_own_lines_would_hold_it(broken):
    """The formatter taken away: both messages quote the address."""
    collected = Collected(logging.Formatter())
    logging.getLogger().addHandler(collected)
    ask("/check/", "card=2027-01-20")
    logging.getLogger().removeHandler(collected)

    assert "2027-01-20" in collected.lines[0]


def test_what_django_itself_could_not_answer_is_an_empty_500(requests_log, events):
    def no_answer(environ, start_response):
        raise ValueError(environ["QUERY_STRING"])

    assert ask("/", f"born={BORN}", application=logged(no_answer)) == 500
    assert json.loads(events[0])["error"] == ["ValueError"]
    assert json.loads(requests_log()[0])["status"] == 500
    assert BORN not in events[0]


def test_a_line_that_cannot_be_written_costs_nobody_an_answer(monkeypatch):
    def no_space(where, line):
        raise OSError("No space left on device")

    monkeypatch.setattr(os, "write", no_space)

    assert ask("/") == 200


def test_the_lines_can_be_left_out(requests_log, settings):
    settings.LOG_REQUESTS = False
    ask("/", application=logged(wsgi.answer))

    assert requests_log() == []


@pytest.mark.parametrize(
    ("path", "logged_as"),
    [
        ("/procedures/card-by-mail/", "/procedures/card-by-mail/"),
        ("/api/v1/windows", "/api/v1/windows"),
        ("/admin/municipality/counter/12/change/", "/admin/municipality/counter/12/change/"),
        ("/static/css/site.0a1b2c3d4e5f.css", "/static/"),
        ("/1990/5/20", "-"),
        ("/１９９０年", "-"),
        ("/山田", "-"),
        ("/a b", "-"),
        ("", "-"),
    ],
)
def test_only_a_path_that_nobody_typed_into_is_logged(path, logged_as):
    assert plain_path(path) == logged_as
