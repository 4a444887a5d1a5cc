"""A browser of the staff in front of the served admin, where Django's test client would be in tests."""

from collections.abc import Mapping
from dataclasses import dataclass
from http.client import HTTPMessage
from typing import IO
from urllib.error import HTTPError
from urllib.parse import urlencode
from urllib.request import HTTPCookieProcessor, HTTPRedirectHandler, Request, build_opener

from lxml import html

INDEX, LOGIN = "/admin/", "/admin/login/"


class _Stay(HTTPRedirectHandler):
    """A redirect is an answer."""

    def redirect_request(
        self, req: Request, fp: IO[bytes], code: int, msg: str, headers: HTTPMessage, newurl: str
    ) -> None:
        """Follow nothing."""


@dataclass(frozen=True)
class Answer:
    status_code: int
    content: bytes


class Browser:
    """Keeps its cookies."""

    def __init__(self, address: str) -> None:
        self._address = address
        self._opener = build_opener(HTTPCookieProcessor(), _Stay)

    def get(self, path: str) -> Answer:
        return self._ask(path, None)

    def post(self, path: str, fields: Mapping[str, object]) -> Answer:
        return self._ask(path, urlencode(fields, doseq=True).encode())

    def sign_in(self, known_by: Mapping[str, str]) -> None:
        """Give `username`, `password` and `code` as the form asks for them."""
        (form,) = html.fromstring(self.get(LOGIN).content.decode()).forms
        assert self.post(LOGIN, dict(form.fields) | dict(known_by)).status_code == 302
        assert self.get(INDEX).status_code == 200

    def _ask(self, path: str, body: bytes | None) -> Answer:
        asked = Request(self._address + path, body)  # noqa: S310  this machine
        try:
            with self._opener.open(asked, timeout=10) as response:
                return Answer(response.status, response.read())
        except HTTPError as error:
            with error:
                return Answer(error.code, error.read())
