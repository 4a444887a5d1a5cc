"""The page of one language: which texts it asks for, in which order, and where they stand."""

from datetime import date, timedelta

import pytest
from lxml import html

from renewal import clock
from renewal.municipality.models import Counter
from tests.municipality.a_city import new_closure, new_incident
from tests.staff.offices import an_office, first_counter, words
from tests.staff.people import signed_in
from tests.staff.translations import ENGLISH, page_of, write


@pytest.fixture
def office(today):
    return an_office()


@pytest.fixture
def client(editor, office):
    return signed_in(editor)


def groups(client, language="en") -> dict[str, list[str]]:
    """Return the Japanese under each heading."""
    page = html.fromstring(client.get(page_of(language)).content.decode())
    found: dict[str, list[str]] = {}
    for one in page.cssselect("#translations_form > h2, #translations_form > .form-row"):
        if one.tag == "h2":
            found[one.text_content()] = []
        else:
            found[list(found)[-1]].append(one.cssselect(".japanese")[0].text_content())
    return found


def test_each_text_stands_once_and_what_is_lacking_stands_first(client, office):
    write(office, "市民課", "Citizens' Division")
    second = Counter.objects.get(code="hokubu")
    second.floor = "本庁舎1階"
    second.save()

    assert groups(client) == {
        "まだのもの": [
            "越谷市", "越谷市役所", "市民協働部 市民課 マイナンバーカード担当（本庁舎1階）",
            "本庁舎1階", "北部出張所", "南部出張所",
        ],
        "書いてあるもの": ["市民課"],
    }  # fmt: skip


def test_what_needs_no_other_words_is_not_asked_for(client):
    here = first_counter()
    here.floor, here.address = "1F", "２－３"
    here.save()

    (lacking,) = groups(client).values()
    assert {"1F", "２－３"} & set(lacking) == set()


def test_what_is_over_is_not_asked_for_and_is_not_called_unused(client, office):
    now, hour = clock.now(), timedelta(hours=1)
    new_closure(
        office, reason="済んだ点検", first=date(2026, 10, 1), last=date(2026, 10, 31)
    ).save()
    new_closure(office, reason="今月の点検", first=date(2026, 11, 1), last=date(2026, 11, 1)).save()
    new_incident(office, message="済んだ停止", since=now - hour, until=now).save()
    new_incident(office, message="続く停止", since=now - hour, until=now + hour).save()
    assert {"今月の点検", "続く停止"} <= set(groups(client)["まだのもの"])
    assert {"済んだ点検", "済んだ停止"} & set(groups(client)["まだのもの"]) == set()

    write(office, "済んだ点検", "Inspection")
    assert groups(client)["書いてあるもの"] == ["済んだ点検"]


def test_what_stands_nowhere_any_more_is_listed_last(client, office):
    write(office, "総合窓口", "General Desk")
    write(office, "2F", "2nd floor")
    here = first_counter()
    here.floor = "2F"
    here.save()

    found = groups(client)
    assert list(found)[-1] == "もう使われていません"
    assert found["もう使われていません"] == ["総合窓口"]
    assert found["書いてあるもの"] == ["2F"]


def test_in_easy_japanese_names_with_a_reading_may_stay_as_they_are(client):
    found = groups(client, "ja-easy")

    assert found["書かなくてもよいもの"] == ["越谷市", "市民課", "北部出張所", "南部出張所"]
    assert "本庁舎1階" in found["まだのもの"]
    assert "書かなくてもよいもの" not in groups(client)


def test_a_name_that_stands_elsewhere_without_its_reading_is_asked_for(client):
    here = first_counter()
    here.floor = "北部出張所"
    here.save()

    assert "北部出張所" in groups(client, "ja-easy")["まだのもの"]


def test_a_field_says_where_its_text_stands_and_in_which_language_it_is(client, office):
    new_closure(office, reason="庁舎の点検").save()

    page = html.fromstring(client.get(page_of("zh-hans")).content.decode())
    (row,) = [r for r in page.cssselect(".form-row") if "庁舎の点検" in r.text_content()]
    assert row.cssselect(".where")[0].text_content() == "休業日の理由"
    (field,) = row.cssselect("[name^=text-]")
    assert field.get("lang") == "zh-Hans"
    assert row.cssselect("label")[0].get("for") == field.get("id")


def test_the_help_tells_of_the_marks_that_the_language_takes(client):
    assert "{漢字|かんじ}" in words(client.get(page_of("ja-easy")))
    assert "{漢字|かんじ}" not in words(client.get(ENGLISH))
    assert "{ja:市民課}" in words(client.get(ENGLISH))
    assert "空けておくと日本語のまま出ます" in words(client.get(ENGLISH))


@pytest.mark.parametrize("language", ["ja", "xx"])
def test_there_is_no_page_of_what_is_no_other_language(client, language):
    assert client.get(page_of(language)).status_code == 404


def test_three_more_cost_what_one_costs(client, office, django_assert_max_num_queries):
    from django.db import connection
    from django.test.utils import CaptureQueriesContext

    write(office, "市民課", "Citizens' Division")
    with CaptureQueriesContext(connection) as few:
        client.get(ENGLISH)
    for reason in ("停電", "点検", "工事"):
        new_closure(office, reason=reason).save()
        write(office, reason, "Closed")
    with django_assert_max_num_queries(len(few)):
        assert "工事" in words(client.get(ENGLISH))
