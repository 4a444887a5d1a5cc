"""The file of facts for any office, any number of writers, and any later shape."""

import hashlib
import json
from concurrent.futures import ThreadPoolExecutor
from dataclasses import is_dataclass, replace
from enum import Enum
from typing import get_args, get_type_hints

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from renewal.municipality import snapshot_file
from renewal.municipality.office import Counter, Office
from tests.municipality.full_office import FULL, HELD
from tests.shipped import KOSHIGAYA


def test_many_writers_at_once_leave_one_whole_file(tmp_path):
    path = tmp_path / "facts.json"
    offices = [replace(HELD, version=number) for number in range(40)]
    with ThreadPoolExecutor(8) as writers:
        written = [writers.submit(snapshot_file.write, path, one) for one in offices]
        while not all(one.done() for one in written):
            if path.exists():
                assert snapshot_file.read(path, "112224").office == FULL

    assert [one.exception() for one in written] == [None] * 40
    assert list(path.parent.iterdir()) == [path]


@given(
    office=st.builds(
        Office,
        code=st.just("112224"),
        **dict.fromkeys(("name", "hall", "department", "telephone"), st.text().map("a{}".format)),
        counters=st.from_type(tuple[Counter, ...]).map(lambda more: (*KOSHIGAYA.counters, *more)),
    )
)
@settings(suppress_health_check=[HealthCheck.too_slow], max_examples=20)
def test_any_office_comes_back_from_the_file(tmp_path_factory, office):
    path = tmp_path_factory.getbasetemp() / "any.json"
    snapshot_file.write(path, replace(HELD, office=office))

    assert snapshot_file.read(path, "112224").office == office


def shape(kind, known):
    """Add every dataclass and enumeration within `kind` to `known`, by its name."""
    for inner in get_args(kind):
        shape(inner, known)
    name = getattr(kind, "__name__", "")
    if name in known:
        return known
    if is_dataclass(kind):
        known[name] = {field: str(hint) for field, hint in get_type_hints(kind).items()}
        for hint in get_type_hints(kind).values():
            shape(hint, known)
    elif isinstance(kind, type) and issubclass(kind, Enum):
        known[name] = sorted(str(member) for member in kind)
    return known


def test_the_format_has_a_new_number_whenever_the_shape_changes():
    """Changed the shape of `Office`? Raise `FORMAT`, and write the new pair here."""
    described = json.dumps(shape(Office, {}), sort_keys=True).encode()

    assert (snapshot_file.FORMAT, hashlib.sha256(described).hexdigest()[:8]) == (3, "1545e726")
