"""The shipped settings, with what a test run needs: a key, and static files without collecting."""

import os

os.environ.setdefault("SECRET_KEY", "for tests only " * 4)
# No thread beside the tests reads a database or writes a file, unless a test asks for one.
os.environ.setdefault("SNAPSHOT_SECONDS", "0")

from renewal.settings import *  # noqa: F403  the environment has to be ready first

STORAGES = {"staticfiles": {"BACKEND": "django.contrib.staticfiles.storage.StaticFilesStorage"}}
WHITENOISE_USE_FINDERS = True
WHITENOISE_AUTOREFRESH = True
