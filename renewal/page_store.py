"""Rendered pages, kept at the server's door: what is asked for again is never rendered again.

Only pages that their views have marked (`doors.stored`), asked for without a query, whole. Each is
kept packed in every way it is sent; a reader who has it already is told so.
"""

from collections.abc import Callable, Hashable, Iterable
from dataclasses import dataclass
from datetime import date
from threading import Lock
from typing import Any
from wsgiref.types import StartResponse, WSGIApplication, WSGIEnvironment

from renewal.doors.stored import MARK, WILL_BE_KEPT, Lasts
from renewal.packed_page import PackedPage

MOST = 2_000
"""So many pages are kept at most, the oldest going first: anybody may ask by any host name."""

Facts = Callable[[str], Hashable | None]


@dataclass(frozen=True, slots=True)
class _Kept:
    page: PackedPage
    facts: Hashable
    day: date | None


class PageStore:
    """A WSGI application before another one, whose pages it keeps.

    `facts`: what the pages of a host name rest on, another value whenever that changes; None while
    nothing may be kept. `today`: the day it is (Asia/Tokyo). `pack_best`: called with each page
    kept, to pack it as well as possible when there is time.
    """

    def __init__(
        self,
        application: WSGIApplication,
        *,
        facts: Facts,
        today: Callable[[], date],
        pack_best: Callable[[PackedPage], object],
    ) -> None:
        self._application = application
        self._facts = facts
        self._today = today
        self._pack_best = pack_best
        self._pages: dict[Hashable, _Kept] = {}
        self._adding = Lock()

    def __call__(self, environ: WSGIEnvironment, start_response: StartResponse) -> Iterable[bytes]:
        """Answer from what is kept, else ask the application, and keep what it says may be."""
        facts = self._facts(environ.get("HTTP_HOST", "")) if _is_plain(environ) else None
        if facts is None:
            return self._application(environ, _unmarked(start_response))
        key = _key(environ)
        kept = self._pages.get(key)
        if kept and kept.facts == facts and (kept.day is None or kept.day == self._today()):
            return kept.page.sent(environ, start_response)
        if environ["REQUEST_METHOD"] == "HEAD":
            # There is no body to keep.
            return self._application(environ, _unmarked(start_response))
        return self._rendered(environ, start_response, key, facts)

    def _rendered(
        self,
        environ: WSGIEnvironment,
        start_response: StartResponse,
        key: Hashable,
        facts: Hashable,
    ) -> Iterable[bytes]:
        """Return the application's answer, and keep it where it is marked."""
        # Before it is rendered: at midnight the page may be of either day, and is kept as the old.
        today = self._today()
        marked: list[Any] = []

        def hear(status: str, headers: list[tuple[str, str]], *more: Any) -> Any:
            lasts = dict(headers).get(MARK)
            if lasts is None:
                return start_response(status, headers, *more)
            marked[:] = [status, _less(headers), lasts]
            return None

        body = self._application({**environ, WILL_BE_KEPT: True}, hear)
        if not marked:
            return body
        status, headers, lasts = marked
        page = PackedPage(status, headers, _whole(body))
        self._keep(key, _Kept(page, facts, today if lasts == Lasts.DAY else None))
        return page.sent(environ, start_response)

    def _keep(self, key: Hashable, kept: _Kept) -> None:
        with self._adding:
            self._pages.pop(key, None)
            while len(self._pages) >= MOST:
                del self._pages[next(iter(self._pages))]
            self._pages[key] = kept
        self._pack_best(kept.page)


def _is_plain(environ: WSGIEnvironment) -> bool:
    """Whether a whole page is asked for, without a query."""
    return (
        environ["REQUEST_METHOD"] in ("GET", "HEAD")
        and not environ.get("QUERY_STRING")
        and "HTTP_HX_REQUEST" not in environ
    )


def _less(headers: list[tuple[str, str]]) -> list[tuple[str, str]]:
    return [pair for pair in headers if pair[0] != MARK]


def _unmarked(start_response: StartResponse) -> StartResponse:
    """Return what begins an answer without the mark, which is for the store alone."""

    def begin(status: str, headers: list[tuple[str, str]], *more: Any) -> Any:
        return start_response(status, _less(headers), *more)

    return begin


def _whole(body: Iterable[bytes]) -> bytes:
    try:
        return b"".join(body)
    finally:
        if close := getattr(body, "close", None):
            close()


def _key(environ: WSGIEnvironment) -> Hashable:
    # The scheme decides whether a page is sent at all, or a redirect to HTTPS.
    scheme = environ.get("HTTP_X_FORWARDED_PROTO", environ.get("wsgi.url_scheme"))
    return scheme, environ.get("HTTP_HOST"), environ.get("PATH_INFO")
