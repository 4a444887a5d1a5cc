"""MDN's HTTP Observatory before the shipped nginx."""

import json
import os
import subprocess
from dataclasses import dataclass

import pytest

from tests.browser.tools import ROOT
from tests.deploy.nginx import Nginx

FOLDER = ROOT / "tests/node/observatory"


@dataclass(frozen=True, kw_only=True)
class Marks:
    """What the scanner says: `results` is its own code for each of its ten tests."""

    grade: str
    score: int
    failed: int
    status: int
    results: dict[str, str]


def marks(nginx: Nginx, host: str) -> Marks:
    """Return the marks of `host`, asked for as the scanner asks any other site."""
    if not (FOLDER / "node_modules/.package-lock.json").exists():
        reason = "The Observatory is missing. To have it: .ci/node-packages tests/node/observatory"
        pytest.fail(reason, pytrace=False)
    scan = f'. .ci/node && exec node {FOLDER}/scan.mjs "$@"'
    done = subprocess.run(
        ["sh", "-c", scan, "scan", host, str(nginx.http), str(nginx.https)],
        cwd=ROOT, capture_output=True, text=True, check=False,
        env={**os.environ, "NO_PROXY": "*", "no_proxy": "*",
             "NODE_EXTRA_CA_CERTS": str(nginx.certificate.folder / "fullchain.pem")},
    )  # fmt: skip
    assert done.returncode == 0, done.stdout + done.stderr
    return Marks(**json.loads(done.stdout))
