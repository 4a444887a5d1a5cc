"""How the ten common cases are chosen on the desk without their number keys."""

import re
from pathlib import Path

README = Path(__file__).resolve().parents[2] / "README.md"
MOST_KEYS = 8

BY_CHOICES = (
    (),
    ("p",),
    (),
    ("w",),
    ("w", "r"),
    ("n",),
    (),
    ("w", "w", "a", "a"),
    ("k",),
    ("s",),
)
"""The letters pressed after both dates, in the order of `content.common_cases.TEN`."""


def readme_table() -> dict[str, tuple[int, int]]:
    """Return the README's table: the case, its keys by number and by choices."""
    row = re.compile(r"^\| ([^|]+) \| (\d+) \| (\d+) \|$", re.MULTILINE)
    found = row.findall(README.read_text(encoding="utf-8"))
    return {title: (int(by_number), int(by_choices)) for title, by_number, by_choices in found}
