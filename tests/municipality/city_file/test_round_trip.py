"""A city as a file and back: nothing is lost, and what is written once is written so again."""

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from renewal.municipality.city_file.kinds import CITY, COUNTER
from renewal.municipality.city_file.reading import read
from renewal.municipality.city_file.writing import dump
from renewal.municipality.office import OfficeQuestion
from renewal.municipality.shipped import codes, shipped
from tests.municipality.any_office import offices
from tests.municipality.full_office import FULL
from tests.shipped import KOSHIGAYA, OKAZAKI, YOSHIKAWA, city


@given(offices())
@example(FULL)
@example(KOSHIGAYA)
def test_any_office_comes_back_from_its_file_and_is_written_alike(office):
    text = dump(office)

    assert read(text.encode()) == office
    assert dump(read(text.encode())) == text


@given(st.text(st.characters(codec="utf-8", exclude_categories=["Cs"]), min_size=1, max_size=30))
@example("null")
@example("~")
@example("はい\nいいえ\n")
@example("  行の前の空白\n\n")
@example("\r\n\x85\u2028- a: b # c")
@example("a\nb\x85c\u2028d")
@example("a\x85b")
@example("012")
def test_any_text_comes_back_as_it_was_typed(text):
    office = replace(KOSHIGAYA, questions=(OfficeQuestion(question="何か", answer=text),))

    assert read(dump(office).encode()).questions[0].answer == text


@pytest.mark.parametrize("code", codes())
def test_what_ships_is_about_the_city_that_its_name_says_and_comes_back(code):
    office = city(code)

    assert office.code == code
    assert read(dump(office).encode()) == office
    assert all(page.url.startswith("https://") for page in (office.page, *office.further_pages))


def test_koshigaya_yoshikawa_and_okazaki_ship():
    assert [city(code).name for code in codes()] == ["越谷市", "吉川市", "岡崎市"]
    assert shipped("131016") is None


def test_what_nobody_has_said_about_the_other_cities_is_unknown():
    for office in (YOSHIKAWA, OKAZAKI):
        assert (office.telephone, office.fax, office.processing_weeks) == (None, None, None)
        # The floor of a mall is all that is said of any place outside the city halls.
        assert {one.address for one in office.counters} <= {None, "イオンモール岡崎3階"}


def test_comments_are_read_over_and_values_need_no_quotes():
    text = dump(FULL).replace("'17:15'", "17:15  # 閉める時刻").replace("'112224'", "112224")

    assert read(text.encode()) == FULL


def test_a_file_saved_by_an_editor_of_windows_is_read():
    text = dump(FULL)

    assert read(b"\xef\xbb\xbf" + text.replace("\n", "\r\n").encode()) == FULL


@pytest.mark.parametrize(
    "line",
    ["fax: null\n", "closures: []\n", "site_address: null\n", "national_maintenance: true\n"],
)
def test_what_is_left_out_is_unknown_or_none(line):
    text = dump(KOSHIGAYA)
    assert line in text or line.startswith("fax")

    assert read(text.replace(line, "").encode()) == KOSHIGAYA


def test_hours_may_be_unknown_or_known_to_be_none():
    unknown = dump(KOSHIGAYA)
    none = unknown.replace("hours: null", "hours: []")

    assert {one.hours for one in read(unknown.encode()).counters} == {None}
    assert {one.hours for one in read(none.encode()).counters} == {()}


def test_dates_are_taken_as_the_days_they_are():
    assert read(dump(KOSHIGAYA).encode()).page.updated_on == date(2024, 5, 22)


def test_every_field_of_an_office_has_a_key():
    """Told otherwise: the pages, of which the first is the main one, and the days of New Year."""
    keys = {*CITY.fields, *CITY.lists}
    of_counter = {*COUNTER.fields, *COUNTER.lists}

    assert set(KOSHIGAYA.__slots__) - keys == {"page", "further_pages", "year_end"}
    assert set(KOSHIGAYA.counters[0].__slots__) - of_counter == {"accepts", "special"}
