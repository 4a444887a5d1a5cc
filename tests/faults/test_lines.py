"""The table of faults names tests that there are."""

import ast

import pytest

from tests.faults.attacks import ATTACKS
from tests.faults.lines import FAULTS
from tests.test_house import ROOT

NAMED = [test for line in FAULTS + ATTACKS for test in line.tests]


@pytest.mark.parametrize("test", NAMED)
def test_every_test_that_is_named_is_there(test):
    file, _, name = test.partition("::")
    tree = ast.parse((ROOT / "tests" / file).read_text())
    found = {one.name for one in ast.walk(tree) if isinstance(one, ast.FunctionDef)}

    assert not name or name in found
    assert any(one.startswith("test_") for one in found)
