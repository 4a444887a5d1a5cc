"""A refused form says at its top what is wrong, leads to each field, and keeps what was typed."""

import pytest
from lxml import html

from renewal.municipality.models import Incident, RegularHours
from tests.staff.offices import MUNICIPALITY, an_office, fields_of, first_counter, words
from tests.staff.people import signed_in

INCIDENT = f"{MUNICIPALITY}incident/add/"
COUNTER = f"{MUNICIPALITY}counter/add/"


@pytest.fixture
def client(publisher, today):
    an_office()
    return signed_in(publisher)


@pytest.fixture
def here(client):
    return f"{MUNICIPALITY}counter/{first_counter().pk}/change/"


def refused(client, page, **typed):
    """Return the page that answers `typed`, refused."""
    answer = client.post(page, fields_of(client, page) | typed)
    assert answer.status_code == 422
    return html.fromstring(answer.content.decode())


def summary(page) -> dict[str, str]:
    """Return what the summary says, each with the id that it leads to."""
    (told,) = page.cssselect(".error-summary")
    assert told.get("role") == "alert"
    assert told.get("tabindex") == "-1"
    assert "autofocus" in told.attrib
    links = {a.text_content(): a.get("href").removeprefix("#") for a in told.cssselect("a")}
    ids = [one.get("id") for one in page.cssselect("[id]")]
    assert [ids.count(anchor) for anchor in links.values()] == [1] * len(links)
    return links


def test_each_empty_field_is_named_and_led_to(client):
    found = summary(refused(client, COUNTER, reading="せいぶ"))

    assert found == {
        "窓口の名前：このフィールドは必須です。": "id_name",
        "符号：このフィールドは必須です。": "id_code",
        "受け付ける手続き：この窓口では何も受け付けないことになっています。"
        "手続きをひとつ以上選んでください。": "acceptances-heading",
    }


def test_a_row_below_the_form_is_named_by_its_place(client, here):
    more = {
        "regular_hours-TOTAL_FORMS": "2",
        "regular_hours-1-opens": "17:00",
        "regular_hours-1-closes": "19:00",
    }

    found = summary(refused(client, here, **more))
    assert found == {
        "受付時間（2つ目）曜日：このフィールドは必須です。": "id_regular_hours-1-weekdays_0"
    }


def test_rows_that_are_wrong_together_lead_to_the_later_one(client, here):
    more = {
        "regular_hours-TOTAL_FORMS": "2",
        "regular_hours-1-weekdays": ["0"],
        "regular_hours-1-opens": "17:00",
        "regular_hours-1-closes": "19:00",
    }

    (found,) = summary(refused(client, here, **more)).items()
    assert found == (
        "受付時間（2つ目）開始：同じ日の別の受付時間（8:30〜17:15）と重なっています。",
        "id_regular_hours-1-opens",
    )


def test_what_is_wrong_with_a_whole_row_leads_to_its_first_field(client, here):
    form = fields_of(client, here)
    again = {"acceptances-1-service": form["acceptances-0-service"]}

    found = summary(refused(client, here, **again))
    assert found == {
        "受け付ける手続き：同じ手続きが2度選ばれています。ひとつにしてください。": "acceptances-heading",
        "受け付ける手続き（2つ目）：ほかの行と同じ手続きです。": "id_acceptances-1-service",
    }


def test_boxes_in_groups_lead_to_the_first_of_them(client, here):
    more = {
        "special_hours-TOTAL_FORMS": "1",
        "special_hours-0-opens": "17:00",
        "special_hours-0-closes": "19:00",
        "special_hours-0-days": "9:9",
    }

    assert "id_special_hours-0-days_0_0" in summary(refused(client, here, **more)).values()


def test_a_day_with_its_time_leads_to_the_day(client):
    found = summary(refused(client, INCIDENT, until_1="25:00"))

    assert list(found.values()) == ["id_until_0"]
    assert next(iter(found)).startswith("終わり（見込み）：")


def test_a_row_that_is_to_be_deleted_is_not_complained_of(client, here):
    typed = {"regular_hours-0-opens": "", "regular_hours-0-DELETE": "on", "code": ""}

    found = summary(refused(client, here, **typed))
    assert list(found.values()) == ["id_code"]


def test_everything_typed_stays(client, here):
    typed = {
        "name": "総合窓口",
        "code": "",
        "regular_hours-0-closes": "16:00",
        "regular_hours-0-weekdays": ["1", "2"],
    }

    (form,) = refused(client, here, **typed).cssselect("form[id$=_form]")
    sent = form.form_values()
    assert ("name", "総合窓口") in sent
    assert ("regular_hours-0-closes", "16:00") in sent
    assert [value for name, value in sent if name == "regular_hours-0-weekdays"] == ["1", "2"]
    assert f"{RegularHours.objects.get().closes:%H:%M}" == "17:15"


def test_a_closed_part_stands_open_where_something_in_it_is_wrong(client, here):
    page = refused(client, here, code="")

    assert page.get_element_by_id("id_code").xpath("ancestor::details") == []


def test_the_form_is_sent_to_its_address_without_an_anchor(client):
    page = f"{INCIDENT}?day=2026-11-24&closes=17:15"
    (form,) = refused(client, page, message="").cssselect("form[id$=_form]")

    assert form.get("action") == page


def test_the_title_says_that_something_is_wrong_and_nothing_says_it_twice(client):
    page = refused(client, INCIDENT, message="")

    assert page.findtext("head/title").strip().startswith("エラー：")
    assert page.cssselect(".errornote") == []
    assert page.cssselect("script[src*=change_form]") == []


def test_a_form_that_nobody_sent_complains_of_nothing(client):
    page = client.get(INCIDENT)

    assert page.status_code == 200
    assert "error-summary" not in page.content.decode()
    assert "エラー" not in words(page)
    assert not Incident.objects.exists()


def test_a_person_without_a_name_is_refused_in_the_same_way(client):
    found = summary(refused(client, "/admin/auth/user/add/", password1="", password2=""))

    assert "id_username" in found.values()
