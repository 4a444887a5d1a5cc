"""Two persons with the same page open: nobody's change is overwritten without a word."""

import pytest
from lxml import html

from renewal.municipality.models import (
    Closure,
    Counter,
    Municipality,
    SourcePage,
)
from renewal.municipality.rows import save_office
from tests.shipped import YOSHIKAWA
from tests.staff.offices import MUNICIPALITY, an_office, fields_of, first_counter
from tests.staff.people import signed_in
from tests.staff.sent import conflict, saved, shown_fields


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


def test_the_second_to_save_is_told_who_changed_what_and_nothing_is_saved(client, other, here):
    mine, theirs = fields_of(client, here), fields_of(other, here)
    saved(other, here, theirs, telephone="048-963-9111")
    before = Counter.history.count()

    _, told = conflict(client, here, mine, floor="本庁舎2階")
    assert "まだ保存していません。このページを開いたあとで、変わったところがあります" in told
    assert "head：窓口 " in told
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
    second = Counter.objects.exclude(code="shimin-ka")[0]
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
    save_office(YOSHIKAWA)
    settings.MUNICIPALITY = YOSHIKAWA.code
    answer = client.post(f"{MUNICIPALITY}counter/{row.pk}/change/", {"_seen": ""})

    # As what was never there.
    assert (answer.status_code, answer["location"]) == (302, "/admin/")
