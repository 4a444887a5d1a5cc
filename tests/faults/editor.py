"""One of the staff who saves a counter's page on and on, until something kills the process.

`python -m tests.faults.editor` is that person's side: it makes the tables and the person, then reads
numbers. From each on it saves one after another, in a process of its own, as the telephone's last
digits and as the minute of closing: two rows and their history in one form. It says which process,
then each number once the admin has answered, then `gone`.
"""

import json
import logging
import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from itertools import count
from typing import IO, Any, NoReturn

from tests.browser.tools import ROOT

GONE = "gone"
NAME = "head"


def telephone(number: int) -> str:
    return f"048-700-{number:04}"


def minute(number: int) -> int:
    return number % 60


@dataclass
class Editor:
    """The person's side, from the test's.

    `known_by`: what the sign-in form asks for, good for one time.
    """

    url: str
    known_by: dict[str, str]
    _numbers: IO[str]
    _words: IO[str]

    def begin(self, number: int) -> int:
        """Let the person save from `number` on, and return the process to be killed."""
        print(number, file=self._numbers, flush=True)
        return int(self._words.readline())

    def acknowledged(self) -> int | None:
        """Return the next number that was saved, None where the process is gone."""
        word = self._words.readline().strip()
        return None if word == GONE else int(word)


@contextmanager
def editing(url: str) -> Iterator[Editor]:
    """Have the person ready while the block runs."""
    settings = {"DJANGO_SETTINGS_MODULE": "tests.staff.settings", "DATABASE_URL": url}
    process = subprocess.Popen(
        [sys.executable, "-m", "tests.faults.editor"], cwd=ROOT, env={**os.environ, **settings},
        stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, start_new_session=True,
    )  # fmt: skip
    assert process.stdin is not None
    assert process.stdout is not None
    with process:
        try:
            yield Editor(url, json.loads(process.stdout.readline()), process.stdin, process.stdout)
        finally:
            # With whoever still saves because a test has failed.
            os.killpg(process.pid, signal.SIGKILL)


def main() -> None:
    import django

    django.setup()
    from django.core.management import call_command
    from django.db import connection
    from django.test.utils import setup_test_environment

    from tests.staff import offices
    from tests.staff.people import PASSWORD, person, signed_in

    setup_test_environment()
    call_command("migrate", verbosity=0)
    offices.an_office()
    who = person(NAME, "publisher")
    client = signed_in(who)
    address = f"{offices.MUNICIPALITY}counter/{offices.first_counter().pk}/change/"
    # Each process that saves has a connection of its own.
    connection.close()
    known_by = {"username": NAME, "password": PASSWORD, "code": who.enrolment.codes[0]}
    print(json.dumps(known_by), flush=True)
    for line in sys.stdin:
        if (process := os.fork()) == 0:
            _save_on_and_on(client, address, int(line))
        print(process, flush=True)
        os.waitpid(process, 0)
        print(GONE, flush=True)


def _save_on_and_on(client: Any, address: str, first: int) -> NoReturn:
    from django.db import DatabaseError

    from tests.staff import offices

    # What fails here is told by what is stored afterwards.
    logging.disable()
    try:
        for number in count(first):
            closes = f"17:{minute(number):02}"
            typed = {"telephone": telephone(number), "regular_hours-0-closes": closes}
            # Opened anew each time: a page from before the last save is told what has changed since.
            form = offices.fields_of(client, address)
            assert client.post(address, form | typed).status_code == 302
            print(number, flush=True)
    except DatabaseError:
        pass  # the server's end was killed, not this one
    finally:
        os._exit(1)


if __name__ == "__main__":
    main()
