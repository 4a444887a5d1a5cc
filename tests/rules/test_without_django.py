"""The law answers where there is no Django at all."""

import subprocess
import sys
from pathlib import Path

from renewal import rules

ROOM = Path(rules.__file__).parent
ANSWER = """
import importlib, pkgutil, sys

class NoDjango:
    def find_spec(self, name, path=None, target=None):
        if name.split(".")[0] in ("django", "django_htmx", "ninja", "pydantic"):
            raise ModuleNotFoundError(name)

sys.meta_path.insert(0, NoDjango())
import renewal.rules
for module in pkgutil.iter_modules(renewal.rules.__path__, "renewal.rules."):
    importlib.import_module(module.name)
    print(module.name)

from datetime import date
from renewal.rules.card import Card, expires_on
from renewal.rules.window import opens_on
card = expires_on(Card(born_on=date(1990, 5, 20), made_on=date(2020, 6, 1))).expires_on
print(card, opens_on(card))
try:
    import django
except ModuleNotFoundError:
    print("no django")
"""


def test_the_rules_import_and_answer_where_django_cannot_be_imported():
    said = subprocess.run(
        [sys.executable, "-W", "error", "-c", ANSWER],
        cwd=ROOM.parent.parent,
        capture_output=True,
        text=True,
        check=True,
    ).stdout.splitlines()
    modules = sorted(f"renewal.rules.{path.stem}" for path in ROOM.glob("[a-z]*.py"))
    assert said == [*modules, "2030-05-20 2030-02-21", "no django"]
