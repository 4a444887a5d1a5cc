"""Two persons with the same page open, and what one changed in or took from its rows."""

import pytest
from lxml import html

from renewal.municipality.models import Municipality, PageNotice, RegularHours
from tests.municipality.a_city import at
from tests.staff.offices import MUNICIPALITY, acceptances_of, an_office, fields_of, first_counter
from tests.staff.people import signed_in
from tests.staff.sent import conflict, saved, shown_fields

SECOND = {
    "regular_hours-TOTAL_FORMS": "2",
    "regular_hours-1-weekdays": ["6"],
    "regular_hours-1-opens": "09:00",
    "regular_hours-1-closes": "12:00",
}


@pytest.fixture
def client(editor, today):
    an_office()
    return signed_in(editor)


@pytest.fixture
def other(client, publisher):
    return signed_in(publisher)


@pytest.fixture
def here(client):
    return f"{MUNICIPALITY}counter/{first_counter().pk}/change/"


def test_hours_changed_below_the_form_count_as_well(client, other, here):
    mine, theirs = fields_of(client, here), fields_of(other, here)
    saved(other, here, theirs, **{"regular_hours-0-closes": "16:00"})
    answer, told = conflict(client, here, mine, **{"regular_hours-0-last_entry": "15:30"})

    assert "受付時間" in told
    assert "終了：17:15 → 16:00" in told
    again = shown_fields(answer)
    assert again["regular_hours-0-closes"] == ["16:00"]
    assert again["regular_hours-0-last_entry"] == ["15:30"]
    saved(client, here, again)
    row = RegularHours.objects.get()
    assert (row.closes, row.last_entry) == (at("16:00"), at("15:30"))


def test_a_row_that_both_changed_is_named_by_its_place(client, other, here):
    mine, theirs = fields_of(client, here), fields_of(other, here)
    saved(other, here, theirs, **{"regular_hours-0-closes": "16:00"})
    answer, told = conflict(client, here, mine, **{"regular_hours-0-closes": "16:30"})

    assert "受付時間（1つ目）終了：ほかの人もこの間に変えました。" in told
    assert '<a href="#id_regular_hours-0-closes">' in answer.content.decode()


def test_rows_that_both_added_stand_side_by_side_to_be_compared(client, other, here):
    mine, theirs = fields_of(client, here), fields_of(other, here)
    saved(other, here, theirs, **SECOND)
    answer, told = conflict(client, here, mine, **SECOND | {"regular_hours-1-opens": "11:00"})

    assert "追加" in told
    again = shown_fields(answer)
    assert again["regular_hours-TOTAL_FORMS"] == ["3"]
    assert again["regular_hours-1-opens"] == ["09:00"]
    assert again["regular_hours-2-opens"] == ["11:00"]
    # Only with both of them in the form is it seen that they cross.
    assert client.post(here, again).status_code == 422
    saved(client, here, again | {"regular_hours-2-weekdays": "5"})
    assert RegularHours.objects.count() == 3


def test_what_was_typed_into_a_row_that_went_comes_back_as_a_new_one(client, other, here):
    mine, theirs = fields_of(client, here), fields_of(other, here)
    saved(other, here, theirs, **{"regular_hours-0-DELETE": "on"})
    answer, told = conflict(client, here, mine, **{"regular_hours-0-closes": "16:30"})

    assert "削除されました。もう一度保存すると、入力したものが新しい行として加わります。" in told
    saved(client, here, shown_fields(answer))
    assert RegularHours.objects.get().closes == at("16:30")


def test_a_row_that_went_and_that_nobody_typed_into_does_not_come_back(client, other, here):
    mine, theirs = fields_of(client, here), fields_of(other, here)
    saved(other, here, theirs, **{"regular_hours-0-DELETE": "on"})
    answer, _ = conflict(client, here, mine, floor="本庁舎2階")

    saved(client, here, shown_fields(answer))
    assert not RegularHours.objects.exists()


def test_a_tick_to_delete_stays_a_tick(client, other, here):
    mine, theirs = fields_of(client, here), fields_of(other, here)
    saved(other, here, theirs, **{"regular_hours-0-closes": "16:00"})
    answer, _ = conflict(client, here, mine, **{"regular_hours-0-DELETE": "on"})

    assert shown_fields(answer)["regular_hours-0-DELETE"] == ["on"]


def test_what_was_typed_about_something_deleted_can_be_added_anew(client, other):
    PageNotice(
        municipality=Municipality.objects.get(), body="混みます", first="2026-11-01",
        last="2026-12-01", page="", language="ja",
    ).save()  # fmt: skip
    row = PageNotice.objects.get()
    page = f"{MUNICIPALITY}pagenotice/{row.pk}/change/"
    mine = fields_of(client, page)
    saved(other, f"{MUNICIPALITY}pagenotice/{row.pk}/delete/", {"post": "yes"})

    answer, told = conflict(client, page, mine, body="とても混みます")
    assert "お知らせ" in told
    assert "を削除" in told
    assert "もう一度保存すると、新しく追加します。" in told
    (form,) = html.fromstring(answer.content.decode()).cssselect("form[id$=_form]")
    saved(client, form.get("action"), shown_fields(answer))
    assert PageNotice.objects.get().body == "とても混みます"


def test_a_whole_counter_that_went_can_be_added_anew_with_its_hours(client, other, here):
    mine, accepted = fields_of(client, here), acceptances_of(first_counter())
    saved(other, here.replace("change", "delete"), {"post": "yes"})
    answer, _ = conflict(client, here, mine, floor="本庁舎2階")

    (form,) = html.fromstring(answer.content.decode()).cssselect("form[id$=_form]")
    saved(client, form.get("action"), shown_fields(answer))
    assert first_counter().floor == "本庁舎2階"
    assert acceptances_of(first_counter()) == accepted > 1
    assert RegularHours.objects.get().closes == at("17:15")
