"""One number that rises with every change."""

import pytest
from django.core.management import call_command
from django.db import transaction
from django.db.models.signals import post_save

from renewal.municipality.history import undo
from renewal.municipality.models import Counter, FactsVersion, Municipality, RegularHours
from tests.municipality.a_city import (
    city,
    counter,
    new_closure,
    new_hours,
    new_incident,
    new_notice,
    new_page,
    new_special,
)


def number(code="112224") -> int:
    return FactsVersion.objects.get(code=code).number


def test_a_new_municipality_begins_to_count(db):
    city()
    city(code="112437")

    assert (number(), number("112437")) == (1, 1)


@pytest.mark.parametrize(
    "make",
    [
        lambda here: new_hours(here),
        lambda here: new_special(here),
        lambda here: new_page(here.municipality),
        lambda here: new_closure(here.municipality),
        lambda here: new_incident(here.municipality),
        lambda here: new_notice(here.municipality),
    ],
)
def test_every_row_counts_when_it_is_made_changed_and_deleted(db, make):
    here = counter()
    before = number()
    row = make(here)
    row.save()
    made = number()
    row.save()
    changed = number()
    row.delete()

    assert (made, changed, number()) == (before + 1, before + 2, before + 3)


def test_what_is_deleted_with_a_row_counts_and_so_does_its_return(db):
    here = counter()
    new_hours(here).save()
    before = number()
    here.delete()
    deleted = number()
    undo(Counter.history.first(), None)

    assert (deleted, number()) == (before + 3, before + 6)


def test_a_change_leaves_the_number_of_another_municipality(db):
    here, other = counter(), city(code="112437")
    before = number(other.code)
    new_hours(here).save()
    here.municipality.save()

    assert number(other.code) == before


def test_readers_of_a_code_that_is_changed_hear_of_it_under_both(db):
    row = city()
    row.code = "112437"
    row.save()

    assert (number("112224"), number("112437")) == (2, 1)


def test_the_number_goes_on_where_a_municipality_is_removed_and_entered_anew(db):
    city().delete()
    before = number()
    city()

    assert number() == before + 1


def test_an_instance_read_long_ago_does_not_set_the_number_back(db):
    row = city()
    old = Municipality.objects.get()
    for _ in range(3):
        row.save()
    old.save()

    assert number() == 5


def test_a_write_that_is_rolled_back_does_not_count(db):
    here = counter()
    before = number()
    with transaction.atomic():
        new_hours(here).save()
        assert number() == before + 1
        transaction.set_rollback(True)

    assert number() == before


def test_rows_loaded_from_a_fixture_count(db, tmp_path):
    new_hours(counter()).save()
    path = tmp_path / "rows.json"
    call_command("dumpdata", "municipality.regularhours", output=str(path))
    RegularHours.objects.all().delete()
    before = number()
    call_command("loaddata", str(path), verbosity=0)

    assert RegularHours.objects.get().weekdays == (0, 1)
    assert number() == before + 1


@pytest.mark.django_db(transaction=True)
@pytest.mark.parametrize("kind", [RegularHours, RegularHours.history.model])
def test_a_row_whose_history_cannot_be_written_is_not_written_either(kind):
    here = counter()
    before = number()

    def fail(**_):
        raise RuntimeError("the disk is full")

    post_save.connect(fail, sender=kind)
    try:
        with pytest.raises(RuntimeError):
            new_hours(here).save()
    finally:
        post_save.disconnect(fail, sender=kind)
    found = RegularHours.objects.count(), RegularHours.history.count(), number()
    assert found == (0, 0, before)
