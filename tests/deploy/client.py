"""A plain client that asks nginx by the host's name and reaches it on loopback."""

import http.client
import socket
import ssl
from collections.abc import Mapping
from dataclasses import dataclass
from urllib.parse import urlencode

from tests.browser.site import Reply

PATIENCE = 30  # seconds


@dataclass(frozen=True)
class Https:
    """Asks `host` on `port` of this machine, a new connection each time."""

    host: str
    port: int
    context: ssl.SSLContext

    def get(self, path: str, **headers: str) -> Reply:
        """Ask for `path`; `hx_request="true"` is the header `Hx-Request: true`."""
        return self.ask("GET", path, headers=_named(headers))

    def post(self, path: str, data: Mapping[str, str], **headers: str) -> Reply:
        kind = {"Content-Type": "application/x-www-form-urlencoded"}
        return self.ask("POST", path, body=urlencode(data), headers=kind | _named(headers))

    def ask(
        self, method: str, path: str, *, body: str | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Reply:  # fmt: skip
        connection = http.client.HTTPSConnection(
            self.host, self.port, context=self.context, timeout=PATIENCE
        )
        # The name is the host's, for TLS and for `Host`; the address is this machine's.
        vars(connection)["_create_connection"] = self._reach
        try:
            connection.request(method, path, body=body, headers=dict(headers or {}))
            response = connection.getresponse()
            named = {name.lower(): value for name, value in response.getheaders()}
            return Reply(response.status, named, response.read())
        finally:
            connection.close()

    def opened(self) -> ssl.SSLSocket:
        """Return an open connection on which nothing has been said yet."""
        return self.context.wrap_socket(self._reach(), server_hostname=self.host)

    def _reach(self, *_: object, **__: object) -> socket.socket:
        return socket.create_connection(("127.0.0.1", self.port), timeout=PATIENCE)


def _named(headers: Mapping[str, str]) -> dict[str, str]:
    return {name.replace("_", "-").title(): value for name, value in headers.items()}
