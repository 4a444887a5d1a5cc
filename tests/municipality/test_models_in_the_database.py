"""What the database itself refuses, whoever writes to it."""

from datetime import timedelta

import pytest
from django.db import IntegrityError, transaction

from renewal.municipality.models import Acceptance, ClosingDay
from tests.municipality.a_city import (
    DAY,
    NOON,
    at,
    city,
    counter,
    new_city,
    new_closure,
    new_counter,
    new_hours,
    new_incident,
    new_notice,
    new_page,
    new_special,
)

pytestmark = pytest.mark.django_db


@pytest.mark.parametrize(
    "make",
    [
        lambda here: new_city(),
        lambda here: new_city(code="112437", processing_weeks=0),
        lambda here: new_city(code="112437", year_end_first="12-29"),
        lambda here: new_city(code="112437", site_address="https://a.example/"),
        lambda here: new_counter(here.municipality),
        lambda here: Acceptance(counter=here, service="certificate-renewal", admits="anyone"),
        lambda here: ClosingDay(counter=here, nth=3, weekday=2),
        lambda here: ClosingDay(counter=here, nth=0, weekday=2),
        lambda here: ClosingDay(counter=here, nth=1, weekday=7),
        lambda here: new_hours(here, "09:00", "09:00"),
        lambda here: new_hours(here, last_entry=at("18:00")),
        lambda here: new_hours(here, weekdays=()),
        lambda here: new_hours(here, lunch_from=at("12:00")),
        lambda here: new_hours(here, lunch_from=at("08:00"), lunch_to=at("09:00")),
        lambda here: new_special(here, "12:00", "09:00"),
        lambda here: new_special(here, days=()),
        lambda here: new_closure(here.municipality, last=DAY - timedelta(1)),
        lambda here: new_notice(here.municipality, last=DAY - timedelta(1)),
        lambda here: new_incident(here.municipality, until=NOON),
        lambda here: new_page(here.municipality, is_main=True),
    ],
)
def test_a_row_that_breaks_a_rule_is_not_stored(make):
    here = counter(city(site_address="https://a.example/"))
    new_page(here.municipality, is_main=True).save()
    ClosingDay.objects.create(counter=here, nth=3, weekday=2)
    row = make(here)
    before = type(row).objects.count(), type(row).history.count()

    with pytest.raises(IntegrityError), transaction.atomic():
        row.save()
    assert (type(row).objects.count(), type(row).history.count()) == before
