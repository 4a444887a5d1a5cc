"""`manage.py load_default`."""

import pytest
from django.core.management import call_command

from renewal.municipality.models import FactsVersion, Municipality
from renewal.municipality.rows import office_of
from tests.municipality.a_city import city
from tests.shipped import KOSHIGAYA

pytestmark = pytest.mark.django_db


def test_the_shipped_office_is_loaded_into_an_empty_database(capsys):
    call_command("load_default")

    assert office_of(Municipality.objects.get()) == KOSHIGAYA
    assert capsys.readouterr().out == "Loaded 越谷市 (112224), counters: 3.\n"


def test_what_is_there_already_is_left_alone_and_that_is_said(capsys):
    city(name="こしがや")
    call_command("load_default")

    assert capsys.readouterr().out == "越谷市 (112224) is in the database: nothing to do.\n"
    assert (Municipality.objects.get().name, FactsVersion.objects.get().number) == ("こしがや", 1)


def test_another_municipality_does_not_stand_in_the_way():
    city(code="112437")
    call_command("load_default")

    assert Municipality.objects.count() == 2


def test_where_nothing_is_shipped_the_start_goes_on_and_says_what_to_do(settings, capsys):
    settings.MUNICIPALITY = "131016"
    call_command("load_default")

    assert "load its file, or begin it on the staff side" in capsys.readouterr().out
    city(code="131016")
    call_command("load_default")
    assert capsys.readouterr().out == ""
