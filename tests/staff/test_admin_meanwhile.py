"""Two persons with the same page open: nobody's change is overwritten without a word."""

import pytest
from lxml import html

from renewal.municipality.models import (
    Closure,
    Counter,
    Municipality,
    PageNotice,
    RegularHours,
    SourcePage,
)
from tests.municipality.a_city import at
from tests.staff.offices import MUNICIPALITY, an_office, fields_of, first_counter, words
from tests.staff.people import signed_in

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
    """Return a second browser, of somebody called 北 千秋."""
    publisher.user.last_name, publisher.user.first_name = "北", "千秋"
    publisher.user.save()
    return signed_in(publisher)


@pytest.fixture
def here(client):
    return f"{MUNICIPALITY}counter/{first_counter().pk}/change/"


def saved(client, page, form, **typed):
    answer = client.post(page, form | typed)
    assert answer.status_code == 302, words(answer)


def conflict(client, page, form, **typed):
    """Return the page that tells of a conflict, and the summary on it."""
    answer = client.post(page, form | typed)
    assert answer.status_code == 409
    (told,) = html.fromstring(answer.content.decode()).cssselect(".error-summary")
    return answer, " ".join(told.text_content().split())


def shown_fields(answer) -> dict[str, list[str]]:
    (form,) = html.fromstring(answer.content.decode()).cssselect("form[id$=_form]")
    sent: dict[str, list[str]] = {}
    for name, value in form.form_values():
        if "__prefix__" not in name:
            sent.setdefault(name, []).append(value)
    return sent


def test_the_second_to_save_is_told_who_changed_what_and_nothing_is_saved(client, other, here):
    mine, theirs = fields_of(client, here), fields_of(other, here)
    saved(other, here, theirs, telephone="048-963-9111")
    before = Counter.history.count()

    _, told = conflict(client, here, mine, floor="本庁舎2階")
    assert "まだ保存していません。このページを開いたあとで、変わったところがあります" in told
    assert "北 千秋：窓口" in told or "千秋" in told
    assert "電話番号：" in told
    assert "→ 048-963-9111" in told
    assert "もう一度保存してください" in told
    assert first_counter().floor != "本庁舎2階"
    assert Counter.history.count() == before


def test_saved_once_more_both_changes_stand(client, other, here):
    mine, theirs = fields_of(client, here), fields_of(other, here)
    saved(other, here, theirs, telephone="048-963-9111")
    answer, _ = conflict(client, here, mine, floor="本庁舎2階")

    again = shown_fields(answer)
    assert again["floor"] == ["本庁舎2階"]
    assert again["telephone"] == ["048-963-9111"]
    saved(client, here, again)
    assert (first_counter().floor, first_counter().telephone) == ("本庁舎2階", "048-963-9111")


def test_where_both_changed_the_same_it_is_said_and_what_was_typed_stays(client, other, here):
    mine, theirs = fields_of(client, here), fields_of(other, here)
    saved(other, here, theirs, telephone="048-963-9111")
    answer, told = conflict(client, here, mine, telephone="048-963-9222")

    assert "電話番号：ほかの人もこの間に変えました。もう一度保存すると" in told
    assert '<a href="#id_telephone">' in answer.content.decode()
    assert shown_fields(answer)["telephone"] == ["048-963-9222"]
    saved(client, here, shown_fields(answer))
    assert first_counter().telephone == "048-963-9222"


def test_the_same_typed_by_both_is_no_quarrel(client, other, here):
    mine, theirs = fields_of(client, here), fields_of(other, here)
    saved(other, here, theirs, telephone="048-963-9111")
    _, told = conflict(client, here, mine, telephone="048-963-9111")

    assert "ほかの人もこの間に" not in told


def test_a_third_change_before_the_second_try_is_told_as_well(client, other, here):
    mine, theirs = fields_of(client, here), fields_of(other, here)
    saved(other, here, theirs, telephone="048-963-9111")
    answer, _ = conflict(client, here, mine, floor="本庁舎2階")
    saved(other, here, fields_of(other, here), address="越ヶ谷4-2-1")

    again, told = conflict(client, here, shown_fields(answer))
    assert "所在地" in told
    assert "048-963-9111" not in told
    assert shown_fields(again)["address"] == ["越ヶ谷4-2-1"]
    assert shown_fields(again)["floor"] == ["本庁舎2階"]


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
    mine = fields_of(client, here)
    saved(other, here.replace("change", "delete"), {"post": "yes"})
    answer, _ = conflict(client, here, mine, floor="本庁舎2階")

    (form,) = html.fromstring(answer.content.decode()).cssselect("form[id$=_form]")
    saved(client, form.get("action"), shown_fields(answer))
    assert first_counter().floor == "本庁舎2階"
    assert first_counter().acceptances.count() == int(mine["acceptances-TOTAL_FORMS"][0])
    assert RegularHours.objects.get().closes == at("17:15")


@pytest.mark.parametrize(
    ("row", "name", "value"),
    [
        (lambda: Municipality.objects.get(), "fax", "048-965-0943"),
        (lambda: SourcePage.objects.order_by("pk").first(), "title", "別の題"),
    ],
)
def test_every_page_of_facts_is_kept_so(client, other, row, name, value):
    page = f"{MUNICIPALITY}{row()._meta.model_name}/{row().pk}/change/"
    mine = fields_of(other, page)
    changed = row()
    setattr(changed, name, value)
    changed.save()

    answer, told = conflict(other, page, mine)
    assert "（サーバーの操作）" in told
    assert shown_fields(answer)[name] == [value]


def test_a_change_elsewhere_is_no_conflict(client, other, here):
    mine = fields_of(client, here)
    page = f"{MUNICIPALITY}closure/add/"
    saved(other, page, fields_of(other, page) | {"reason": "点検"})
    second = Counter.objects.exclude(code="shimin-ka").first()
    second.floor = "3階"
    second.save()

    saved(client, here, mine, floor="本庁舎2階")
    assert Closure.objects.get().reason == "点検"


def test_the_look_before_saving_tells_of_it_too(client, other, here):
    mine, theirs = fields_of(client, here), fields_of(other, here)
    seen = client.post(here, mine | {"floor": "本庁舎2階", "_look": "1"})
    hidden = dict(html.fromstring(seen.content.decode()).cssselect("form")[0].form_values())
    saved(other, here, theirs, telephone="048-963-9111")

    conflict(client, here, mine, _look="1")
    conflict(client, here, hidden, _save="1")


def test_back_from_the_look_the_page_is_still_the_one_that_was_opened(client, other, here):
    mine, theirs = fields_of(client, here), fields_of(other, here)
    saved(other, here, theirs, telephone="048-963-9111")
    back = client.post(here, mine | {"floor": "本庁舎2階", "_back": "1"})

    assert back.status_code == 200
    conflict(client, here, shown_fields(back))


def test_a_form_that_was_refused_is_still_the_one_that_was_opened(client, other, here):
    mine, theirs = fields_of(client, here), fields_of(other, here)
    refused = client.post(here, mine | {"code": ""})
    saved(other, here, theirs, telephone="048-963-9111")

    assert refused.status_code == 422
    conflict(client, here, shown_fields(refused) | {"code": "shimin-ka"})


@pytest.mark.parametrize("seen", ["", "x", "1-2", "٣-0-0-0-0", "-" * 9])
def test_a_form_that_does_not_tell_what_it_was_is_not_saved(client, here, seen):
    mine = fields_of(client, here)

    conflict(client, here, mine, _seen=seen, floor="本庁舎2階")
    assert first_counter().floor != "本庁舎2階"


def test_another_citys_rows_are_told_to_nobody(client, settings):
    row = first_counter()
    settings.MUNICIPALITY = "112437"
    answer = client.post(f"{MUNICIPALITY}counter/{row.pk}/change/", {"_seen": ""})

    assert answer.status_code in {302, 403}
    assert "窓口" not in answer.content.decode()
