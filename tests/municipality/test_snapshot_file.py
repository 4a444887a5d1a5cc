"""The facts on disk: whole and right, or not taken at all."""

import json
import os
import re
import stat
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from renewal.municipality import snapshot_file
from renewal.municipality.snapshot import Origin
from renewal.municipality.snapshot_file import RefusedError
from tests.municipality.full_office import FULL, HELD
from tests.shipped import KOSHIGAYA


@pytest.fixture
def path(tmp_path):
    return tmp_path / "deep" / "facts.json"


@pytest.fixture
def stored(path):
    snapshot_file.write(path, HELD)
    return path


def changed(path, **values):
    path.write_text(json.dumps(json.loads(path.read_text()) | values))


def test_facts_come_back_from_the_file_as_they_were(stored):
    assert snapshot_file.read(stored, "112224") == replace(HELD, origin=Origin.FILE)


def test_nobody_else_can_read_the_file_and_nothing_lies_beside_it(stored):
    assert stat.S_IMODE(stored.stat().st_mode) == 0o600
    assert list(stored.parent.iterdir()) == [stored]


def test_a_file_that_is_not_there_is_told_from_one_that_is_wrong(path):
    with pytest.raises(FileNotFoundError):
        snapshot_file.read(path, "112224")


@settings(max_examples=40)
@given(cut=st.floats(min_value=0, max_value=1, exclude_max=True))
def test_a_file_cut_short_anywhere_is_refused(tmp_path_factory, cut):
    path = tmp_path_factory.mktemp("cut") / "facts.json"
    snapshot_file.write(path, HELD)
    os.truncate(path, int(path.stat().st_size * cut))

    with pytest.raises(RefusedError):
        snapshot_file.read(path, "112224")


@pytest.mark.parametrize("content", [b"", b"\x00" * 5000, b"[]", b"null", b"\xff\xfe", b"{}"])
def test_a_file_of_anything_else_is_refused(path, content):
    path.parent.mkdir()
    path.write_bytes(content)

    with pytest.raises(RefusedError):
        snapshot_file.read(path, "112224")


@pytest.mark.parametrize("number", [snapshot_file.FORMAT + 1, 0, "1", None])
def test_a_file_of_another_format_is_refused(stored, number):
    changed(stored, format=number)

    with pytest.raises(RefusedError, match="format"):
        snapshot_file.read(stored, "112224")


def test_a_file_from_before_there_were_other_languages_is_still_read(stored):
    office = json.loads(stored.read_text())["office"]
    del office["translations"]
    changed(stored, format=1, office=office)

    assert snapshot_file.read(stored, "112224").office == replace(FULL, translations=())


def test_a_file_about_another_municipality_is_refused(stored):
    with pytest.raises(RefusedError, match="another municipality"):
        snapshot_file.read(stored, "131016")


def test_what_is_wrong_in_a_file_is_named_without_what_stands_there(stored):
    office = json.loads(stored.read_text())["office"]
    changed(stored, office=office | {"processing_weeks": "ask Sato, 090-0000-0000"})

    with pytest.raises(RefusedError) as refused:
        snapshot_file.read(stored, "112224")
    assert str(refused.value) == "office.processing_weeks (int_type)"


@pytest.mark.parametrize(
    ("office", "reason"),
    [
        (replace(FULL, counters=()), "no counter"),
        (replace(FULL, counters=(replace(FULL.counters[0], accepts=()),)), "no counter"),
        (replace(FULL, telephone=" "), "empty"),
        (replace(FULL, name=""), "empty"),
        (replace(FULL, code="131016"), "another municipality"),
    ],
)
def test_an_office_without_what_every_page_needs_is_refused(office, reason):
    with pytest.raises(RefusedError, match=re.escape(reason)):
        snapshot_file.check(office, "112224")


@pytest.mark.parametrize(
    ("field", "wrong", "reason"),
    [
        ("processing_weeks", "six", "wrong kind"),
        ("counters", None, "counters (tuple_type)"),
        ("name", None, "name (string_type)"),
    ],
)
def test_an_office_with_something_of_the_wrong_kind_is_refused(field, wrong, reason):
    with pytest.raises(RefusedError, match=re.escape(reason)):
        snapshot_file.check(replace(FULL, **{field: wrong}), "112224")


def test_a_whole_office_is_not_refused():
    snapshot_file.check(FULL, "112224")
    snapshot_file.check(KOSHIGAYA, "112224")


def test_an_unwritable_place_leaves_the_old_file_and_nothing_beside_it(stored):
    before = stored.read_bytes()
    folder = stored.parent / "facts-folder"
    folder.mkdir()

    with pytest.raises(OSError, match="facts-folder"):
        snapshot_file.write(folder, HELD)
    with pytest.raises(OSError, match=r"facts\.json"):
        snapshot_file.write(stored / "below-a-file.json", HELD)

    assert stored.read_bytes() == before
    assert sorted(stored.parent.iterdir()) == [folder, stored]
