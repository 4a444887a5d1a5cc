"""The server's door: requests that break other doors are answered here."""

from collections.abc import Callable
from wsgiref.util import setup_testing_defaults

import pytest
from django.conf import settings

from renewal.wsgi import application


def status(content_type: str, query: str) -> str:
    """Return the status line of a GET of the checker."""
    environ = {"PATH_INFO": "/check/", "QUERY_STRING": query, "CONTENT_TYPE": content_type}
    setup_testing_defaults(environ)
    environ["HTTP_HOST"] = "127.0.0.1"
    said: list[str] = []

    def start_response(
        line: str, headers: object, exc_info: object = None, /
    ) -> Callable[[bytes], object]:
        said.append(line)
        return lambda body: None

    list(application(environ, start_response))
    return said[0]


@pytest.mark.parametrize(
    "content_type", ["text/plain; charset=rot13", "text/plain;CHARSET = utf-16 ; x=y", "text/plain"]
)
def test_a_charset_that_is_claimed_changes_nothing(content_type):
    assert status(content_type, "certificate=2027-01-20&on=2026-11-23") == "200 OK"
    assert status(content_type, "certificate=7.1.20") == "422 Unprocessable Entity"


@pytest.mark.parametrize("content_type", ["text/plain; charset=utf-8", "text/plain"])
def test_too_many_parameters_are_a_bad_request_and_no_crash(content_type):
    query = "&".join(f"a{n}=1" for n in range(settings.DATA_UPLOAD_MAX_NUMBER_FIELDS + 1))

    assert status(content_type, query) == "400 Bad Request"


@pytest.mark.parametrize("path", ["/check/", "/offices/", "/nowhere/", "/api/v1/checklist"])
def test_an_answer_is_one_piece_that_the_server_sends_with_its_headers(path):
    """In pieces, a worker killed between headers and body was seen to leave half an answer."""
    environ = {"PATH_INFO": path, "HTTP_HOST": "127.0.0.1"}
    setup_testing_defaults(environ)

    body = application(environ, lambda line, headers, exc_info=None: lambda piece: None)

    assert isinstance(body, list)
    assert len(body) == 1
