"""One rendered page, packed in each way it is sent, with a tag by which it is known again."""

import gzip
from collections.abc import Iterable
from functools import lru_cache
from hashlib import blake2b
from typing import NamedTuple
from wsgiref.types import StartResponse, WSGIEnvironment

import brotli  # type: ignore[import-untyped]

BEST = 11
_OWN = {"content-length", "content-encoding", "etag", "vary"}


class _Sent(NamedTuple):
    """What is sent of a page packed in one way. `told`: the headers for who has it already."""

    tag: str
    told: list[tuple[str, str]]
    headers: list[tuple[str, str]]
    body: list[bytes]


class PackedPage:
    """A page with its headers. `content` is what the application rendered, not packed."""

    def __init__(self, status: str, headers: list[tuple[str, str]], content: bytes) -> None:
        self._status = status
        self._headers = [
            *(pair for pair in headers if pair[0].lower() not in _OWN),
            ("Vary", vary(headers)),
        ]
        self._tag = blake2b(content, digest_size=12).hexdigest()
        bodies = {
            "br": quickly(content),
            "gzip": gzip.compress(content, compresslevel=6, mtime=0),
            "": content,
        }
        self._packed = {packing: self._sent(packing, body) for packing, body in bodies.items()}

    def pack_best(self) -> None:
        """Pack it with brotli at its best, which takes longer than a reader should wait."""
        best = brotli.compress(self._in("").body[0], quality=BEST)
        # A page is taken from here while this is done: in one step, never half. As it was rendered
        # it is not kept on: hardly anybody takes it so, and it is most of the memory.
        self._packed = {"br": self._sent("br", best), "gzip": self._packed["gzip"]}

    def _in(self, packing: str) -> _Sent:
        packed = self._packed
        return packed.get(packing) or self._sent(packing, gzip.decompress(packed["gzip"].body[0]))

    def _sent(self, packing: str, body: bytes) -> _Sent:
        tag = self._tag_of(packing, body)
        told = [*self._headers, ("ETag", tag)]
        headers = [*told, ("Content-Encoding", packing)] if packing else told
        return _Sent(tag, told, [*headers, ("Content-Length", str(len(body)))], [body])

    def sent(self, environ: WSGIEnvironment, start_response: StartResponse) -> Iterable[bytes]:
        """Begin the answer to a GET or HEAD, and return its body: none for who has the page."""
        page = self._in(accepted(environ.get("HTTP_ACCEPT_ENCODING", "")))
        known = environ.get("HTTP_IF_NONE_MATCH")
        if known and _has(known, page.tag):
            start_response("304 Not Modified", [*page.told])
            return []
        # Copies: a server may add to them.
        start_response(self._status, [*page.headers])
        return [] if environ["REQUEST_METHOD"] == "HEAD" else [*page.body]

    def _tag_of(self, packing: str, body: bytes) -> str:
        # Strong: other bytes are another tag, also where the same page is packed anew.
        return f'"{self._tag}{f"-{packing}{len(body)}" if packing else ""}"'


def quickly(content: bytes) -> bytes:
    """Return `content` packed with brotli while a reader waits for it.

    It looks back over 64 KB: for more, it fills a table of 1 MB, and what other requests need is
    gone from the processor's caches.
    """
    return brotli.compress(content, quality=5, lgwin=16)  # type: ignore[no-any-return]


def vary(headers: list[tuple[str, str]]) -> str:
    """Return what the page depends on: its packing, and what the application says it depends on.

    Not the reader's languages: the address alone decides, whatever Django's middleware adds.
    """
    said = next((value for name, value in headers if name.lower() == "vary"), "")
    own = [one.strip() for one in said.split(",") if one.strip()]
    return ", ".join(["Accept-Encoding", *(one for one in own if one != "Accept-Language")])


@lru_cache(maxsize=100)
def accepted(header: str) -> str:
    """Return the best packing that the reader's browser takes, "" for none."""
    if not header:
        return ""
    taken = {}
    for part in header.lower().split(","):
        name, _, quality = part.partition(";")
        taken[name.strip()] = quality.replace(" ", "") not in ("q=0", "q=0.0", "q=0.00", "q=0.000")
    return next((one for one in ("br", "gzip") if taken.get(one)), "")


def _has(header: str, tag: str) -> bool:
    tags = (one.strip().removeprefix("W/") for one in header.split(","))
    return header.strip() == "*" or tag in tags
