"""The profile's shares: whose time it is, and that all of it is somebody's."""

import pytest

from tests.bench.profiled import part, shares

PACKAGES = "/venv/lib/python3.11/site-packages"


@pytest.mark.parametrize(
    ("file", "whose"),
    [
        (f"{PACKAGES}/django/template/base.py", "Django's templates"),
        (f"{PACKAGES}/django/utils/translation/trans_real.py", "translations (gettext)"),
        (f"{PACKAGES}/django/utils/html.py", "Django's helpers (escaping, lazy texts)"),
        ("/guide/renewal/rules/card.py", "renewal/rules"),
        ("/guide/renewal/page_store.py", "renewal/page_store"),
        ("/lib/python3.11/json/encoder.py", "Python's library, other packages"),
    ],
)
def test_a_file_belongs_to_one_part(file, whose):
    assert part(file) == whose


def test_what_is_built_in_counts_for_who_calls_it():
    rules, forms = ("renewal/rules/card.py", 1, "f"), ("django/forms/forms.py", 1, "g")
    found = shares(
        {
            rules: (1, 1, 1.0, 4.0, {}),
            forms: (1, 1, 2.0, 3.0, {}),
            ("~", 0, "<len>"): (2, 2, 5.0, 5.0, {rules: (1, 1, 4.0, 4.0), forms: (1, 1, 1.0, 1.0)}),
        }
    )

    assert found == {"renewal/rules": 5 / 8, "Django's forms": 3 / 8}
