"""A change taken back."""

from dataclasses import replace

import pytest
import time_machine
from django.core.exceptions import ValidationError
from django.db.models.signals import post_save

from renewal.municipality import history
from renewal.municipality.history import undo
from renewal.municipality.models import (
    Acceptance,
    Closure,
    Counter,
    FactsVersion,
    Municipality,
    RegularHours,
)
from renewal.municipality.rows import office_of, save_office
from tests.municipality.a_city import at, city, counter, new_closure, new_hours
from tests.municipality.full_office import FULL
from tests.shipped import KOSHIGAYA

pytestmark = pytest.mark.django_db


@pytest.fixture
def clerk(django_user_model):
    return django_user_model.objects.create_user("clerk")


def last(kind):
    """Return the newest row of a model's history."""
    return kind.history.order_by("history_id").last()


def changed(row, **values):
    for name, value in values.items():
        setattr(row, name, value)
    row.save()
    return last(type(row))


def test_a_change_taken_back_restores_the_row_as_it_was_and_is_recorded(clerk):
    row = new_hours(counter(), weekdays=(0, 1), lunch_from=at("12:00"), lunch_to=at("13:00"))
    row.save()
    change = changed(row, closes=at("16:00"), weekdays=(2,), lunch_from=None, lunch_to=None)
    undo(change, clerk)

    row = RegularHours.objects.get()
    assert (row.closes, row.weekdays, row.lunch_from) == (at("17:15"), (0, 1), at("12:00"))
    newest = last(RegularHours)
    assert (newest.history_type, newest.closes, newest.history_user) == ("~", at("17:15"), clerk)
    assert newest.history_change_reason == history.REASON


def test_an_undo_can_be_undone(clerk):
    row = city()
    undo(changed(row, telephone="048-963-9100"), clerk)
    undo(last(Municipality), clerk)

    assert Municipality.objects.get().telephone == "048-963-9100"


def test_an_old_change_taken_back_leaves_what_was_changed_since(clerk):
    row = counter()
    old = changed(row, name="窓口")
    changed(row, floor="本庁舎2階")
    undo(old, clerk)

    row = Counter.objects.get()
    assert (row.name, row.floor) == ("shimin-ka", "本庁舎2階")


def test_changes_of_one_moment_are_told_apart(clerk):
    with time_machine.travel("2026-11-23T00:00:00Z", tick=False):
        row = counter()
        changed(row, name="一")
        undo(changed(row, name="二"), clerk)

    assert Counter.objects.get().name == "一"


def test_a_deletion_taken_back_brings_back_the_row_with_all_that_went_with_it(clerk):
    here = counter()
    new_hours(here, "08:30", "12:00").save()
    new_hours(here, "13:00", "14:00").save()
    RegularHours.objects.filter(opens=at("08:30")).delete()
    new_closure(here.municipality, counter=here).save()
    number = here.pk
    here.delete()
    undo(last(Counter), clerk)

    back = Counter.objects.get()
    assert (back.pk, back.code, back.acceptances.count()) == (number, "shimin-ka", 1)
    assert [row.opens for row in back.regular_hours.all()] == [at("13:00")]
    assert [row.counter for row in Closure.objects.all()] == [back]
    assert (last(Closure).history_type, last(Closure).history_user) == ("+", clerk)


def test_a_whole_municipality_comes_back_and_its_version_never_falls(clerk):
    at_a_counter = replace(FULL.closures[0], counter=FULL.counters[0].code)
    full = replace(FULL, closures=(at_a_counter, *FULL.closures))
    row = save_office(full)
    row.delete()
    number = FactsVersion.objects.get().number
    undo(last(Municipality), clerk)

    assert office_of(Municipality.objects.get()) == full
    assert FactsVersion.objects.get().number > number


def test_a_creation_taken_back_removes_the_row(clerk):
    counter()
    undo(last(Counter), clerk)

    assert Counter.objects.count() == 0
    assert (last(Counter).history_type, last(Counter).history_user) == ("-", clerk)


def test_a_change_of_a_row_that_is_gone_is_not_taken_back(clerk):
    row = counter()
    change = changed(row, name="窓口")
    row.delete()

    with pytest.raises(ValidationError, match="もう削除されています"):
        undo(change, clerk)


def test_a_deletion_is_not_taken_back_twice(clerk):
    counter().delete()
    deletion = last(Counter)
    undo(deletion, clerk)

    with pytest.raises(ValidationError, match="すでに元に戻っています"):
        undo(deletion, clerk)


def test_a_change_whose_before_is_not_recorded_is_not_taken_back(clerk):
    row = city()
    Municipality.history.all().delete()

    with pytest.raises(ValidationError, match="前の内容が残っていない"):
        undo(changed(row, name="市"), clerk)


@pytest.mark.parametrize("kind", ["change", "deletion"])
def test_what_would_break_a_rule_now_is_not_taken_back_at_all(clerk, kind):
    here = counter()
    row = new_hours(here)
    row.save()
    if kind == "change":
        change = changed(row, closes=at("12:00"))
    else:
        row.delete()
        change = last(RegularHours)
    new_hours(here, "13:00", "17:15").save()
    before = RegularHours.history.count()

    with pytest.raises(ValidationError, match="重なって"):
        undo(change, clerk)
    assert RegularHours.history.count() == before
    assert RegularHours.objects.filter(opens=at("08:30"), closes=at("17:15")).count() == 0


@pytest.mark.django_db(transaction=True)
def test_an_undo_that_fails_half_way_leaves_nothing(clerk):
    counter().delete()
    before = FactsVersion.objects.get().number

    def fail(**_):
        raise RuntimeError("the disk is full")

    post_save.connect(fail, sender=Acceptance)
    try:
        with pytest.raises(RuntimeError):
            undo(last(Counter), clerk)
    finally:
        post_save.disconnect(fail, sender=Acceptance)
    assert (Counter.objects.count(), FactsVersion.objects.get().number) == (0, before)


def test_a_code_taken_meanwhile_is_said_and_not_taken_back(clerk):
    save_office(KOSHIGAYA)
    Municipality.objects.get().delete()
    deletion = last(Municipality)
    save_office(KOSHIGAYA)

    with pytest.raises(ValidationError, match="すでに登録されています"):
        undo(deletion, clerk)
