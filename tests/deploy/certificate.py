"""A certificate of the test run's own making, and a client that trusts no other."""

import ssl
import subprocess
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from tests.browser.tools import command


@dataclass(frozen=True)
class Certificate:
    """`fullchain.pem` and `privkey.pem` in `folder`, named as on a real server."""

    folder: Path

    def context(self) -> ssl.SSLContext:
        return ssl.create_default_context(cafile=str(self.folder / "fullchain.pem"))


def make_certificate(folder: Path, names: Sequence[str]) -> Certificate:
    """Make one for the hosts `names`, good for two days."""
    folder.mkdir(parents=True, exist_ok=True)
    if not (folder / "privkey.pem").exists():
        alternatives = ",".join(f"DNS:{name}" for name in names)
        subprocess.run(
            [command("openssl", "openssl"), "req", "-x509", "-newkey", "ec",
             "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes", "-days", "2",
             "-subj", f"/CN={names[0]}", "-addext", f"subjectAltName={alternatives}",
             "-keyout", folder / "privkey.pem", "-out", folder / "fullchain.pem"],
            check=True, capture_output=True,
        )  # fmt: skip
    return Certificate(folder)
