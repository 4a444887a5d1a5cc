"""A preview shows the public page on which the typed words stand."""

import pytest

from renewal.municipality.models import Municipality, OfficeQuestion, SourcePage
from tests.staff.offices import MUNICIPALITY, an_office, fields_of, words
from tests.staff.people import signed_in

LOOK = {"_look": "1"}


@pytest.fixture
def client(publisher, today):
    an_office()
    return signed_in(publisher)


def seen(client, page, **typed):
    """Return the preview's text, after the words of `page` that lead to it were changed."""
    return words(client.post(page, fields_of(client, page) | typed | LOOK))


def test_a_question_is_shown_on_the_page_of_questions(client):
    page = f"{MUNICIPALITY}officequestion/add/"
    shown = seen(client, page, question="駐車場はありますか", answer="庁舎の東にあります。")

    assert "よくある質問のページです。" in shown
    assert "駐車場はありますか" in shown
    assert "庁舎の東にあります。" in shown
    assert not OfficeQuestion.objects.exists()


def test_a_page_of_the_city_is_shown_where_the_guide_names_it(client):
    page = f"{MUNICIPALITY}sourcepage/{SourcePage.objects.get().pk}/change/"

    assert "98765" in seen(client, page, number="98765")


@pytest.mark.parametrize(
    ("field", "typed", "shown"),
    [
        ("processing_weeks", "9", "9週間"),
        ("pickup_place", "北部出張所の2階", "北部出張所の2階"),
        ("booking_contact", "予約センター", "予約センター"),
        ("booking_for_pickup", "none", "申請したあとのページです。"),
        ("booking_for_support", "required", "申し込みの手伝いには、予約が必要です。"),
        ("form_by_telephone", "False", "写真と交付申請書のページです。"),
        ("form_by_electronic_application", "False", "写真と交付申請書のページです。"),
        ("pin_reset_id", "one-photo", "電子証明書を更新する方のページです。"),
        ("minors", "with-child", "日付を調べた人が見る答えの例です。"),
        ("proxy_without_form", "not-possible", "日付を調べた人が見る答えの例です。"),
        ("fax", "048-960-0000", "048-960-0000"),
        ("hall", "越谷市役所の新しい庁舎", "越谷市役所の新しい庁舎"),
    ],
)
def test_what_the_municipality_decides_is_shown_where_it_stands(client, field, typed, shown):
    page = f"{MUNICIPALITY}municipality/{Municipality.objects.get().pk}/change/"

    assert shown in seen(client, page, **{field: typed})


@pytest.mark.parametrize(
    "field", ["booking_for_renewal", "booking_for_pickup", "booking_for_support"]
)
def test_whatever_can_be_chosen_about_booking_the_pages_have_words_for(client, field):
    page = f"{MUNICIPALITY}municipality/{Municipality.objects.get().pk}/change/"
    form = client.get(page).context["adminform"].form

    offered = [code for code, _ in form.fields[field].choices]
    assert offered == ["", "none", "optional", "priority", "required"]
    for code in offered:
        assert "まだ保存していません" in seen(client, page, **{field: code})
