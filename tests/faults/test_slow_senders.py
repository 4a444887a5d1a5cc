"""Two hundred who send slowly, and readers who do not notice: nginx takes what is slow."""

import socket
import threading
import time

import pytest

from tests.deploy.client import Https
from tests.deploy.instance import Instance, started
from tests.deploy.nginx import GUIDE, Nginx, running
from tests.ports import free_port

SENDERS = 200
PROBED_FOR = 12  # seconds, longer than nginx lets a sender last
P99 = 1.0  # seconds
ANSWERED = 0.95
# One sender is all of them here, and the probe besides.
NO_LIMIT = {"rate=50r/s": "rate=5000r/s", "connections 100": "connections 1000"}

SLOW_HEADER = f"GET /check/ HTTP/1.1\r\nHost: {GUIDE}\r\nX-Slow: "
SLOW_BODY = (
    f"POST /check/dates/ HTTP/1.1\r\nHost: {GUIDE}\r\nContent-Length: 60000\r\n"
    "X-Forwarded-Proto: https\r\n"
    "Content-Type: application/x-www-form-urlencoded\r\n\r\nborn="
)


@pytest.fixture(scope="module")
def instance(tmp_path_factory):
    with started(Instance(tmp_path_factory.mktemp("instance"), workers=2)) as one:
        yield one


@pytest.fixture
def nginx(instance, tmp_path):
    with running(Nginx(tmp_path, (instance.port, free_port()), free_port(), NO_LIMIT)) as one:
        yield one


class Senders:
    """Connections that send a byte now and then. `ended`: those the other side gave up on."""

    def __init__(self, connect, start: str) -> None:
        self.ended = 0
        self._connections = [connect() for _ in range(SENDERS)]
        for one in self._connections:
            one.sendall(start.encode())
        self._over = threading.Event()
        self._thread = threading.Thread(target=self._send)
        self._thread.start()

    def _send(self) -> None:
        while not self._over.wait(2):
            for one in list(self._connections):
                try:
                    one.sendall(b"x")
                except OSError:
                    self._connections.remove(one)
                    self.ended += 1

    def stop(self) -> None:
        self._over.set()
        self._thread.join()
        for one in self._connections:
            one.close()


def probe(client: Https) -> list[float]:
    """Ask for one page after another, and return the seconds each took; infinite: no answer."""
    took, latest = [], time.monotonic() + PROBED_FOR
    while time.monotonic() < latest:
        begun = time.monotonic()
        try:
            status = client.get("/check/?certificate=2027-01-20&on=2026-11-23").status
        except OSError:
            status = 0
        took.append(time.monotonic() - begun if status == 200 else float("inf"))
        time.sleep(0.05)
    return sorted(took)


@pytest.mark.long
@pytest.mark.parametrize("start", [SLOW_HEADER, SLOW_BODY], ids=["header", "body"])
def test_readers_do_not_notice_two_hundred_who_send_slowly(nginx, start):
    client = nginx.guide()
    senders = Senders(client.opened, start)
    try:
        took = probe(client)
    finally:
        senders.stop()
    answered = sum(one < float("inf") for one in took) / len(took)
    p99 = took[int(len(took) * 0.99)]

    assert len(took) > 50
    assert answered >= ANSWERED
    assert p99 < P99
    print(f"figures: {answered:.0%} of {len(took)} probes answered, p99 {p99 * 1000:.0f} ms")


def test_a_form_reaches_a_process_once_it_is_whole(nginx):
    """Sent bit by bit over a second, while the only processes answer others all the time."""
    body = "born-y=1990&born-m=5&born-d=20&made-y=2020&made-m=6&made-d=1"
    with nginx.guide().opened() as sender:
        head = SLOW_BODY.partition("\r\n\r\n")[0].replace("60000", str(len(body)))
        sender.sendall(f"{head}\r\n\r\n".encode())
        for start in range(0, len(body), 10):
            sender.sendall(body[start : start + 10].encode())
            time.sleep(0.1)
        answer = sender.recv(4096).decode()

    assert answer.startswith("HTTP/1.1 303")


@pytest.mark.long
def test_without_nginx_slow_bodies_stop_a_process(instance):
    """nginx taken away: each of them holds one of the two workers for as long as it likes."""

    def connect():
        return socket.create_connection(("127.0.0.1", instance.port), timeout=10)

    senders = Senders(connect, SLOW_BODY)
    time.sleep(2)  # on a busy machine a worker has not begun with them yet
    try:
        with socket.create_connection(("127.0.0.1", instance.port), timeout=3) as reader:
            reader.sendall(b"GET /livez HTTP/1.1\r\nHost: localhost\r\n\r\n")
            try:
                answer = reader.recv(100)
            except TimeoutError:
                answer = b""
    finally:
        senders.stop()

    assert answer == b""
    print(f"figures: without nginx {'answered' if answer else 'no answer within 3 s'}")
