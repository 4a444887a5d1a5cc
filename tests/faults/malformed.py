"""Requests that are wrong in every way we could think of, the same ones in every run."""

import random
from collections.abc import Callable, Iterator

HOST = b"Host: guide.example.jp\r\nX-Forwarded-Proto: https\r\n"
PATHS = (
    "/", "/check/", "/en/check/", "/check/dates/", "/check/sheet/", "/check/guided/", "/faq/",
    "/household/", "/checklist/", "/calendar.ics", "/qr.svg", "/offices/", "/procedures/",
    "/api/v1/windows", "/api/v1/expiry", "/api/v1/checklist", "/static/css/site.css",
)  # fmt: skip
NAMES = ("certificate", "card", "on", "who", "p1-card", "born", "q", "lang", "month", "change")
VALUES = (
    "", "0", "-1", "9" * 5000, "0000-00-00", "9999-12-31", "2027-02-30", "1_990", "²0²7-1-1", "%00",
    "%ff%fe", "%", "%zz", "%u3042", "a%0d%0aSet-Cookie:x=1", "../../etc/passwd", "<script>", "{{7*7}}",
    "令和99年13月40日", "\u202e2027", "1e308", "NaN", "[]", "2027-01-20T00:00:00Z", "%e3%81",
)  # fmt: skip
Random = random.Random
Kind = Callable[[Random], bytes]


def _get(target: bytes, headers: bytes = b"") -> bytes:
    return b"GET " + target + b" HTTP/1.1\r\n" + HOST + headers + b"Connection: close\r\n\r\n"


def _post(path: str, body: bytes, kind: bytes, length: object = None) -> bytes:
    said = len(body) if length is None else length
    head = f"POST {path} HTTP/1.1\r\nContent-Length: {said}\r\n".encode()
    return head + HOST + b"Content-Type: " + kind + b"\r\nConnection: close\r\n\r\n" + body


def _query(chance: Random) -> bytes:
    pairs = [f"{chance.choice(NAMES)}={chance.choice(VALUES)}" for _ in range(chance.randint(1, 6))]
    return _get(f"{chance.choice(PATHS)}?{'&'.join(pairs)}".encode())


def _raw_target(chance: Random) -> bytes:
    return _get(b"/" + chance.randbytes(chance.randint(1, 60)).replace(b"\n", b"%0a"))


def _path(chance: Random) -> bytes:
    return _get(f"{chance.choice(PATHS)}{chance.choice(VALUES)}/{chance.choice(VALUES)}".encode())


def _headers(chance: Random) -> bytes:
    name = chance.choice((b"Accept-Language", b"Cookie", b"Content-Type", b"HX-Request", b"HX-Target",
                          b"If-None-Match", b"If-Modified-Since", b"Range", b"X-Forwarded-Host"))  # fmt: skip
    value = chance.randbytes(chance.randint(0, 80)).translate(None, b"\r\n\x00")
    return _get(chance.choice(PATHS).encode(), name + b": " + value + b"\r\n")


def _form(chance: Random) -> bytes:
    pairs = [f"{chance.choice(NAMES)}-y={chance.choice(VALUES)}" for _ in range(4)]
    kind = chance.choice((b"application/x-www-form-urlencoded", b"multipart/form-data; boundary=x",
                          b"application/json; charset=rot13", b"", b"\xff\xff"))  # fmt: skip
    return _post("/check/dates/", "&".join(pairs).encode(), kind)


def _json(chance: Random) -> bytes:
    body = chance.choice((b"{", b"[]", b"null", b'{"born_on": 0}', b'{"born_on": "1990-05-20"',
                          b"\xff", b'{"born_on": {"a": [1]}}', b"[" * 5000, b'{"made_on": 1e999}'))  # fmt: skip
    return _post("/api/v1/expiry", body, b"application/json")


def _length(chance: Random) -> bytes:
    length = chance.choice(("-1", "x", "99999999999999999999", "1, 2", "0x10", ""))
    return _post("/check/dates/", b"born=1", b"application/x-www-form-urlencoded", length)


def _chunks(chance: Random) -> bytes:
    chunk = chance.choice((b"zz\r\n", b"5\r\nab\r\n", b"-1\r\n\r\n", b"FFFFFFFFFFFFFFFFF\r\n"))
    head = b"POST /check/dates/ HTTP/1.1\r\n" + HOST + b"Transfer-Encoding: chunked\r\n\r\n"
    return head + chunk + b"0\r\n\r\n"


def _method(chance: Random) -> bytes:
    method = chance.choice((b"DELETE", b"PATCH", b"TRACE", b"GE T", b"get", b"\x00", b"BREW"))
    return _get(chance.choice(PATHS).encode()).replace(b"GET", method, 1)


def _noise(chance: Random) -> bytes:
    return chance.randbytes(chance.randint(1, 400))


def _long(chance: Random) -> bytes:
    return _get(b"/check/?card=" + b"1" * chance.choice((7000, 70_000)))


KINDS: tuple[Kind, ...] = (
    _query, _query, _raw_target, _path, _headers, _form, _json, _length, _chunks, _method, _noise,
    _long,
)  # fmt: skip


def requests(number: int, seed: int) -> Iterator[bytes]:
    """Yield `number` requests, each kind as often as the others."""
    chance = random.Random(seed)  # noqa: S311  no secret: the same ones in every run
    for count in range(number):
        yield KINDS[count % len(KINDS)](chance)
