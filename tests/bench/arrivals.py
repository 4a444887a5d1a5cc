"""Requests that arrive by chance at a given rate, whether the earlier ones are answered or not.

How long one took is counted from when it was due, so one that waits behind a slow one counts in
full (what a client that waits for answers omits).
"""

import gc
import random
import re
import select
import socket
import time
from collections import deque
from collections.abc import Sequence
from dataclasses import dataclass, field
from itertools import accumulate
from math import ceil
from urllib.parse import urlsplit

PATIENCE = 60  # seconds, after which a run that is not over has failed
_LENGTH = re.compile(rb"\r\ncontent-length: *(\d+)\r\n", re.IGNORECASE)


@dataclass(slots=True)
class Waits:
    """Seconds. `answered`: from when each request was due; `late`: how late this client sent it."""

    answered: list[float] = field(default_factory=list)
    late: list[float] = field(default_factory=list)


@dataclass(slots=True)
class _Connection:
    socket: socket.socket
    due: float = 0
    got: bytes = b""


def due_times(number: int, rate: float, seed: int) -> list[float]:
    """Return when each of `number` requests is due: seconds, `rate` a second at the mean."""
    chance = random.Random(seed)  # noqa: S311  no secret
    return list(accumulate(chance.expovariate(rate) for _ in range(number)))


def share(waits: Sequence[float], percent: float) -> float:
    """Return the wait that `percent` of all do not exceed."""
    return sorted(waits)[max(0, ceil(len(waits) * percent / 100) - 1)]


def is_whole(got: bytes) -> bool:
    """Whether this is a whole answer. Fails if it is not a 200 that says its length."""
    head = got.find(b"\r\n\r\n")
    if head < 0:
        return False
    length = _LENGTH.search(got, 0, head + 2)
    if not got.startswith(b"HTTP/1.1 200") or length is None:
        raise RuntimeError(got[:head].decode("latin-1"))
    return len(got) - head - 4 >= int(length[1])


class Client:
    """Asks `address` for each of `targets`, over so many kept connections."""

    def __init__(
        self, address: str, targets: Sequence[str], headers: str = "", *, connections: int = 16
    ) -> None:
        self._connections = connections
        place = urlsplit(address)
        self._host, self._port = str(place.hostname), place.port
        self._asked = [
            f"GET {one} HTTP/1.1\r\nHost: {place.netloc}\r\n{headers}\r\n".encode()
            for one in targets
        ]

    def waits(self, rate: float, seed: int = 1) -> Waits:
        """Return how long every request took, `rate` a second of them."""
        self._found = Waits()
        # The requests to come are a hundred thousand: looking through them takes milliseconds.
        gc.disable()
        self._epoll = select.epoll()
        connections = [self._connected() for _ in range(self._connections)]
        self._by_number = {one.socket.fileno(): one for one in connections}
        self._idle = list(connections)
        try:
            self._run(due_times(len(self._asked), rate, seed))
        finally:
            gc.enable()
            for one in connections:
                one.socket.close()
            self._epoll.close()
        return self._found

    def _connected(self) -> _Connection:
        opened = socket.create_connection((self._host, self._port))
        opened.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        self._epoll.register(opened.fileno(), select.EPOLLIN)
        return _Connection(opened)

    def _run(self, due: Sequence[float]) -> None:
        begun = time.perf_counter()
        left = deque(zip((begun + one for one in due), self._asked, strict=True))
        while len(self._found.answered) < len(due):
            now = time.perf_counter()
            if now - begun > due[-1] + PATIENCE:
                raise RuntimeError("the server does not keep up with half of its rate")
            while left and self._idle and left[0][0] <= now:
                self._send(*left.popleft())
            # epoll counts whole milliseconds: the last one is spent asking again and again.
            pause = max(0.0, left[0][0] - now - 0.001) if left and self._idle else 0.001
            for number, _event in self._epoll.poll(pause):
                self._receive(self._by_number[number])

    def _send(self, due: float, asked: bytes) -> None:
        connection = self._idle.pop()
        connection.due, connection.got = due, b""
        connection.socket.sendall(asked)
        self._found.late.append(time.perf_counter() - due)

    def _receive(self, connection: _Connection) -> None:
        connection.got += connection.socket.recv(1 << 18)
        if is_whole(connection.got):
            self._found.answered.append(time.perf_counter() - connection.due)
            self._idle.append(connection)
