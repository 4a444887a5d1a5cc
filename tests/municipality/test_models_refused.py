"""What the models refuse: on the field, in Japanese, so that the person can put it right."""

from datetime import timedelta

import pytest
from django.core.exceptions import ValidationError

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


def refused(row) -> dict[str, list[str]]:
    """Return what is said of each field."""
    with pytest.raises(ValidationError) as error:
        row.full_clean()
    said: dict[str, list[str]] = error.value.message_dict
    return said


@pytest.mark.parametrize(
    ("values", "field", "said"),
    [
        ({"code": "112225"}, "code", "検査数字"),
        ({"code": "122224"}, "code", "検査数字"),
        ({"code": "11222"}, "code", "6けた"),
        ({"code": "481009"}, "code", "6けた"),
        ({"code": "１１２２２４"}, "code", "6けた"),
        ({"telephone": "940-8604"}, "telephone", "市外局番"),
        ({"telephone": "048-940-860"}, "telephone", "市外局番"),
        ({"telephone": "048-9400-86040"}, "telephone", "市外局番"),
        ({"telephone": "+81-48-940-8604"}, "telephone", "市外局番"),
        ({"telephone": "0489408604"}, "telephone", "市外局番"),
        ({"fax": "なし"}, "fax", "市外局番"),
        ({"processing_weeks": 0}, "processing_weeks", "1"),
        ({"year_end_first": "12/29"}, "year_end_last", "両方"),
        ({"year_end_last": "1/3"}, "year_end_first", "両方"),
        ({"year_end_first": "12/32", "year_end_last": "1/3"}, "year_end_first", "12/29"),
        ({"year_end_first": "暮れ", "year_end_last": "1/3"}, "year_end_first", "12/29"),
        ({"minors": "perhaps"}, "minors", ""),
        ({"name": ""}, "name", ""),
    ],
)
def test_a_municipality_that_cannot_be_is_refused(values, field, said):
    found = refused(new_city(**values))

    assert list(found) == [field]
    assert said in found[field][0]


@pytest.mark.parametrize(
    ("make", "field", "said"),
    [
        (lambda here: new_hours(here, "17:15", "08:30"), "closes", "後に"),
        (lambda here: new_hours(here, "08:30", "08:30"), "closes", "後に"),
        (lambda here: new_special(here, "12:00", "09:00"), "closes", "後に"),
        (lambda here: new_hours(here, last_entry=at("17:16")), "last_entry", "間に"),
        (lambda here: new_hours(here, last_entry=at("08:29")), "last_entry", "間に"),
        (lambda here: new_hours(here, lunch_from=at("12:00")), "lunch_to", "終了も"),
        (lambda here: new_hours(here, lunch_to=at("13:00")), "lunch_from", "開始も"),
        (
            lambda here: new_hours(here, lunch_from=at("13:00"), lunch_to=at("12:00")),
            "lunch_to",
            "より後",
        ),
        (
            lambda here: new_hours(here, lunch_from=at("08:00"), lunch_to=at("09:00")),
            "lunch_from",
            "より前",
        ),
        (
            lambda here: new_hours(here, lunch_from=at("17:00"), lunch_to=at("18:00")),
            "lunch_to",
            "より後",
        ),
        (lambda here: new_hours(here, weekdays=()), "weekdays", ""),
        (lambda here: new_hours(here, weekdays=(7,)), "weekdays", "選択肢"),
        (lambda here: new_hours(here, weekdays=("月",)), "weekdays", "選択肢"),
        (lambda here: new_hours(here, weekdays=(1, 1)), "weekdays", "2回"),
        (lambda here: new_hours(here, services=["coffee"]), "services", "選択肢"),
        (lambda here: new_special(here, days=("6:0",)), "days", "選択肢"),
        (lambda here: new_special(here, days=()), "days", "開く日"),
    ],
)
def test_hours_that_cross_are_refused(make, field, said):
    found = refused(make(counter()))

    assert list(found) == [field]
    assert said in found[field][0]


@pytest.mark.parametrize(
    ("first", "second"),
    [
        (lambda here: new_hours(here), lambda here: new_hours(here, "17:00", "19:00")),
        (lambda here: new_hours(here), lambda here: new_hours(here, weekdays=(1, 2))),
        (lambda here: new_hours(here), lambda here: new_hours(here, services=["pin-reset"])),
        (lambda here: new_special(here), lambda here: new_special(here, "11:00", "13:00")),
        (
            lambda here: new_special(here, days=("5:2",)),
            lambda here: new_special(here, days=("-1:2",)),
        ),
        (
            lambda here: new_special(here, each_holiday=True),
            lambda here: new_special(here, days=(), each_holiday=True),
        ),
    ],
)
def test_hours_of_one_counter_that_overlap_on_a_day_are_refused(first, second):
    here = counter()
    first(here).save()

    assert "重なって" in refused(second(here))["opens"][0]
    second(counter(here.municipality, "hokubu")).full_clean()


def test_a_form_that_holds_all_rows_can_compare_them_itself():
    here = counter()
    new_hours(here).save()
    other = new_hours(here)
    other.compares_with_stored = False

    other.full_clean()


@pytest.mark.parametrize(
    ("make", "field"),
    [
        (lambda here: new_closure(here, last=DAY - timedelta(1)), "last"),
        (lambda here: new_notice(here, last=DAY - timedelta(1)), "last"),
        (lambda here: new_notice(here, language="xx"), "language"),
        (lambda here: new_incident(here, until=NOON), "until"),
        (lambda here: new_page(here, url="koshigaya"), "url"),
    ],
)
def test_what_ends_before_it_begins_or_leads_nowhere_is_refused(make, field):
    assert list(refused(make(city()))) == [field]


def test_a_second_main_page_is_refused():
    here = city()
    new_page(here, title="通知書", is_main=True).save()

    assert "「通知書」" in refused(new_page(here, is_main=True))["is_main"][0]


def test_a_code_that_another_counter_has_is_refused():
    here = counter()

    assert "ほかの窓口" in refused(new_counter(here.municipality, here.code))["code"][0]
    new_counter(city(code="112437"), here.code).full_clean()


def test_a_counter_that_accepts_nobody_is_refused():
    here = counter()
    here.full_clean()
    Acceptance.objects.all().delete()

    assert "何も受け付けない" in refused(here)["name"][0]


def test_a_counter_that_denies_the_hours_it_has_is_refused():
    here = counter()
    new_hours(here).save()

    assert "受付時間が登録されています" in refused(here)["hours_known"][0]


def test_a_counter_of_another_municipality_is_refused():
    elsewhere = counter(city(code="112437"))

    assert list(refused(new_closure(city(), counter=elsewhere))) == ["counter"]


def test_the_same_service_or_closing_day_twice_is_refused():
    here = counter()
    ClosingDay.objects.create(counter=here, nth=3, weekday=2)

    for row in (
        Acceptance(counter=here, service="certificate-renewal", admits="holder-only"),
        ClosingDay(counter=here, nth=3, weekday=2),
    ):
        assert "すでに" in refused(row)["__all__"][0]
