"""The client that measures waits: when it asks, what it takes for an answer, what it counts."""

import threading
import time
from itertools import pairwise
from socketserver import BaseRequestHandler, ThreadingTCPServer
from statistics import fmean
from typing import ClassVar

import pytest

from tests.bench.arrivals import Client, due_times, is_whole, share

WHOLE = b"HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\nhello"


def test_so_many_are_due_a_second_and_not_evenly():
    due = due_times(20_000, rate=1_000, seed=1)
    gaps = [later - earlier for earlier, later in pairwise(due)]

    assert due == sorted(due)
    assert 0.00098 < fmean(gaps) < 0.00102
    assert max(gaps) > 5 * fmean(gaps)


def test_a_share_is_the_smallest_wait_that_so_many_do_not_exceed():
    waits = [float(one) for one in range(100, 0, -1)]

    assert [share(waits, percent) for percent in (1, 50, 99, 99.5, 100)] == [1, 50, 99, 100, 100]


@pytest.mark.parametrize("length", range(len(WHOLE) + 1))
def test_an_answer_is_whole_with_its_last_byte(length):
    assert is_whole(WHOLE[:length]) == (length == len(WHOLE))


@pytest.mark.parametrize("wrong", [b"HTTP/1.1 500 Oh\r\nContent-Length: 0\r\n\r\n",
                                   b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n"])  # fmt: skip
def test_an_error_or_an_answer_without_its_length_ends_the_run(wrong):
    with pytest.raises(RuntimeError, match="HTTP"):
        is_whole(wrong)


class SlowOnce(BaseRequestHandler):
    """Answers one request at a time, and the very first slowly."""

    lock = threading.Lock()
    naps: ClassVar = [0.3]

    def handle(self):
        while self.request.recv(4096):
            with self.lock:
                time.sleep(self.naps.pop() if self.naps else 0)
            self.request.sendall(WHOLE)


def test_those_who_wait_behind_a_slow_answer_count_from_when_they_were_due():
    """With one connection: a client that counts from when it sends finds one slow answer."""
    with ThreadingTCPServer(("127.0.0.1", 0), SlowOnce) as server:
        threading.Thread(target=server.serve_forever).start()
        asking = Client(f"http://127.0.0.1:{server.server_address[1]}", ["/"] * 20, connections=1)
        waits = asking.waits(rate=200)
        server.shutdown()

    assert len(waits.answered) == 20
    assert share(waits.answered, 50) > 0.2
