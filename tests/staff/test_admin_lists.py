"""The list pages: what a row says, and that more rows cost no more queries."""

from dataclasses import dataclass
from typing import Any

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from lxml import html

from renewal.municipality import models
from tests.municipality.a_city import (
    city,
    counter,
    new_closure,
    new_hours,
    new_incident,
    new_notice,
    new_page,
    new_special,
)
from tests.staff.offices import MUNICIPALITY, an_office, words
from tests.staff.people import signed_in


def whole_counter(owner, number):
    here = counter(owner, f"counter-{number}", hours_known=True)
    new_hours(here).save()
    new_special(here, opens="18:00", closes="19:00").save()
    models.ClosingDay(counter=here, nth=3, weekday=2).save()


def question(owner, number):
    models.OfficeQuestion(municipality=owner, question="駐車場は？", answer="あります").save()


@dataclass(frozen=True)
class Listed:
    """A list page, and how one more row of it is made."""

    name: str
    make: Any


LISTS = (
    Listed("counter", whole_counter),
    Listed("closure", lambda owner, n: new_closure(owner, counter=owner.counters.first()).save()),
    Listed("incident", lambda owner, n: new_incident(owner, counter=owner.counters.first()).save()),
    Listed("pagenotice", lambda owner, n: new_notice(owner, page=f"/p{n}/").save()),
    Listed("officequestion", question),
    Listed("sourcepage", lambda owner, n: new_page(owner).save()),
)


@pytest.mark.parametrize("listed", LISTS, ids=lambda listed: listed.name)
def test_a_list_of_three_costs_what_a_list_of_one_costs(
    publisher, today, listed, django_assert_num_queries
):
    owner = city()
    new_page(owner, is_main=True).save()
    if listed.name != "counter":
        counter(owner)
    listed.make(owner, 1)
    client, address = signed_in(publisher), f"{MUNICIPALITY}{listed.name}/"

    with CaptureQueriesContext(connection) as one:
        assert client.get(address).status_code == 200
    listed.make(owner, 2)
    listed.make(owner, 3)
    with django_assert_num_queries(len(one)):
        page = client.get(address)
    assert page.context["cl"].result_count >= 3


def test_every_kind_with_a_page_is_looked_at_here():
    from django.contrib import admin

    pages = {
        kind._meta.model_name
        for kind in admin.site._registry
        if kind.__module__.startswith(models.__name__)
    }

    assert pages == {listed.name for listed in LISTS} | {"municipality"}


def test_the_list_of_counters_tells_services_hours_and_today(editor, today):
    an_office()

    page = words(signed_in(editor).get(f"{MUNICIPALITY}counter/"))
    assert "電子証明書の更新、カード申請の手伝い、交付申請書の再発行" in page
    assert "月曜日、火曜日、水曜日、木曜日、金曜日は8:30から17:15まで（祝日は休み）" in page
    # 23 November is a holiday.
    assert "休み（勤労感謝の日）" in page


@pytest.mark.parametrize("listed", LISTS, ids=lambda listed: listed.name)
def test_a_list_has_the_name_of_what_it_lists_and_one_order(publisher, today, listed):
    owner = an_office()
    listed.make(owner, 1)

    page = html.fromstring(signed_in(publisher).get(f"{MUNICIPALITY}{listed.name}/").content)
    (title,) = page.cssselect("h1")
    assert title.text_content() == page.cssselect(".breadcrumbs")[0].text_content().split()[-1]
    assert page.cssselect("thead th")
    assert page.cssselect("thead a") == []


def test_another_municipalitys_rows_are_not_listed(editor, today):
    an_office()
    counter(city(code="011002", name="札幌市"), "chuo")

    assert "chuo" not in words(signed_in(editor).get(f"{MUNICIPALITY}counter/"))


def test_nothing_is_deleted_from_a_list(editor):
    owner = an_office()
    closure = new_closure(owner)
    closure.save()
    sent = {"action": "delete_selected", "_selected_action": str(closure.pk), "post": "yes"}

    signed_in(editor).post(f"{MUNICIPALITY}closure/", sent)
    assert models.Closure.objects.exists()


def test_one_is_deleted_after_being_asked(editor):
    owner = an_office()
    closure = new_closure(owner)
    closure.save()
    client, address = signed_in(editor), f"{MUNICIPALITY}closure/{closure.pk}/delete/"

    assert "を削除しますか？" in words(client.get(address))
    assert models.Closure.objects.exists()
    client.post(address, {"post": "yes"})
    assert not models.Closure.objects.exists()
    assert models.Closure.history.filter(history_type="-").get().history_user == editor.user


def test_nobody_adds_or_deletes_the_municipality(publisher):
    owner = an_office()
    client = signed_in(publisher)

    assert client.get(f"{MUNICIPALITY}municipality/add/").status_code == 403
    assert client.post(f"{MUNICIPALITY}municipality/{owner.pk}/delete/", {"post": "yes"}).status_code == 403  # fmt: skip
