"""`manage.py serve`: the production server on this machine, for one side or for both."""

import os
import socket
import subprocess
import sys
from typing import Any

from django.conf import settings
from django.core.management import get_commands
from django.core.management.base import BaseCommand, CommandError, CommandParser

from renewal.management.both_sides import Server, run_together
from renewal.management.server import serve

PORTS = {"public": 8000, "staff": 8001}


class Command(BaseCommand):
    help = "Serve the guide with the production server (granian). Addresses are never logged."

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("--host", default="127.0.0.1")
        parser.add_argument(
            "--role",
            choices=["public", "staff", "both"],
            default=settings.ROLE,
            help="both: the tables made, then two servers that end together",
        )
        parser.add_argument("--port", type=int, help="8000, for the staff side alone 8001")
        parser.add_argument("--staff-port", type=int, default=8001, help="with --role both")
        parser.add_argument("--workers", type=int, default=min(os.cpu_count() or 1, 4))

    def handle(self, **options: Any) -> None:
        role, host = options["role"], options["host"]
        port = options["port"] if options["port"] is not None else PORTS.get(role, 8000)
        # With DEBUG on, one process has both sides.
        sides = {role: port}
        if role == "both" and not settings.DEBUG:
            sides = {"public": port, "staff": options["staff_port"]}
        for taken in sides.values():
            self._refuse_a_taken_port(host, taken)
        if len(sides) > 1:
            self._prepare()
        if len(sides) > 1:
            self.stdout.write("The first of the staff:  make user NAME=…")
            self.stdout.flush()
            servers = [self._server(side, own, options) for side, own in sides.items()]
            sys.exit(run_together(servers))
        if role != settings.ROLE:
            # Which side a process is, it is from its start.
            only = self._server(role, port, options)
            command, environment = list(only.command), dict(only.environment)
            os.execve(sys.executable, command, environment)  # noqa: S606  # nosec B606  no shell
        self.stdout.write(f"{role:6}  http://{host}:{port}/{'admin/' if role == 'staff' else ''}")
        self.stdout.flush()
        serve(host=host, port=port, workers=options["workers"])

    def _prepare(self) -> None:
        """Make the tables of both sides, drop sessions long over, and fill in what is known."""
        self._manage("migrate", "--verbosity", "0")
        self._manage("clearsessions")
        if "load_default" in get_commands():
            self._manage("load_default")

    def _manage(self, *command: str) -> None:
        environment = {**os.environ, "ROLE": "staff"}
        whole = [sys.executable, "manage.py", *command]
        done = subprocess.run(  # noqa: S603  # nosec B603  our own interpreter, no shell
            whole, cwd=settings.BASE_DIR, env=environment, check=False
        )
        if done.returncode:
            raise CommandError(f"manage.py {command[0]} failed", returncode=done.returncode)

    def _server(self, role: str, port: int, options: dict[str, Any]) -> Server:
        command = [
            *(sys.executable, str(settings.BASE_DIR / "manage.py"), "serve", "--role", role),
            *("--host", options["host"], "--port", str(port)),
            *("--workers", str(options["workers"])),
        ]
        return Server(command, {**os.environ, "ROLE": role})

    def _refuse_a_taken_port(self, host: str, port: int) -> None:
        """Two servers can share a port without a word; the reader would meet either of them."""
        if not 0 < port < 65536:
            raise CommandError("a port must be between 1 and 65535")
        with socket.socket() as probe:
            if probe.connect_ex((host, port)) == 0:
                raise CommandError(f"something else is already served on {host}:{port}")
