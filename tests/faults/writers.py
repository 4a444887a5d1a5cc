"""Six processes that read a number, add one and write it, at the same time.

`python -m tests.faults.writers` does it in `DATABASE_URL`, with the settings as they are shipped,
and says what came of it.
"""

import json
import multiprocessing
import os
import subprocess
import sys
from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Any

from tests.browser.tools import ROOT

PROCESSES, ROUNDS = 6, 60
FIRST = 1000


@dataclass(frozen=True)
class Came:
    """What came of it. `failed`: what each save that failed was refused with."""

    failed: list[str]
    number: int
    version: int  # by how much it rose
    history: list[int]  # every number that a row of the history holds, the oldest first


def at_once(url: str) -> Came:
    """Let them write in a process of their own, and return what came of it."""
    done = subprocess.run(
        [sys.executable, "-m", "tests.faults.writers"], cwd=ROOT, check=False,
        env={**os.environ, "DJANGO_SETTINGS_MODULE": "tests.settings", "DATABASE_URL": url},
        capture_output=True, text=True, timeout=120,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    return Came(**json.loads(done.stdout))


def _add_one_to_the_row() -> None:
    """As a form saves: one row."""
    from renewal.municipality.models import Municipality

    row = Municipality.objects.get()
    row.telephone = _next(row.telephone)
    row.save()


def _add_one_to_the_office() -> None:
    """As everything is saved at once: all rows compared, one written."""
    from renewal.municipality.models import Municipality
    from renewal.municipality.rows import office_of, save_office

    office = office_of(Municipality.objects.get())
    save_office(replace(office, telephone=_next(str(office.telephone))))


def _next(telephone: str) -> str:
    return f"048-999-{_number(telephone) + 1}"


def _number(telephone: str) -> int:
    return int(telephone[-4:])


def _write(add_one: Callable[[], None], together: Any, failed: Any) -> None:
    from django.conf import settings
    from django.db import DatabaseError, transaction

    from renewal.municipality import version

    together.wait(60)
    for _ in range(ROUNDS):
        try:
            with transaction.atomic():
                version.hold(settings.MUNICIPALITY)
                add_one()
        except DatabaseError as error:
            failed.put(repr(error))


def _all_write() -> list[str]:
    # Forked: real processes, and Django is loaded once. None has a connection yet.
    fork = multiprocessing.get_context("fork")
    together, failed = fork.Barrier(PROCESSES), fork.SimpleQueue()
    kinds = [_add_one_to_the_office, *[_add_one_to_the_row] * (PROCESSES - 1)]
    processes = [fork.Process(target=_write, args=(kind, together, failed)) for kind in kinds]
    for process in processes:
        process.start()
    for process in processes:
        process.join()
    died = [f"exit code {one.exitcode}" for one in processes if one.exitcode]
    return died + [str(failed.get()) for _ in iter(failed.empty, True)]


def main() -> None:
    import django

    django.setup()
    from django.db import connection

    from renewal.municipality.models import FactsVersion, Municipality

    row = Municipality.objects.get()
    row.telephone = f"048-999-{FIRST}"
    row.save()
    version, told = FactsVersion.objects.get().number, Municipality.history.count()
    connection.close()
    failed = _all_write()
    history = Municipality.history.order_by("history_id").values_list("telephone", flat=True)
    came = {
        "failed": failed,
        "number": _number(Municipality.objects.get().telephone) - FIRST,
        "version": FactsVersion.objects.get().number - version,
        "history": [_number(one) - FIRST for one in history[told:]],
    }
    print(json.dumps(came))


if __name__ == "__main__":
    main()
