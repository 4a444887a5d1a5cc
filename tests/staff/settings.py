"""The tests' settings for a process of the staff side.

Which applications Django loads is decided once a process, so these tests run in one of their own:
`pytest tests/staff --ds=tests.staff.settings`. `tests/test_staff_side.py` does that in every run.
"""

import os

os.environ["ROLE"] = "staff"

from tests.settings import *  # noqa: F403  the role has to be set first

# The shipped one takes a quarter of a second each time; test_shipped.py looks at it.
PASSWORD_HASHERS = ["django.contrib.auth.hashers.MD5PasswordHasher"]
