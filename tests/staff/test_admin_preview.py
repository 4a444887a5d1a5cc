"""A look at the public page before anything is saved."""

import pytest
from lxml import html

from renewal.municipality import snapshot
from renewal.municipality.models import (
    Closure,
    Counter,
    FactsVersion,
    Incident,
    PageNotice,
    RegularHours,
)
from renewal.staff.facts.texts import PAGES
from renewal.staff.preview import public_page
from tests.staff.offices import MUNICIPALITY, an_office, fields_of, first_counter, words
from tests.staff.people import signed_in

LOOK = {"_look": "1"}
INCIDENT = f"{MUNICIPALITY}incident/add/"


@pytest.fixture
def client(editor, today):
    an_office()
    return signed_in(editor)


def parts(answer):
    """Return the page's form and the public page within it."""
    page = html.fromstring(answer.content.decode())
    form = page.cssselect("form")[0]
    (public,) = page.cssselect("section[aria-label^='公開ページ']")
    return form, " ".join(public.text_content().split())


def test_the_public_page_is_shown_with_what_was_typed_and_nothing_is_saved(client):
    page = f"{MUNICIPALITY}counter/{first_counter().pk}/change/"
    version, rows = FactsVersion.objects.get().number, RegularHours.history.count()
    held = snapshot.current()

    seen = client.post(page, fields_of(client, page) | {"regular_hours-0-closes": "16:00"} | LOOK)

    form, public = parts(seen)
    assert "まだ保存していません" in form.text_content()
    assert "8:30から16:00まで" in public
    assert f"{RegularHours.objects.get().closes:%H:%M}" == "17:15"
    assert (FactsVersion.objects.get().number, RegularHours.history.count()) == (version, rows)
    assert snapshot.current() == held


def test_from_the_look_it_is_saved_as_it_was_typed(client):
    page = f"{MUNICIPALITY}counter/{first_counter().pk}/change/"
    seen = client.post(page, fields_of(client, page) | {"regular_hours-0-closes": "16:00"} | LOOK)

    form, _ = parts(seen)
    sent: dict[str, list[str]] = {}
    for name, value in form.form_values():
        sent.setdefault(name, []).append(value)
    saved = client.post(form.get("action"), sent | {"_save": "1"})

    assert saved.status_code == 302
    assert f"{RegularHours.objects.get().closes:%H:%M}" == "16:00"
    assert RegularHours.objects.get().weekdays == (0, 1, 2, 3, 4)


def test_from_the_look_one_comes_back_to_what_was_typed(client):
    typed = fields_of(client, INCIDENT) | {"message": "停電のため"}
    form, _ = parts(client.post(INCIDENT, typed | LOOK))
    sent = dict(form.form_values())

    back = client.post(form.get("action"), sent | {"_back": "1"})
    assert back.status_code == 200
    assert 'value="停電のため"' in back.content.decode()
    assert "修正してください" not in words(back)
    assert not Incident.objects.exists()


def test_what_is_wrong_is_said_before_any_look(client):
    typed = fields_of(client, INCIDENT) | {"until_0": "2026-11-22"} | LOOK

    assert "終わりは、始まりより後にしてください。" in words(client.post(INCIDENT, typed))


def test_an_incident_is_shown_as_an_answer_tells_it(client):
    typed = fields_of(client, INCIDENT) | {"message": "停電のため止まっています。"} | LOOK

    _, public = parts(client.post(INCIDENT, typed))
    assert "停電のため止まっています。 17:15まで。" in public


def test_a_closure_is_shown_in_its_own_month(client):
    page = f"{MUNICIPALITY}closure/add/"
    typed = fields_of(client, page) | {
        "first": "2027-02-09",
        "last": "2027-02-09",
        "reason": "庁舎の点検",
    }

    _, public = parts(client.post(page, typed | LOOK))
    assert "2027年2月" in public
    assert "庁舎の点検" in public
    assert not Closure.objects.exists()


def test_a_notice_of_another_day_is_shown_as_on_that_day(client):
    page = f"{MUNICIPALITY}pagenotice/add/"
    typed = fields_of(client, page) | {
        "body": "年度末は混みます",
        "first": "2027-03-01",
        "last": "2027-03-31",
        "page": "/faq/",
    }

    _, public = parts(client.post(page, typed | LOOK))
    assert "年度末は混みます" in public
    assert not PageNotice.objects.exists()


def test_the_public_pages_links_lead_to_the_public_side(client, settings):
    settings.SITE_URL = "https://guide.example"
    page = f"{MUNICIPALITY}counter/{first_counter().pk}/change/"

    seen = html.fromstring(client.post(page, fields_of(client, page) | LOOK).content.decode())
    links = seen.cssselect("section[aria-label^='公開ページ'] a[href]")
    wrong = [a.get("href") for a in links if a.get("href").startswith("/")]
    assert links
    assert wrong == []
    assert client.get("/admin/").status_code == 200


@pytest.mark.parametrize("address", [address or "/" for address, _ in PAGES])
def test_every_page_that_a_notice_can_be_on_can_be_looked_at(client, address):
    assert "<h1" in public_page(address, snapshot.office())


def test_a_new_counter_is_there_to_be_looked_at(client):
    page = f"{MUNICIPALITY}counter/add/"
    typed = fields_of(client, page) | {
        "name": "西部出張所",
        "reading": "せいぶ",
        "code": "seibu",
        "acceptances-0-service": "certificate-renewal",
        "acceptances-0-admits": "anyone",
    }

    _, public = parts(client.post(page, typed | LOOK))
    assert "西部出張所" in public
    assert not Counter.objects.filter(code="seibu").exists()
