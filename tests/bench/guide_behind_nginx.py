"""The guide behind the shipped nginx, reached as one who asks more than anybody may."""

import re
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import urlsplit

from tests.bench.shipped import environment
from tests.browser.site import served
from tests.deploy.nginx import GUIDE, Nginx, running

# One address asks for everything here, and nginx would refuse it after fifty a second.
WITHOUT_LIMITS = {
    "limit_req zone=renewal_pages burst=200 nodelay;": "",
    "limit_conn renewal_connections 100;\n\n    # No page": "# No page",
}


@dataclass(frozen=True)
class Behind:
    """nginx and the one worker that it asks."""

    nginx: Nginx
    worker: int

    @property
    def processes(self) -> list[int]:
        """Return nginx's own process, what it started, and the worker."""
        main = int((self.nginx.folder / "pid").read_text())
        children = Path(f"/proc/{main}/task/{main}/children").read_text()
        return [main, *map(int, children.split()), self.worker]


@contextmanager
def behind_nginx(folder: Path, changes: Mapping[str, str] | None = None) -> Iterator[Behind]:
    """Serve the guide over TLS while the block runs. `changes`: to the shipped text of nginx."""
    more = environment(folder) | {"ALLOWED_HOSTS": GUIDE, "SITE_URL": f"https://{GUIDE}"}
    with served(folder, **more) as site:
        port = urlsplit(site.address).port or 0
        nginx = Nginx(folder / "nginx", (port, port), port, WITHOUT_LIMITS | dict(changes or {}))
        with running(nginx):
            yield Behind(nginx, worker(folder))


def worker(folder: Path) -> int:
    """Return the process of the worker whose server writes its log into `folder`."""
    log = (folder / "server.log").read_text()
    return int(re.findall(r"with PID: (\d+)", log)[-1])
