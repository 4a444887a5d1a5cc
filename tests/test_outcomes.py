"""Every outcome is as it was approved; `make outcomes` writes what is new, to be looked at."""

from difflib import unified_diff

import pytest

from tests.outcomes.write import current, written

HOW = "If this is meant: make outcomes, look at the diff, commit it."


@pytest.fixture(scope="module")
def now():
    return current()


def test_the_files_are_those_that_the_program_writes(now):
    assert written().keys() == now.keys(), HOW


@pytest.mark.parametrize("name", sorted(written()))
def test_nothing_that_a_reader_is_told_changed_unnoticed(now, name):
    approved, told = written()[name].splitlines(), now.get(name, "").splitlines()

    assert list(unified_diff(approved, told, "approved", "now", n=0, lineterm="")) == [], HOW


def test_no_outcome_stands_there_twice_and_each_has_a_case_of_its_own():
    blocks = [block for text in written().values() for block in text.split("## ")[1:]]
    names = [block.partition("\n")[0] for block in blocks]
    texts = [block.partition("\n")[2].strip() for block in blocks]

    assert len(set(names)) == len(names) > 500
    assert len(set(texts)) == len(texts)
