"""A text in another language, as the model takes it and keeps it."""

from dataclasses import replace

import pytest
from django.db import IntegrityError, transaction

from renewal.municipality import history
from renewal.municipality.models import FactsVersion, Translation
from renewal.municipality.rows import office_of, save_office
from tests.municipality.a_city import city, new_translation
from tests.municipality.full_office import FULL
from tests.municipality.test_models_refused import refused

pytestmark = pytest.mark.django_db


@pytest.mark.parametrize(
    ("values", "field", "said"),
    [
        ({"text": ""}, "text", ""),
        ({"text": " \n"}, "text", "空白"),
        ({"text": "x" * 6001}, "text", "6000文字以内"),
        ({"text": "{counter}"}, "text", "ふりがな"),
        ({"text": "{ja:窓口"}, "text", "ふりがな"),
        ({"text": "\ufff9市民課\ufffb"}, "text", "ふりがな"),
        ({"text": "{ja:窓口 048-940-8604}"}, "text", "電話番号"),
        ({"japanese": ""}, "japanese", ""),
        ({"japanese": "市" * 3001}, "japanese", "3000文字以内"),
        ({"language": "ja"}, "language", ""),
        ({"language": "xx"}, "language", ""),
    ],
)
def test_words_in_another_language_that_no_page_can_show_are_refused(values, field, said):
    found = refused(new_translation(city(), **values))

    assert list(found) == [field]
    assert said in found[field][0]


@pytest.mark.parametrize(
    "text", ["{市民課|しみんか}で 待ちます", "at {ja:市民課} (048-940-8604)", "x" * 6000]
)
def test_readings_and_words_in_japanese_are_taken(text):
    new_translation(city(), text=text).full_clean()


def test_a_text_is_translated_once_into_each_language():
    here = city()
    new_translation(here, japanese="市" * 3000).save()

    assert "すでに" in refused(new_translation(here, japanese="市" * 3000))["__all__"][0]
    new_translation(here, japanese="市" * 3000, language="vi").full_clean()
    new_translation(city(code="112437"), japanese="市" * 3000).full_clean()


def test_the_database_itself_keeps_no_second_one():
    here = city()
    new_translation(here).save()

    with pytest.raises(IntegrityError), transaction.atomic():
        new_translation(here, text="Citizens").save()


def test_a_text_that_is_changed_is_told_apart_by_what_it_says_now():
    row = new_translation(city())
    row.save()
    row.japanese = "総合窓口"
    row.save()

    new_translation(row.municipality).full_clean()
    assert "__all__" in refused(new_translation(row.municipality, japanese="総合窓口"))


def test_a_write_raises_the_version_and_stands_in_the_history():
    row = new_translation(city())
    before = FactsVersion.objects.get().number
    row.save()
    row.text = "Citizens"
    row.save()

    assert FactsVersion.objects.get().number == before + 2
    assert [one.text for one in row.history.order_by("history_id")] == [
        "Citizens' Division",
        "Citizens",
    ]


def test_a_change_and_a_deletion_are_taken_back():
    row = new_translation(city())
    row.save()
    row.japanese, row.text = "総合窓口", "General"
    row.save()
    history.undo(row.history.first(), None)
    row.refresh_from_db()
    assert (row.japanese, row.text) == ("市民課", "Citizens' Division")

    row.delete()
    history.undo(Translation.history.first(), None)
    assert "__all__" in refused(new_translation(row.municipality))


def test_an_office_that_says_less_leaves_no_row_of_it():
    row = save_office(FULL)
    assert Translation.objects.count() == 2
    save_office(replace(FULL, translations=FULL.translations[1:]))

    assert office_of(row).translations == FULL.translations[1:]
