"""An edit in the served admin: on every public worker within three seconds, and told once."""

import pytest

from renewal.municipality.models import Municipality
from tests.faults.editor import NAME
from tests.faults.serving import served
from tests.faults.staff_browser import Browser
from tests.municipality.a_city import FACTS
from tests.municipality.databases import settings_for, working_in
from tests.staff.offices import MUNICIPALITY, fields_of


@pytest.fixture(params=["sqlite", "postgres"])
def editor(request, django_db_blocker):
    """Return one of the staff who has not signed in at the server yet."""
    with django_db_blocker.unblock():
        yield request.getfixturevalue(f"editor_on_{request.param}")


@pytest.fixture
def public(editor, tmp_path):
    with served(tmp_path, DATABASE_URL=editor.url) as running:
        yield running


@pytest.fixture
def admin(editor, tmp_path):
    """Return a browser in which that person gave name, password and second factor."""
    staff = {"ROLE": "staff", "DJANGO_SETTINGS_MODULE": "tests.staff.settings"}
    with served(tmp_path, "/admin/login/", DATABASE_URL=editor.url, **staff) as running:
        opened = Browser(running.site.address)
        opened.sign_in(editor.known_by)
        yield opened


def told():
    """Return every row of every history."""
    return [row for kind in FACTS for row in kind.history.all()]


def difference(before, after):
    """Return what a row of a history says that the one before did not: before and after."""
    names = [field.attname for field in after.tracked_fields]
    found = {name: (getattr(before, name), getattr(after, name)) for name in names}
    return {name: (old, new) for name, (old, new) in found.items() if old != new}


def test_it_is_shown_by_every_worker_within_three_seconds_and_told_once(
    editor, public, admin, telephone
):
    """With who, before and after."""
    with working_in(settings_for(editor.url)):
        row, rows = Municipality.objects.get(), told()
    address = f"{MUNICIPALITY}municipality/{row.pk}/change/"
    form = fields_of(admin, address)

    assert admin.post(address, form | {"telephone": telephone}).status_code == 302
    shown = public.seconds_until_it_shows(telephone, at_most=3)

    print("figures:", f"shown after {shown:.1f} s")
    with working_in(settings_for(editor.url)):
        (new,) = [one for one in told() if one not in rows]
        assert (new.instance_type, new.id, new.history_type) == (Municipality, row.pk, "~")
        assert new.history_user.username == NAME
        assert difference(new.prev_record, new) == {"telephone": (row.telephone, telephone)}
