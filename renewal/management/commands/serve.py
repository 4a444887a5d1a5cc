"""`manage.py serve`: the production server on this machine."""

import os
import socket
import sys
from typing import Any

from django.core.management.base import BaseCommand, CommandError, CommandParser


class Command(BaseCommand):
    help = "Serve the guide with the production server (granian). Addresses are never logged."

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("--host", default="127.0.0.1")
        parser.add_argument("--port", type=int, default=8000)
        parser.add_argument("--workers", type=int, default=min(os.cpu_count() or 1, 4))
        parser.add_argument("--reload", action="store_true", help="restart when a file changes")

    def handle(self, **options: Any) -> None:
        if not 0 < options["port"] < 65536:
            raise CommandError("--port must be between 1 and 65535")
        self._refuse_a_taken_port(options["host"], options["port"])
        command = [
            *(sys.executable, "-m", "granian", "renewal.wsgi:application"),
            *("--interface", "wsgi", "--blocking-threads", "1"),
            *("--host", options["host"], "--port", str(options["port"])),
            # A reloading server has one worker.
            *(["--reload"] if options["reload"] else ["--workers", str(options["workers"])]),
            "--respawn-failed-workers",
        ]
        self.stdout.write(f"http://{options['host']}:{options['port']}/")
        self.stdout.flush()
        os.execv(sys.executable, command)  # noqa: S606  our own interpreter, no shell

    def _refuse_a_taken_port(self, host: str, port: int) -> None:
        """Two servers can share a port without a word; the reader would meet either of them."""
        with socket.socket() as probe:
            if probe.connect_ex((host, port)) == 0:
                raise CommandError(f"something else is already served on {host}:{port}")
