"""An application whose pages may be kept, and somebody who reads them."""

from datetime import date
from typing import Any
from wsgiref.util import setup_testing_defaults

from renewal.doors.stored import MARK
from renewal.page_store import PageStore

TODAY = date(2026, 11, 26)
TEXT = "更新ガイド" * 200


class Guide:
    """An application that counts how often it renders."""

    def __init__(self, lasts="facts", **headers):
        self.rendered = 0
        self.closed = 0
        self.headers = [("Content-Type", "text/html; charset=utf-8"), *headers.items()]
        if lasts:
            self.headers.append((MARK, lasts))

    def __call__(self, environ, start_response):
        self.rendered += 1
        start_response("200 OK", list(self.headers))
        return self

    def __iter__(self):
        yield f"{self.rendered} {TEXT}".encode()

    def close(self):
        self.closed += 1


class Reader:
    """Asks a store as a browser does."""

    def __init__(self, guide, **told):
        self.packed: list[Any] = []
        self.facts = ["first"]
        self.day = [TODAY]
        self.store: Any = PageStore(
            guide,
            facts=lambda host: told.get("facts", self.facts[0]),
            today=lambda: self.day[0],
            pack_best=self.packed.append,
        )

    def ask(self, path="/faq/", method="GET", query="", **headers):
        environ = {"PATH_INFO": path, "REQUEST_METHOD": method, "QUERY_STRING": query}
        environ |= {f"HTTP_{name.upper()}": value for name, value in headers.items()}
        setup_testing_defaults(environ)
        said = []
        body = b"".join(self.store(environ, lambda *begun: said.extend(begun)))
        return said[0], dict(said[1]), body
