"""Who changed what, from what to what."""

import pytest

from renewal.municipality import models
from renewal.municipality.models import Counter
from tests.municipality.a_city import FACTS, city, counter, new_hours

pytestmark = pytest.mark.django_db


@pytest.fixture
def clerk(django_user_model):
    return django_user_model.objects.create_user("clerk")


@pytest.mark.parametrize("kind", FACTS)
def test_every_kind_of_row_keeps_a_history_with_a_name_in_japanese(kind):
    assert "変更の記録" in str(kind.history.model._meta.verbose_name)


def test_a_change_says_who_made_it_and_what_stood_before(clerk):
    here = counter()
    here.name = "市民課マイナンバー担当"
    here._history_user = clerk
    here.save()

    assert [
        (row.history_type, row.name, row.history_user)
        for row in here.history.order_by("history_id")
    ] == [("+", "shimin-ka", None), ("~", "市民課マイナンバー担当", clerk)]


def test_what_goes_in_one_deletion_is_marked_as_one_and_done_by_one_person(clerk):
    here = counter()
    new_hours(here).save()
    other = counter(here.municipality, "hokubu")
    here._history_user = clerk
    here.delete()
    other.delete()

    gone = [
        row
        for kind in (Counter, models.Acceptance, models.RegularHours)
        for row in kind.history.filter(history_type="-").order_by("history_id")
    ]
    first = gone[0].deletion
    assert first is not None
    assert [(row.deletion == first, row.history_user) for row in gone] == [
        (True, clerk),
        (False, None),
        (True, clerk),
        (False, None),
        (True, clerk),
    ]


def test_a_deletion_of_several_rows_at_once_is_recorded_for_each():
    counter(code="b")
    counter(city(code="112437"), "c")
    Counter.objects.all().delete()

    gone = Counter.history.filter(history_type="-")
    assert {row.code for row in gone} == {"b", "c"}
    assert len({row.deletion for row in gone}) == 1
