"""The history as staff read it, and taking a change back."""

import pytest

from renewal.municipality.models import Acceptance, Closure, Counter, RegularHours
from tests.municipality.a_city import new_closure
from tests.staff.offices import MUNICIPALITY, an_office, fields_of, first_counter, words
from tests.staff.people import signed_in

CHANGES = "/admin/changes/"


@pytest.fixture(autouse=True)
def office(today):
    return an_office()


def here() -> str:
    return f"{MUNICIPALITY}counter/{first_counter().pk}/"


def close_at_four(who):
    """Change an hour, and return the browser that did."""
    client, page = signed_in(who), f"{here()}change/"
    saved = client.post(page, fields_of(client, page) | {"regular_hours-0-closes": "16:00"})
    assert saved.status_code == 302
    return client


def undo_of(row) -> str:
    return f"{CHANGES}{row.instance_type._meta.model_name}/{row.history_id}/undo/"


def last(kind):
    return kind.history.order_by("history_id").last()


def test_a_counters_history_tells_who_when_before_and_after_of_its_hours(editor):
    page = words(close_at_four(editor).get(f"{here()}history/"))
    assert "変えた人：counter" in page
    assert "2026年（令和8年）11月23日（月） 9:00 受付時間「市民課 " in page
    assert "終了17:1516:00" in page.replace(" ", "")


def test_a_publisher_takes_it_back_and_an_editor_is_not_offered_to(editor, publisher):
    browser = close_at_four(editor)
    row = last(RegularHours)

    assert undo_of(row) not in browser.get(f"{here()}history/").content.decode()
    assert browser.post(undo_of(row)).status_code == 403

    client = signed_in(publisher)
    assert undo_of(row) in client.get(f"{here()}history/").content.decode()
    done = client.post(undo_of(row), {"next": f"{here()}history/"}, follow=True)
    assert "変更を取り消しました。" in words(done)
    assert f"{RegularHours.objects.get().closes:%H:%M}" == "17:15"
    assert last(RegularHours).history_user == publisher.user


def test_a_deleted_counter_comes_back_with_what_it_had(editor, publisher):
    count = Acceptance.objects.filter(counter=first_counter()).count()
    signed_in(editor).post(f"{here()}delete/", {"post": "yes"})
    assert not Counter.objects.filter(code="shimin-ka").exists()

    client = signed_in(publisher)
    page = client.get(CHANGES)
    assert "窓口「市民課」を削除" in words(page)
    client.post(undo_of(last(Counter)))
    assert Acceptance.objects.filter(counter=first_counter()).count() == count


def test_what_cannot_be_taken_back_is_said_in_words(publisher, office):
    closure = new_closure(office)
    closure.save()
    closure.reason = "点検"
    closure.save()
    row = last(Closure)
    closure.delete()

    said = words(signed_in(publisher).post(undo_of(row), follow=True))
    assert "取り消せません。もう削除されています。" in said


def test_opening_the_address_takes_nothing_back(editor, publisher):
    close_at_four(editor)

    signed_in(publisher).get(undo_of(last(RegularHours)))
    assert f"{RegularHours.objects.get().closes:%H:%M}" == "16:00"


def test_after_undoing_nobody_is_led_off_the_site(editor, publisher):
    close_at_four(editor)

    done = signed_in(publisher).post(undo_of(last(RegularHours)), {"next": "https://evil.example/"})
    assert done["Location"] == CHANGES
