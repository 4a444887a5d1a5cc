"""Packs each answer that is no kept page as it leaves: computed ones, and those to a mistake.

A proxy packs none of the latter, and nginx knows no brotli by itself.
"""

import gzip
from collections.abc import Iterable
from typing import Any
from wsgiref.types import StartResponse, WSGIApplication, WSGIEnvironment

from renewal.doors.stored import MARK, WILL_BE_KEPT
from renewal.packed_page import accepted, quickly, vary

SMALLEST = 500
"""Bytes below which packing takes longer than it saves."""

_TEXTS = ("text/", "application/json", "image/svg+xml")


def packing(application: WSGIApplication) -> WSGIApplication:
    """Return `application` with its texts packed in the best way that the reader's browser takes.

    No page holds a secret that the length of packed words could give away.
    """

    def packed(environ: WSGIEnvironment, start_response: StartResponse) -> Iterable[bytes]:
        begun: list[Any] = []

        def begin(*told: Any) -> Any:
            begun[:] = told

        body = application(environ, begin)
        is_begun = len(begun) == 2 and not _is_kept(environ, begun[1])
        if is_begun and isinstance(body, list) and _is_text(begun[1], body):
            begun[1], body = _packed(begun[1], body[0], environ)
        start_response(*begun)
        return body

    return packed


def _is_kept(environ: WSGIEnvironment, headers: list[tuple[str, str]]) -> bool:
    """Whether the page store packs it itself, better than this."""
    return WILL_BE_KEPT in environ and any(name == MARK for name, _ in headers)


def _is_text(headers: list[tuple[str, str]], body: list[bytes]) -> bool:
    """Whether it is one text, long enough, which nobody has packed."""
    told = {name.lower(): value for name, value in headers}
    return (
        len(body) == 1
        and len(body[0]) >= SMALLEST
        and "content-encoding" not in told
        and told.get("content-type", "").startswith(_TEXTS)
    )


def _packed(
    headers: list[tuple[str, str]], content: bytes, environ: WSGIEnvironment
) -> tuple[list[tuple[str, str]], list[bytes]]:
    way = accepted(environ.get("HTTP_ACCEPT_ENCODING", ""))
    told = [pair for pair in headers if pair[0].lower() not in ("content-length", "vary")]
    told.append(("Vary", vary(headers)))
    if way:
        # As it is now: an answer is read by one reader, who waits for it.
        content = quickly(content) if way == "br" else gzip.compress(content, 6)
        told.append(("Content-Encoding", way))
    return [*told, ("Content-Length", str(len(content)))], [content]
