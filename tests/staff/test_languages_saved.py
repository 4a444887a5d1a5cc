"""What is written in another language is saved at once, with its history, and looked at before."""

import pytest
from lxml import html

from renewal.municipality.models import FactsVersion, Translation
from renewal.municipality.rows import office_of
from tests.municipality.a_city import new_closure, new_incident
from tests.staff.offices import an_office, fields_of, words
from tests.staff.people import INDEX, person, signed_in
from tests.staff.translations import ENGLISH, page_of, sent, stored, typed, write

LOOK = {"_look": "1"}


@pytest.fixture
def office(today):
    return an_office()


@pytest.fixture
def client(editor, office):
    return signed_in(editor)


def version() -> int:
    return FactsVersion.objects.get().number


def test_many_are_saved_in_one_go_with_who_and_a_new_version(client, editor):
    before = version()

    saved = sent(client, 市民課=" Citizens' Division ", 越谷市="Koshigaya City")
    assert saved.status_code == 302
    assert stored() == {"市民課": "Citizens' Division", "越谷市": "Koshigaya City"}
    assert {row.history_user for row in Translation.history.all()} == {editor.user}
    assert version() > before
    assert "2つ保存しました。" in words(client.get(ENGLISH))


def test_what_is_saved_is_what_pages_show(client, office):
    sent(client, page_of("vi"), 市民課="Phòng Công dân")

    (one,) = office_of(office).translations
    assert (one.language, one.japanese, one.text) == ("vi", "市民課", "Phòng Công dân")


def test_a_field_that_is_emptied_takes_the_words_away(client, office, editor):
    write(office, "市民課", "Citizens' Division")
    write(office, "越谷市", "Koshigaya City")

    sent(client, 市民課=" ")
    assert stored() == {"越谷市": "Koshigaya City"}
    assert Translation.history.get(history_type="-").history_user == editor.user


def test_what_is_unused_goes_by_a_tick(client, office):
    write(office, "総合窓口", "General Desk")
    form = fields_of(client, ENGLISH)
    page = html.fromstring(client.get(ENGLISH).content.decode())
    (tick,) = page.cssselect("[type=checkbox]")

    client.post(ENGLISH, form | {tick.get("name"): tick.get("value")})
    assert stored() == {}


def test_saving_what_was_not_changed_leaves_nothing(client, office):
    write(office, "市民課", "Citizens'\r\nDivision ")
    before = version(), Translation.history.count()

    assert "変わったところはありませんでした。" in words(
        client.post(ENGLISH, fields_of(client, ENGLISH), follow=True)
    )
    assert (version(), Translation.history.count()) == before


def test_a_change_leaves_before_and_after_and_is_taken_back(client, office, publisher):
    write(office, "市民課", "Citizens")
    sent(client, 市民課="Citizens' Division")

    head = signed_in(publisher)
    page = head.get("/admin/changes/?kind=translation")
    assert "CitizensCitizens' Division" in words(page)
    found = html.fromstring(page.content.decode())
    assert ENGLISH in [a.get("href") for a in found.cssselect("section.entry a")]
    undo = found.cssselect("section.entry form")[0].get("action")
    head.post(undo)
    assert stored() == {"市民課": "Citizens"}


def test_a_deletion_is_taken_back(client, office, publisher):
    write(office, "市民課", "Citizens")
    sent(client, 市民課="")

    undo = (
        f"/admin/changes/translation/{Translation.history.get(history_type='-').history_id}/undo/"
    )
    signed_in(publisher).post(undo)
    assert stored() == {"市民課": "Citizens"}


def test_who_has_no_role_is_refused_and_led_nowhere(office):
    client = signed_in(person("guest"))

    assert client.get(ENGLISH).status_code == 403
    assert client.post(ENGLISH, typed(市民課="Mine")).status_code == 403
    assert stored() == {}
    assert "ほかの言葉" not in words(client.get(INDEX))


def test_a_publisher_writes_too(publisher, office):
    sent(signed_in(publisher), 市民課="Citizens' Division")

    assert stored() == {"市民課": "Citizens' Division"}


def test_the_public_page_in_the_language_is_shown_before_saving(client):
    form = fields_of(client, ENGLISH) | typed(市民課="At {ja:市民課}") | LOOK
    seen = client.post(ENGLISH, form)

    page = html.fromstring(seen.content.decode())
    (public,) = page.cssselect("section[aria-label^='公開ページ /en/offices/'] > [lang=en]")
    (kept,) = [h for h in public.cssselect("h3") if h.text_content() == "At 市民課"]
    assert kept.cssselect("[lang=ja]")[0].text_content() == "市民課"
    assert stored() == {}

    back = dict(page.cssselect("form")[0].form_values())
    assert "At {ja:市民課}" in client.post(ENGLISH, back | {"_back": "1"}).content.decode()
    assert stored() == {}
    assert client.post(ENGLISH, back | {"_save": "1"}).status_code == 302
    assert stored() == {"市民課": "At {ja:市民課}"}


def test_the_page_that_is_shown_is_the_one_with_the_words(client, office):
    new_closure(office, reason="点検", first="2027-02-09", last="2027-02-09").save()
    new_incident(
        office, message="障害", since="2026-11-23T00:00Z", until="2026-11-23T08:00Z"
    ).save()

    for japanese, address in {"点検": "/vi/offices/?month=2027-02", "障害": "/vi/check/?"}.items():
        page = page_of("vi")
        form = fields_of(client, page) | typed(**{japanese: "Chữ mới"}) | LOOK
        (public,) = html.fromstring(client.post(page, form).content.decode()).cssselect("section")
        assert public.get("aria-label").startswith(f"公開ページ {address}")
        assert "Chữ mới" in public.text_content()


def test_before_anything_is_there_the_start_page_says_what_to_do(editor):
    answer = signed_in(editor).get(ENGLISH, follow=True)

    assert "load_default" in words(answer)


def test_words_that_are_taken_away_are_looked_at_and_stay_until_saved(client, office):
    write(office, "市民課", "Citizens' Division")

    seen = client.post(ENGLISH, fields_of(client, ENGLISH) | typed(市民課="") | LOOK)
    assert "Citizens' Division" not in words(seen)
    assert stored() == {"市民課": "Citizens' Division"}
