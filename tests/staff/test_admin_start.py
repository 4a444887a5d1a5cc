"""The start page, with the telephone ringing."""

from datetime import timedelta

import pytest
import time_machine
from lxml import html

from renewal.municipality.models import Closure, FactsVersion, Incident
from renewal.municipality.rows import office_of
from renewal.municipality.texts import texts
from tests.municipality.a_city import new_closure, new_incident
from tests.staff.offices import MUNICIPALITY, an_office, fields_of, first_counter, words
from tests.staff.people import INDEX, signed_in
from tests.staff.translations import write


@pytest.fixture
def office(today):
    return an_office()


@pytest.fixture
def client(editor, today):
    return signed_in(editor)


def doors(client) -> dict[str, str]:
    page = html.fromstring(client.get(INDEX).content.decode())
    return {a.text_content(): a.get("href") for a in page.cssselect("main a")}


def test_today_and_tomorrow_stand_first(office, client):
    page = words(client.get(INDEX))

    assert "越谷市の窓口" in page
    assert "休み（勤労感謝の日）" in page
    assert "8:30から17:15まで" in page
    assert page.index("きょうと、あした") < page.index("変えられるもの")


def test_one_click_tells_of_a_stop_from_now_to_the_end_of_the_day(office, client):
    address = doors(client)["いま止まっていることを知らせる"]

    form = fields_of(client, address)
    assert (form["since_0"], form["since_1"]) == (["2026-11-23"], ["09:00"])
    assert (form["until_0"], form["until_1"]) == (["2026-11-23"], ["17:15"])
    assert form["counter"] == [""]
    assert client.post(address, form).status_code == 302
    assert Incident.objects.get().counter is None


def test_tomorrow_is_closed_early_at_one_counter_from_the_table(office, client):
    page = html.fromstring(client.get(INDEX).content.decode())
    address = page.cssselect(".days tbody tr")[0].cssselect("td")[1].cssselect(".ways a")[0]

    form = fields_of(client, address.get("href"))
    assert (form["until_0"], form["until_1"]) == (["2026-11-24"], ["17:15"])
    assert (form["since_0"], form["since_1"]) == (["2026-11-24"], ["16:15"])
    assert form["counter"] == [str(first_counter().pk)]
    assert client.post(address.get("href"), form | {"since_1": "15:00"}).status_code == 302
    assert "8:30から15:00まで" in words(client.get(INDEX))


def test_a_day_that_ends_early_is_asked_for_its_hour_first(office, client):
    page = html.fromstring(client.get(INDEX).content.decode())
    address = page.cssselect(".days tbody tr")[0].cssselect("td")[1].cssselect(".ways a")[0]

    form = html.fromstring(client.get(address.get("href")).content.decode())
    assert form.cssselect("h1")[0].text_content().startswith("早く閉める：2026年")
    told = [one.get("aria-label") for one in form.cssselect(".form-row input[aria-label]")]
    assert told == [
        "受付を終える時刻：日付", "受付を終える時刻：時刻", "いつもの終わり：日付", "いつもの終わり：時刻",
    ]  # fmt: skip
    seen = [one.get("name") for one in form.cssselect(".form-row input, .form-row select")]
    assert seen[:5] == ["since_0", "since_1", "until_0", "until_1", "message"]


def test_what_stops_now_is_asked_for_its_words_first(office, client):
    form = html.fromstring(client.get(f"{MUNICIPALITY}incident/add/").content.decode())

    assert form.cssselect(".form-row input")[0].get("name") == "message"
    told = [one.get("aria-label") for one in form.cssselect(".form-row input[aria-label]")]
    assert told[0] == "始まり：日付"


def test_what_is_changed_most_often_is_offered_first(office, client):
    page = html.fromstring(client.get(INDEX).content.decode())

    offered = [a.text_content() for a in page.cssselect(".kinds a")]
    assert offered[:4] == ["窓口", "休業日", "緊急の停止", "お知らせ"]


def test_tomorrow_is_closed_from_the_table(office, client):
    page = html.fromstring(client.get(INDEX).content.decode())
    address = page.cssselect(".days tbody tr")[0].cssselect("td")[1].cssselect(".ways a")[1]

    form = fields_of(client, address.get("href")) | {"reason": "停電"}
    assert client.post(address.get("href"), form).status_code == 302
    assert f"{Closure.objects.get().first}" == "2026-11-24"
    assert "休み（停電）" in words(client.get(INDEX))


def test_what_stops_now_is_told_with_its_end_and_nothing_that_is_over(office, client, today):
    from renewal import clock

    now = clock.now()
    hour = timedelta(hours=1)
    new_incident(office, message="障害", since=now - hour, until=now + hour).save()
    new_incident(office, message="済んだ", since=now - 2 * hour, until=now - hour).save()

    page = words(client.get(INDEX))
    assert "いま止まっています 障害 （すべての窓口、11月23日 10:00に自動で終わります）" in page
    assert "済んだ " not in page.partition("最近の変更")[0]


def test_the_last_changes_and_the_version_are_told(office, client, editor):
    form_page = f"{MUNICIPALITY}closure/add/"
    form = fields_of(client, form_page) | {"reason": "停電"}
    with time_machine.travel("2026-11-23T01:00:00Z", tick=False):
        client.post(form_page, form)

    page = words(client.get(INDEX))
    assert f"第{FactsVersion.objects.get().number}版" in page
    assert "counter：休業日" in page


def test_the_page_costs_no_more_with_more_rows(office, client, django_assert_max_num_queries):
    from django.db import connection
    from django.test.utils import CaptureQueriesContext

    new_closure(office).save()
    with CaptureQueriesContext(connection) as few:
        client.get(INDEX)
    for _ in range(3):
        new_closure(office).save()
    with django_assert_max_num_queries(len(few)):
        client.get(INDEX)


def test_each_language_leads_to_what_it_lacks(office, client):
    write(office, "本庁舎1階", "Main building, floor 1")
    write(office, "本庁舎1階", "{本庁舎|ほんちょうしゃ}の 1{階|かい}", "ja-easy")
    for japanese in texts(office_of(office)):
        if japanese != "本庁舎1階":
            write(office, japanese, "Chữ", "vi")

    found = doors(client)
    assert found["English：7のうち6がまだです"] == "/admin/languages/en/"
    assert found["やさしい日本語：3のうち2がまだです"] == "/admin/languages/ja-easy/"
    assert found["Tiếng Việt：7のうち1がまだです"] == "/admin/languages/vi/"
    write(office, "本庁舎1階", "Tầng 1", "vi")
    assert doors(client)["Tiếng Việt：そろっています"] == "/admin/languages/vi/"


def test_before_anything_is_there_it_says_what_to_do(client):
    assert "load_default" in words(client.get(INDEX))
