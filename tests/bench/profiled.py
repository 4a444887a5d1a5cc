"""Where the processor's time goes: `python -m tests.bench.profiled`, asked as `tests.bench.called`.

Each line of standard input is a list of what to ask; the answer is a line of JSON, each part of the
program with its share of the time.
"""

import cProfile
import json
import pstats
import re
import sys
from collections import Counter
from typing import Any

from tests.bench.called import application, call, environ

# The first that is found in a file's path. What is built into Python counts for who calls it.
PARTS = (
    ("django/template", "Django's templates"),
    ("template_partials", "Django's templates"),
    ("django/utils/translation", "translations (gettext)"),
    ("gettext.py", "translations (gettext)"),
    ("django/forms", "Django's forms"),
    ("django/urls", "Django's addresses"),
    ("django/utils", "Django's helpers (escaping, lazy texts)"),
    ("django/", "Django, the rest"),
    ("dateutil", "dateutil"),
)
_ROOM = re.compile(r"renewal/(\w+)")


def part(file: str) -> str:
    """Return which part of the program a file belongs to."""
    for piece, name in PARTS:
        if piece in file:
            return name
    room = _ROOM.search(file)
    return f"renewal/{room[1]}" if room else "Python's library, other packages"


def shares(stats: dict[Any, Any]) -> dict[str, float]:
    """Return the share of each part, the greatest first, from what `pstats` holds."""
    times: Counter[str] = Counter()
    for (file, _line, _name), (_calls, _all, own, _with, callers) in stats.items():
        if file != "~" or not callers:
            times[part(file)] += own
            continue
        for (caller, _at, _by), (_called, _primitive, here, _cumulated) in callers.items():
            times[part(caller)] += here
    whole = sum(times.values())
    return {name: time / whole for name, time in times.most_common()}


def main() -> None:
    """Answer each line."""
    answer = application("renewal.wsgi:application")
    for line in sys.stdin:
        asked = json.loads(line)
        call(answer, [environ(one) for one in asked])
        again = [environ(one) for one in asked]
        profile = cProfile.Profile()
        profile.runcall(call, answer, again)
        sys.stdout.write(f"{json.dumps(shares(vars(pstats.Stats(profile))['stats']))}\n")
        sys.stdout.flush()


if __name__ == "__main__":
    main()
