"""What `POST expiry` refuses, and which field it names."""

import json

import pytest

from tests.api.helpers import EXPIRY, post, refused_fields

FACTS = {"born_on": "1990-05-20", "made_on": "2020-06-01"}
DATES = ["born_on", "made_on", "received_on", "stay_until", "certificate_issued_on"]
FLAGS = ["stay_extended", "certificate_renewed_in_window", "card_renewed_in_window"]
NESTED = [[["2025-05-20"]]]


@pytest.mark.parametrize("field", DATES)
@pytest.mark.parametrize(
    "value",
    [
        *(0, 1747699200, 20250520, 1.5, 10**400, True, [], {}, NESTED, ""),
        *("0", "2025/05/20", "2025-05-20T00:00:00Z", "²", "2025-05-20\n", "\0", "\ud800"),
        *("2" * 5000, "0000-01-01", "9999-12-31", "1899-12-31", "2101-01-01", "2025-02-29"),
    ],
    ids=lambda value: repr(value)[:24],
)
def test_what_is_not_an_iso_date_is_refused_and_its_field_named(client, field, value):
    assert refused_fields(post(client, {**FACTS, field: value})) == [field]


@pytest.mark.parametrize("field", FLAGS)
@pytest.mark.parametrize("value", [0, 1, "true", "yes", "", None, [], {}, "\ud800"], ids=repr)
def test_only_booleans_are_flags(client, field, value):
    assert refused_fields(post(client, {**FACTS, field: value})) == [field]


@pytest.mark.parametrize(
    "value", ["unknown", "Limited", "", None, 0, True, [], {}, "\ud800"], ids=repr
)
def test_the_stay_is_one_of_two_words(client, value):
    assert refused_fields(post(client, {**FACTS, "stay": value})) == ["stay"]


@pytest.mark.parametrize("field", ["born_on", "made_on"])
def test_birth_and_making_may_not_be_null_or_missing(client, field):
    assert refused_fields(post(client, {**FACTS, field: None})) == [field]
    assert refused_fields(post(client, {k: v for k, v in FACTS.items() if k != field})) == [field]


@pytest.mark.parametrize(
    ("changed", "field"),
    [
        ({"born_on": "2020-06-02"}, "made_on"),
        ({"made_on": "2015-12-31"}, "made_on"),
        ({"received_on": "2020-06-02"}, "received_on"),
        ({"received_on": "1990-05-19"}, "received_on"),
        ({"stay": "limited"}, "stay_until"),
        ({"stay": "limited", "stay_until": "2020-05-31"}, "stay_until"),
        ({"certificate_issued_on": "2020-05-31"}, "certificate_issued_on"),
        ({"certificate_issued_on": "2030-05-21"}, "certificate_issued_on"),
    ],
    ids=lambda value: value if isinstance(value, str) else "-",
)
def test_facts_that_contradict_one_another_name_the_field_to_look_at(client, changed, field):
    assert refused_fields(post(client, {**FACTS, **changed})) == [field]


BROKEN = {
    "nothing": b"",
    "blank": b"  ",
    "half an object": b'{"born_on": ',
    "single quotes": b"{'born_on': '1990-05-20'}",
    "text behind it": b"{} x",
    "not UTF-8": b'{"born_on": "\xff"}',
    "UTF-16": json.dumps(FACTS).encode("utf-16"),
    "a byte order mark": b"\xef\xbb\xbf{}",
    "NaN": b'{"x": NaN}',
    "Infinity": b'{"x": -Infinity}',
    "NUL": b"\0",
    "a number of 5,000 digits": b'{"x": ' + b"1" * 5000 + b"}",
    "a list 30,000 deep": b"[" * 30_000,
    "an object 6,000 deep": b'{"x":' * 6_000,
    "a list": b"[]",
    "a string": b'"1990-05-20"',
    "a number": b"0",
    "null": b"null",
    "true": b"true",
    "a form": b"born_on=1990-05-20&made_on=2020-06-01",
    "more than is read": b'{"x": "' + b"x" * 65_536 + b'"}',
}


@pytest.mark.parametrize("body", BROKEN.values(), ids=BROKEN)
def test_a_body_that_is_no_json_object_is_refused_as_a_whole(client, body):
    response = client.generic("POST", EXPIRY, body, content_type="application/json")
    assert refused_fields(response) == ["body"]


@pytest.mark.parametrize(
    "content_type",
    ["", "text/plain", "text/json", "application/x-www-form-urlencoded", "multipart/form-data"],
)
def test_json_under_another_name_is_refused(client, content_type):
    response = client.generic("POST", EXPIRY, json.dumps(FACTS), content_type=content_type)
    assert refused_fields(response) == ["body"]


@pytest.mark.parametrize(
    "content_type", ["application/json; charset=utf-8", "Application/JSON", "application/json;"]
)
def test_json_may_name_its_encoding(client, content_type):
    response = client.generic("POST", EXPIRY, json.dumps(FACTS), content_type=content_type)
    assert response.status_code == 200


def test_a_language_there_is_not_is_named_with_all_else(client):
    response = post(client, {**FACTS, "made_on": 1}, "?lang=xx")
    assert set(refused_fields(response)) == {"lang", "made_on"}


def test_a_twelve_digit_number_is_not_given_back(client):
    for field in (*DATES, *FLAGS, "stay"):
        for number in ("123456789018", 123456789018):
            response = post(client, {**FACTS, field: number})
            assert refused_fields(response) == [field]
            assert b"123456789018" not in response.content
