"""The page of a counter: what saves, what is refused, and what is left in the history."""

import pytest

from renewal.municipality.models import Acceptance, Counter, FactsVersion, RegularHours
from tests.staff.offices import (
    MUNICIPALITY,
    acceptances_of,
    an_office,
    fields_of,
    first_counter,
    new_row,
    words,
)
from tests.staff.people import signed_in

ADD = f"{MUNICIPALITY}counter/add/"


@pytest.fixture
def client(editor, today):
    an_office()
    return signed_in(editor)


@pytest.fixture
def here(client):
    return f"{MUNICIPALITY}counter/{first_counter().pk}/change/"


def rows_of_history() -> int:
    return sum(kind.history.count() for kind in (Counter, Acceptance, RegularHours))


def test_a_new_closing_hour_leaves_one_row_with_who_before_and_after(client, here, editor):
    form = fields_of(client, here)
    rows, version = rows_of_history(), FactsVersion.objects.get().number

    saved = client.post(here, form | {"regular_hours-0-closes": "16:00"})

    assert saved.status_code == 302
    assert rows_of_history() == rows + 1
    assert FactsVersion.objects.get().number > version
    before, after = RegularHours.history.order_by("history_id")
    assert after.history_user == editor.user
    assert (f"{before.closes:%H:%M}", f"{after.closes:%H:%M}") == ("17:15", "16:00")


def test_saving_what_was_not_changed_leaves_nothing(client, here):
    rows, version = rows_of_history(), FactsVersion.objects.get().number

    assert client.post(here, fields_of(client, here)).status_code == 302
    assert (rows_of_history(), FactsVersion.objects.get().number) == (rows, version)


def test_hours_that_cross_the_closing_are_refused_in_words(client, here):
    form = fields_of(client, here) | {"regular_hours-0-closes": "08:00"}

    assert "終了は開始より後にしてください。" in words(client.post(here, form))
    assert f"{RegularHours.objects.get().closes:%H:%M}" == "17:15"


def test_hours_that_cross_each_other_in_one_form_are_refused(client, here):
    more = {
        "regular_hours-TOTAL_FORMS": "2",
        "regular_hours-1-weekdays": ["0"],
        "regular_hours-1-opens": "17:00",
        "regular_hours-1-closes": "19:00",
    }

    refused = client.post(here, fields_of(client, here) | more)
    assert "同じ日の別の受付時間（8:30〜17:15）と重なっています。" in words(refused)
    assert RegularHours.objects.count() == 1


def test_moving_the_first_hours_away_makes_room_for_others(client, here):
    more = {
        "regular_hours-TOTAL_FORMS": "2",
        "regular_hours-0-closes": "17:00",
        "regular_hours-1-weekdays": ["0"],
        "regular_hours-1-opens": "17:00",
        "regular_hours-1-closes": "19:00",
    }

    assert client.post(here, fields_of(client, here) | more).status_code == 302
    assert RegularHours.objects.count() == 2


def test_a_counter_that_would_accept_nobody_is_refused(client, here):
    count = acceptances_of(first_counter())
    gone = {f"acceptances-{number}-DELETE": "on" for number in range(count)}

    refused = client.post(here, fields_of(client, here) | gone)
    assert "この窓口では何も受け付けないことになっています。" in words(refused)
    assert acceptances_of(first_counter()) == count


def test_a_new_counter_needs_something_that_it_accepts(client):
    form = fields_of(client, ADD) | {"name": "西部出張所", "reading": "せいぶ", "code": "seibu"}

    assert "この窓口では何も受け付けない" in words(client.post(ADD, form))
    assert not Counter.objects.filter(code="seibu").exists()

    row = new_row(0, service="certificate-renewal", admits="anyone")
    assert client.post(ADD, form | row).status_code == 302
    assert Counter.objects.get(code="seibu").acceptances.count() == 1


def test_hours_at_a_counter_that_denies_to_know_them_are_refused(client, here):
    form = fields_of(client, here)
    del form["hours_known"]

    assert "「受付時間がわかっている」に印を付けるか" in words(client.post(here, form))


def test_a_code_that_another_counter_uses_is_refused(client, here):
    form = fields_of(client, here) | {"code": "hokubu"}

    assert "この符号は、ほかの窓口が使っています。" in words(client.post(here, form))


def test_an_editor_reads_the_municipality_and_changes_nothing_there(client):
    page = f"{MUNICIPALITY}municipality/{first_counter().municipality_id}/change/"

    assert 'name="_save"' not in client.get(page).content.decode()
    assert client.post(page, {"name": "別の市"}).status_code == 403
