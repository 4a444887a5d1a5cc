"""What the models take, and how they keep it."""

import pytest
from django import forms

from renewal.municipality import models
from renewal.municipality.models import RegularHours, SpecialHours
from tests.municipality.a_city import (
    FACTS,
    city,
    counter,
    new_city,
    new_hours,
    new_page,
    new_special,
)

pytestmark = pytest.mark.django_db


@pytest.mark.parametrize(
    "code",
    ["112224", "112437", "232025", "011002", "131016", "131041", "131130", "141003", "472018"],
)
def test_the_codes_of_real_municipalities_are_taken(code):
    assert city(code=code).code == code


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("048-940-8604", "048-940-8604"),
        ("０４８－９４０－８６０４", "048-940-8604"),
        ("048ー940ー8604", "048-940-8604"),
        ("048(940)8604", "048-940-8604"),
        (" 048-940-8604 ", "048-940-8604"),
        ("0120-95-0178", "0120-95-0178"),
        ("090-1234-5678", "090-1234-5678"),
        ("0570-783-578", "0570-783-578"),
    ],
)
def test_a_telephone_number_is_kept_in_one_notation(typed, kept):
    assert city(telephone=typed).telephone == kept


@pytest.mark.parametrize("typed", ["12/29", "12-29", "12月29日", "１２／２９"])
def test_a_day_of_the_year_is_kept_in_one_notation(typed):
    assert city(year_end_first=typed, year_end_last="1/3").year_end_first == "12-29"


def test_a_city_that_knows_nothing_but_its_name_and_telephone_is_taken():
    row = city()
    row.refresh_from_db()

    assert (row.booking_for_renewal, row.processing_weeks, row.form_by_telephone) == (
        "",
        None,
        None,
    )


def test_several_codes_come_back_in_the_order_they_were_given_in():
    new_hours(counter(), weekdays=[4, 0], services=["pin-reset", "card-pickup"]).save()

    row = RegularHours.objects.get()
    assert (row.weekdays, row.services) == ((4, 0), ("pin-reset", "card-pickup"))


def test_rows_are_found_by_the_codes_they_hold():
    here = counter()
    new_hours(here, weekdays=(5, 6)).save()
    new_hours(here, weekdays=(0,)).save()

    assert RegularHours.objects.filter(weekdays=(5, 6)).count() == 1


def test_a_form_offers_several_codes_as_boxes_to_tick():
    form_class = forms.modelform_factory(
        SpecialHours, fields=["counter", "opens", "closes", "days", "services"]
    )
    here = counter()
    form = form_class(
        {"counter": here.pk, "opens": "9:00", "closes": "12:00", "days": ["1:6", "-1:2"]}
    )

    assert isinstance(form.fields["days"].widget, forms.CheckboxSelectMultiple)
    assert form.is_valid(), form.errors
    form.save()
    row = SpecialHours.objects.get()
    assert (row.days, row.services, str(row)) == (
        ("1:6", "-1:2"),
        (),
        "第1日曜日、最終水曜日 09:00〜12:00",
    )


def test_a_form_shows_the_codes_that_are_stored_as_ticked():
    row = new_hours(counter(), weekdays=(0, 4))
    row.save()
    form = forms.modelform_factory(RegularHours, fields=["weekdays"])(
        {"weekdays": ["0", "4"]}, instance=row
    )

    assert form.is_valid()
    assert form.changed_data == []
    assert str(form["weekdays"]).count("checked") == 2


def test_a_row_without_a_place_comes_last():
    here = city()
    pages = [new_page(here, title=title) for title in ("一", "二", "三")]
    pages[0].order = 5
    for page in pages:
        page.save()

    assert [(page.title, page.order) for page in here.pages.all()] == [
        ("一", 5),
        ("二", 6),
        ("三", 7),
    ]


@pytest.mark.parametrize(
    "write",
    [
        lambda rows: rows.update(name="別"),
        lambda rows: rows.bulk_create([new_city()]),
        lambda rows: rows.bulk_update([new_city()], ["name"]),
    ],
)
def test_a_write_that_no_row_hears_of_is_refused(write):
    row = city()

    with pytest.raises(NotImplementedError):
        write(models.Municipality.objects.filter(pk=row.pk))


@pytest.mark.parametrize("kind", FACTS)
def test_every_field_has_a_name_in_japanese(kind):
    fields = [field for field in kind._meta.fields if field.name != "id"]

    assert [one.name for one in fields if str(one.verbose_name).isascii()] == []
    assert not str(kind._meta.verbose_name).isascii()


def test_new_hours_may_meet_and_may_share_a_time_on_other_days_or_for_other_services():
    here = counter()
    new_hours(here, "08:30", "12:00").save()
    for more in (
        new_hours(here, "12:00", "17:15"),
        new_hours(here, weekdays=(2,)),
        new_special(here, days=("1:0",)),
    ):
        more.full_clean()
    new_hours(here, "18:00", "19:00", services=["card-pickup"]).save()
    new_hours(here, "18:00", "19:00", services=["pin-reset"]).full_clean()
