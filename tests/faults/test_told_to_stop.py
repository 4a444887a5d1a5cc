"""A process that is told to stop with requests in flight: it answers them first."""

import socket

from tests.deploy.instance import Instance, started
from tests.deploy.nginx import GUIDE

IN_FLIGHT = 20
REQUEST = (
    "GET /check/sheet/?certificate=2027-01-20&card=2032-01-20 HTTP/1.1\r\n"
    f"Host: {GUIDE}\r\nX-Forwarded-Proto: https\r\nConnection: close\r\n\r\n"
).encode()


def test_every_request_in_flight_is_answered_and_the_process_ends_well(tmp_path):
    """With SIGKILL in place of SIGTERM most of them meet a connection that was reset."""
    with started(Instance(tmp_path)) as instance:
        connections = [
            socket.create_connection(("127.0.0.1", instance.port), timeout=30)
            for _ in range(IN_FLIGHT)
        ]
        for one in connections:
            one.sendall(REQUEST)
        # One worker answers one at a time: with the first answered the others are waiting.
        first = connections[0].recv(12)
        instance.process.terminate()
        others = [one.recv(12) for one in connections[1:]]

        assert [first, *others] == [b"HTTP/1.1 200"] * IN_FLIGHT
        assert instance.process.wait(30) == 0
    for one in connections:
        one.close()
