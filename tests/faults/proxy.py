"""A line to the database that can be slow, or go silent."""

import socket
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress


class Line:
    """Passes on what it gets. `delay`: seconds before each piece; `silent`: pass on no more."""

    def __init__(self, to_port: int) -> None:
        self._to = ("127.0.0.1", to_port)
        self._door = socket.create_server(("127.0.0.1", 0))
        self.port = int(self._door.getsockname()[1])
        self.delay = 0.0
        self.silent = False
        self._ends: list[socket.socket] = []
        self._accepting = threading.Thread(target=self._accept)
        self._accepting.start()

    def close(self) -> None:
        for end in [self._door, *self._ends]:
            with suppress(OSError):
                end.shutdown(socket.SHUT_RDWR)
            end.close()
        self._accepting.join()

    def _accept(self) -> None:
        with suppress(OSError):
            while True:
                near, _ = self._door.accept()
                far = socket.create_connection(self._to)
                self._ends += [near, far]
                for pair in ((near, far), (far, near)):
                    threading.Thread(target=self._pass_on, args=pair, daemon=True).start()

    def _pass_on(self, here: socket.socket, there: socket.socket) -> None:
        with suppress(OSError):
            while piece := here.recv(65536):
                time.sleep(self.delay)
                if not self.silent:
                    there.sendall(piece)
            there.shutdown(socket.SHUT_RDWR)


@contextmanager
def line(to_port: int) -> Iterator[Line]:
    """Open a line to a port of this machine while the block runs."""
    opened = Line(to_port)
    try:
        yield opened
    finally:
        opened.close()
