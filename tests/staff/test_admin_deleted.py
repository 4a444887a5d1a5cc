"""What was deleted is found from its list, and comes back from there."""

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from lxml import html

from renewal.municipality.models import Closure, Counter, RegularHours
from tests.municipality.a_city import new_closure
from tests.staff.offices import MUNICIPALITY, an_office, first_counter, words
from tests.staff.people import signed_in
from tests.staff.test_admin_lists import LISTS

CLOSURES = f"{MUNICIPALITY}closure/"
DELETED = "/admin/changes/?kind=closure&deleted=1"


@pytest.fixture(autouse=True)
def office(today):
    return an_office()


def gone(office, reason="庁舎の点検"):
    """Return a closure that was made and deleted."""
    row = new_closure(office, reason=reason)
    row.save()
    number = row.pk
    row.delete()
    return number


def links(answer) -> dict[str, str]:
    page = html.fromstring(answer.content.decode())
    return {" ".join(a.text_content().split()): a.get("href") for a in page.cssselect("main a")}


def entries(answer) -> int:
    return len(html.fromstring(answer.content.decode()).cssselect("section.entry"))


@pytest.mark.parametrize("listed", LISTS, ids=lambda listed: listed.name)
def test_every_list_leads_to_what_was_deleted_from_it(editor, listed):
    client = signed_in(editor)

    way = links(client.get(f"{MUNICIPALITY}{listed.name}/"))["削除したもの"]
    assert way == f"/admin/changes/?kind={listed.name}&deleted=1"
    assert client.get(way).status_code == 200


def test_nothing_is_deleted_of_what_cannot_be(publisher):
    page = signed_in(publisher).get(f"{MUNICIPALITY}municipality/")

    assert "削除したもの" not in links(page)


def test_a_deleted_row_tells_what_stood_in_it_and_comes_back(publisher, office):
    number = gone(office)
    new_closure(office, reason="別の休み").save()
    client = signed_in(publisher)

    page = client.get(DELETED)
    assert "削除した休業日" in words(page)
    assert "理由庁舎の点検—" in words(page).replace(" ", "")
    assert "別の休み" not in words(page)
    (form,) = html.fromstring(page.content.decode()).cssselect("section.entry form")
    back = client.post(form.get("action"), dict(form.form_values()), follow=True)
    assert back.redirect_chain == [(DELETED, 302)]
    assert "変更を取り消しました。" in words(back)
    assert "ありません。" in words(back)
    assert Closure.objects.get(pk=number).reason == "庁舎の点検"


def test_what_went_twice_is_listed_once(publisher, office):
    row = Closure.history.filter(id=gone(office)).get(history_type="-").instance
    row.save(force_insert=True)
    row.delete()

    assert entries(signed_in(publisher).get(DELETED)) == 1


def test_nothing_leads_to_the_page_of_a_row_that_is_gone(publisher, office):
    gone(office)

    assert "このページを開く" not in links(signed_in(publisher).get(DELETED))


def test_what_went_with_its_counter_leads_nowhere(publisher):
    first_counter().delete()

    page = signed_in(publisher).get("/admin/changes/?kind=regularhours&deleted=1")
    assert entries(page) == 1
    assert "このページを開く" not in links(page)


def test_hours_that_were_deleted_lead_to_their_counter(publisher):
    here = first_counter()
    RegularHours.objects.get().delete()

    page = signed_in(publisher).get("/admin/changes/?kind=regularhours&deleted=1")
    assert links(page)["このページを開く"] == f"{MUNICIPALITY}counter/{here.pk}/change/"


def test_the_changes_of_one_kind_hold_no_others(publisher, office):
    new_closure(office).save()

    page = signed_in(publisher).get("/admin/changes/?kind=closure")
    assert entries(page) == 1
    assert links(page)["すべての変更を見る"] == "/admin/changes/"


def test_there_are_no_changes_of_what_is_no_kind(publisher):
    assert signed_in(publisher).get("/admin/changes/?kind=user").status_code == 404


def test_three_that_are_gone_cost_what_one_costs(publisher, office, django_assert_num_queries):
    gone(office)
    client = signed_in(publisher)

    with CaptureQueriesContext(connection) as one:
        assert entries(client.get(DELETED)) == 1
    gone(office, "二つ目")
    gone(office, "三つ目")
    with django_assert_num_queries(len(one)):
        assert entries(client.get(DELETED)) == 3


def test_a_deleted_counter_is_found_from_the_counters(publisher):
    first_counter().delete()

    page = signed_in(publisher).get("/admin/changes/?kind=counter&deleted=1")
    assert "窓口「市民課」を削除" in words(page)
    assert not Counter.objects.filter(code="shimin-ka").exists()
