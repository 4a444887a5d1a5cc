"""A refused page of a language names each field and loses nothing, nor what others wrote."""

import pytest
from lxml import html

from renewal.municipality.models import OfficeQuestion
from renewal.municipality.models.translation import digest_of
from tests.staff.offices import an_office, fields_of, first_counter
from tests.staff.people import signed_in
from tests.staff.test_admin_refused import summary
from tests.staff.translations import ENGLISH, sent, stored, text_of, typed, write


@pytest.fixture
def office(today):
    return an_office()


@pytest.fixture
def client(editor, office):
    return signed_in(editor)


def refused(answer):
    assert answer.status_code == 422
    return html.fromstring(answer.content.decode())


def values(page) -> dict[str, str]:
    (form,) = page.cssselect("#translations_form")
    return dict(form.form_values())


def test_each_wrong_text_is_named_and_led_to_and_nothing_is_lost_or_saved(client, office):
    answer = "庁舎の東にあります。混む日は、電車かバスで来てください。"
    OfficeQuestion(municipality=office, question="駐車場は？", answer=answer).save()
    wrong = {"越谷市": "Koshigaya", "市民課": "{ja:市民課", answer: "x\0y"}

    page = refused(sent(client, **wrong))
    found = summary(page)
    assert list(found.values()) == [f"id_{digest_of(one)}" for one in ("市民課", answer)]
    assert next(iter(found)).startswith("市民課：「{」と「}」は、")
    assert list(found)[1].startswith("庁舎の東にあります。")
    assert page.findtext("head/title").strip().startswith("エラー：")
    field = page.get_element_by_id(f"id_{digest_of('市民課')}")
    assert field.get("aria-invalid") == "true"
    assert "使えます" in page.get_element_by_id(field.get("aria-describedby")).text_content()
    kept = values(page)
    assert (kept[text_of("越谷市")], kept[text_of("市民課")]) == ("Koshigaya", "{ja:市民課")
    assert stored() == {}


def test_what_somebody_wrote_meanwhile_elsewhere_in_the_form_stays(client, office):
    form = fields_of(client, ENGLISH)
    write(office, "越谷市", "Koshigaya City")

    client.post(ENGLISH, form | typed(市民課="Citizens"))
    assert stored() == {"越谷市": "Koshigaya City", "市民課": "Citizens"}


def test_what_somebody_wrote_meanwhile_into_the_same_field_is_told_before_it_is_replaced(
    client, office
):
    form = fields_of(client, ENGLISH)
    write(office, "市民課", "Citizens' Division")
    write(office, "越谷市", "Koshigaya City")

    page = refused(client.post(ENGLISH, form | typed(市民課="Citizens")))
    (found,) = summary(page)
    assert found.startswith("市民課：ほかの人がこの間に「Citizens' Division」と書きました")
    again = values(page)
    assert again[text_of("市民課")] == "Citizens"
    assert again[text_of("越谷市")] == "Koshigaya City"
    assert stored()["市民課"] == "Citizens' Division"

    assert client.post(ENGLISH, again).status_code == 302
    assert stored() == {"市民課": "Citizens", "越谷市": "Koshigaya City"}


def test_what_somebody_removed_meanwhile_is_told(client, office):
    row = write(office, "市民課", "Citizens")
    form = fields_of(client, ENGLISH)
    row.delete()

    (found,) = summary(refused(client.post(ENGLISH, form | typed(市民課="Citizens' Division"))))
    assert "ほかの人がこの間にこれを消しました" in found


def test_the_same_words_by_two_persons_are_no_quarrel(client, office):
    form = fields_of(client, ENGLISH)
    write(office, "市民課", "Citizens")

    assert client.post(ENGLISH, form | typed(市民課="Citizens")).status_code == 302
    assert stored() == {"市民課": "Citizens"}


def test_words_for_japanese_that_was_changed_meanwhile_are_kept_to_be_copied(client):
    form = fields_of(client, ENGLISH) | typed(市民課="Citizens", 越谷市="Koshigaya City")
    here = first_counter()
    here.name = "総合窓口"
    here.save()

    page = refused(client.post(ENGLISH, form))
    assert summary(page) == {"日本語がこの間に変わり、保存できません：Citizens": "id_lost_1"}
    assert page.get_element_by_id("id_lost_1").text == "Citizens"
    again = values(page)
    assert text_of("総合窓口") in again
    assert client.post(ENGLISH, again).status_code == 302
    assert stored() == {"越谷市": "Koshigaya City"}
