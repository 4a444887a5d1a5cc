#!/usr/bin/env python
"""The command line: `manage.py help` lists what it can do."""

import os
import sys

from django.core.exceptions import ImproperlyConfigured
from django.core.management import execute_from_command_line

# The staff side has every table, and the persons.
OF_THE_STAFF_SIDE = {"migrate", "enrol", "first_user"}


def main() -> None:
    """Run one command. A wrong setting ends it with one line that names the setting."""
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "renewal.settings")
    if OF_THE_STAFF_SIDE & set(sys.argv[1:2]):
        os.environ.setdefault("ROLE", "staff")
    try:
        execute_from_command_line(sys.argv)
    except ImproperlyConfigured as error:
        sys.exit(f"The guide cannot start. {error}")


if __name__ == "__main__":
    main()
