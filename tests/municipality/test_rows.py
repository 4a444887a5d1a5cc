"""The way from facts to rows and back."""

from dataclasses import replace

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from hypothesis import HealthCheck, given, settings

from renewal.municipality import models
from renewal.municipality.models import Counter, SourcePage
from renewal.municipality.rows import IncompleteError, office_of, save_office
from tests.municipality.a_city import FACTS
from tests.municipality.any_office import offices
from tests.municipality.full_office import FULL
from tests.shipped import KOSHIGAYA

pytestmark = pytest.mark.django_db


def changes() -> int:
    """Return how many changes stand in all histories."""
    return sum(kind.history.count() for kind in FACTS)


@pytest.mark.parametrize("office", [KOSHIGAYA, FULL], ids=["shipped", "full"])
def test_an_office_comes_back_from_its_rows(office):
    assert office_of(save_office(office)) == office


@given(office=offices())
@settings(suppress_health_check=[HealthCheck.too_slow], max_examples=15)
def test_any_office_comes_back_from_its_rows_whatever_stood_there_before(office):
    row = save_office(office)
    assert office_of(row) == office

    before = changes()
    save_office(office)
    assert changes() == before


def test_an_office_edited_by_hand_and_saved_as_it_is_changes_no_row():
    row = save_office(FULL)
    for place, counter in enumerate(Counter.objects.order_by("-pk")):
        counter.order = 7 + 3 * place
        counter.save()
    main, other = SourcePage(**page(row, 1)), SourcePage(**page(row, 9))
    SourcePage.objects.all().delete()
    other.save()
    main.is_main = True
    main.order = 20
    main.save()
    before = changes()
    save_office(office_of(row))

    assert changes() == before


def page(row, number):
    day = KOSHIGAYA.page.checked_on
    return {
        "municipality": row,
        "title": f"{number}",
        "url": "https://a.example/",
        "checked_on": day,
    }


def test_one_changed_fact_changes_one_row_and_says_who(django_user_model):
    clerk = django_user_model.objects.create_user("clerk")
    save_office(FULL)
    before = changes()
    first = replace(FULL.counters[0], telephone="048-963-9100")
    save_office(replace(FULL, counters=(first, *FULL.counters[1:])), clerk)

    newest = Counter.history.order_by("history_id").last()
    assert changes() == before + 1
    assert (newest.telephone, newest.history_user) == ("048-963-9100", clerk)


def test_a_counter_that_is_no_more_goes_with_all_it_had_and_the_others_stay():
    save_office(FULL)
    kept = Counter.objects.get(code="nanbu").pk
    save_office(replace(FULL, counters=FULL.counters[2:]))

    assert [(row.pk, row.code) for row in Counter.objects.all()] == [(kept, "nanbu")]
    assert models.RegularHours.objects.count() == 0


def test_counters_come_in_a_new_order_where_they_are_given_in_one():
    save_office(KOSHIGAYA)
    turned = replace(KOSHIGAYA, counters=KOSHIGAYA.counters[::-1])

    assert office_of(save_office(turned)) == turned


def test_an_address_of_the_site_that_the_office_no_longer_has_goes():
    row = save_office(replace(KOSHIGAYA, site_address="https://mynumber.city.example"))
    assert office_of(row).site_address == "https://mynumber.city.example"
    save_office(KOSHIGAYA)

    assert office_of(row).site_address is None


def test_reading_takes_as_many_queries_for_many_rows_as_for_few():
    def queries(office):
        row = save_office(office)
        with CaptureQueriesContext(connection) as captured:
            office_of(row)
        return len(captured)

    closures = tuple(replace(FULL.closures[0], counter=one.code) for one in FULL.counters)
    incidents = tuple(replace(FULL.incidents[0], counter=one.code) for one in FULL.counters)
    more = tuple(replace(FULL.counters[0], code=f"c{number}") for number in range(20))
    full = replace(FULL, closures=closures, incidents=incidents)
    many = replace(full, counters=(*FULL.counters, *more), closures=closures * 5)

    assert queries(many) == queries(full) <= 14


def test_the_first_page_stands_in_where_none_is_the_main_one():
    row = save_office(KOSHIGAYA)
    SourcePage.objects.get().delete()
    first, second = SourcePage(**page(row, 1)), SourcePage(**page(row, 2))
    first.save()
    second.save()

    found = office_of(row)
    assert (found.page.title, [one.title for one in found.further_pages]) == ("1", ["2"])


def test_rows_without_a_page_of_the_city_are_no_office():
    row = save_office(KOSHIGAYA)
    SourcePage.objects.all().delete()

    with pytest.raises(IncompleteError, match="越谷市"):
        office_of(row)
