"""The shipped settings, with the collected files in a folder of the test run's own."""

import os
from pathlib import Path

from renewal.settings import *  # noqa: F403

STATIC_ROOT = Path(os.environ["STATIC_ROOT"])
