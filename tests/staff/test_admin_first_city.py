"""A city that is in no database and ships with nothing, begun and filled in through the admin."""

from datetime import date

import pytest

from renewal.municipality.city_file.reading import read
from renewal.municipality.city_file.writing import dump
from renewal.municipality.models import Counter, Municipality
from renewal.municipality.rows import office_of
from tests.staff.offices import MUNICIPALITY, fields_of, words
from tests.staff.people import signed_in

CODE = "144011"
FILE = f"""
code: '{CODE}'
name: 見本町
reading: みほんちょう
hall: 見本町役場
department: 住民課
pin_reset_id: photo-or-two-others
pages:
- title: 電子証明書の更新
  url: https://www.town.mihon.example/kurashi/1.html
  checked_on: 2026-11-22
counters:
- code: honcho
  name: 住民課
  reading: じゅうみんか
  accepts:
    certificate-renewal: anyone
  hours:
  - opens: '08:30'
    closes: '17:15'
    weekdays: [mon, tue, wed, thu, fri]
"""


@pytest.fixture
def client(publisher, today, settings):
    """A publisher of a city that nobody has said anything about."""
    settings.MUNICIPALITY = CODE
    return signed_in(publisher)


def filled(client, kind: str, **typed: object):
    address = f"{MUNICIPALITY}{kind}/add/"
    saved = client.post(address, fields_of(client, address) | typed)
    assert saved.status_code == 302, words(saved)


def fill_in(client) -> None:
    """Type what the file says, page by page."""
    filled(
        client, "municipality", name="見本町", reading="みほんちょう", hall="見本町役場",
        department="住民課", pin_reset_id="photo-or-two-others",
    )  # fmt: skip
    filled(
        client, "sourcepage", title="電子証明書の更新", is_main="on",
        url="https://www.town.mihon.example/kurashi/1.html",
        checked_on=str(date(2026, 11, 22)),
    )  # fmt: skip
    filled(
        client, "counter", name="住民課", reading="じゅうみんか", code="honcho", hours_known="on",
        **{
            "acceptances-TOTAL_FORMS": "1",
            "acceptances-0-service": "certificate-renewal",
            "acceptances-0-admits": "anyone",
            "regular_hours-TOTAL_FORMS": "1",
            "regular_hours-0-weekdays": ["0", "1", "2", "3", "4"],
            "regular_hours-0-opens": "08:30",
            "regular_hours-0-closes": "17:15",
        },
    )  # fmt: skip


def test_the_admin_and_the_file_say_the_same(client):
    fill_in(client)
    by_admin = office_of(Municipality.objects.get(code=CODE))

    by_file = read(FILE.encode())
    assert dump(by_admin) == dump(by_file)
    assert by_admin == by_file


def test_a_city_is_begun_once(client):
    fill_in(client)

    assert client.get(f"{MUNICIPALITY}municipality/add/").status_code == 403
    assert Counter.objects.get().municipality.code == CODE


def test_an_editor_begins_no_city(editor, today, settings):
    settings.MUNICIPALITY = CODE

    assert signed_in(editor).get(f"{MUNICIPALITY}municipality/add/").status_code == 403
