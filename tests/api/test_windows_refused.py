"""What `GET windows` refuses, and which field it names."""

import pytest
from django.conf import settings

from tests.api.helpers import WINDOWS, ask, refused_fields

NOT_DATES = {
    "a zero": "0",
    "a timestamp": "1747699200",
    "another order": "20-05-2025",
    "slashes": "2025/05/20",
    "no dashes": "20250520",
    "one digit": "2025-5-2",
    "a week": "2025-W20-2",
    "a time": "2025-05-20T00:00:00",
    "a space": " 2025-05-20",
    "a blank": " ",
    "a line end": "2025-05-20\n",
    "full width": "２０２５-０５-２０",
    "a superscript": "²025-05-20",
    "a superscript alone": "²",
    "an underscore": "2_25-05-20",
    "an era": "R7-05-20",
    "NUL": "2025-05-20\0",
    "NUL alone": "\0",
    "5,000 digits": "2" * 5000,
    "year 0": "0000-05-20",
    "year 1": "0001-01-01",
    "the last year there is": "9999-12-31",
    "before the range": "1899-12-31",
    "after the range": "2101-01-01",
    "month 0": "2025-00-20",
    "month 13": "2025-13-20",
    "day 0": "2025-05-00",
    "31 April": "2025-04-31",
    "29 February": "2025-02-29",
    "null": "null",
}


@pytest.mark.parametrize("field", ["certificate", "card", "on"])
@pytest.mark.parametrize("text", NOT_DATES.values(), ids=NOT_DATES)
def test_what_is_not_an_iso_date_is_refused_and_its_field_named(client, field, text):
    assert refused_fields(ask(client, **{field: text})) == [field]


@pytest.mark.parametrize("day", ["1900-01-01", "2100-12-31", "2024-02-29"])
def test_the_ends_of_the_range_are_dates(client, day):
    assert ask(client, card=day, on=day).json()["card"]["expires_on"] == day


def test_a_certificate_later_than_its_card_names_both(client):
    swapped = ask(client, certificate="2030-05-20", card="2025-05-20")
    assert refused_fields(swapped) == ["certificate", "card"]


@pytest.mark.parametrize("name", ["made-as", "old-card", "lang"])
@pytest.mark.parametrize("value", ["x", "Adult", "ADULT ", "\0", "None", "1", "ja\n"])
def test_a_word_of_another_kind_is_refused_and_named(client, name, value):
    assert refused_fields(ask(client, **{name: value})) == [name]


def test_everything_wrong_is_named_at_once(client):
    wrong = ask(client, certificate="x", card="x", on="x", made_as="x", old_card="x", lang="x")
    assert set(refused_fields(wrong)) == {
        "certificate",
        "card",
        "on",
        "made-as",
        "old-card",
        "lang",
    }


def test_a_query_of_more_names_than_are_read_is_refused(client):
    query = "&".join(f"n{number}=1" for number in range(settings.DATA_UPLOAD_MAX_NUMBER_FIELDS + 1))
    assert refused_fields(client.get(f"{WINDOWS}?{query}")) == ["query"]


def test_bytes_that_are_no_text_are_refused(client):
    assert refused_fields(client.get(f"{WINDOWS}?card=%ff%fe2025")) == ["card"]


@pytest.mark.parametrize("name", ["certificate", "card", "on", "made-as", "old-card", "lang"])
def test_a_twelve_digit_number_is_not_given_back(client, name):
    response = ask(client, **{name: "123456789018"})
    assert refused_fields(response) == [name]
    assert b"123456789018" not in response.content
    assert "123456789018" not in str(response.headers)
