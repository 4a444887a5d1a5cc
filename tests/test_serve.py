"""`manage.py serve`: what it refuses before it becomes the server."""

import socket

import pytest
from django.core.management import CommandError, call_command


def test_a_port_that_is_taken_is_refused():
    with socket.socket() as other:
        other.bind(("127.0.0.1", 0))
        other.listen()
        port = other.getsockname()[1]

        with pytest.raises(CommandError, match=f"127.0.0.1:{port}"):
            call_command("serve", port=port)


@pytest.mark.parametrize("port", [0, 65536, -1])
def test_a_port_that_does_not_exist_is_refused(port):
    with pytest.raises(CommandError, match="between 1 and 65535"):
        call_command("serve", port=port)
