"""`openapi.json`: complete, and true to what the interface does."""

import re
from datetime import date

import pytest
from django.conf import settings

from renewal.api.types import DATE_SCHEMA, iso_date
from renewal.rules.situation import MadeAs, OldCard


@pytest.fixture(name="described")
def _described(client):
    response = client.get("/api/v1/openapi.json")
    assert response.status_code == 200
    return response.json()


def test_exactly_what_is_published_is_described(described):
    operations = {
        (path, method) for path, methods in described["paths"].items() for method in methods
    }
    assert operations == {
        ("/api/v1/windows", "get"),
        ("/api/v1/expiry", "post"),
        ("/api/v1/checklist", "get"),
    }


def test_every_operation_describes_its_refusal(described):
    for methods in described["paths"].values():
        for operation in methods.values():
            assert set(operation["responses"]) == {"200", "422"}
            schema = operation["responses"]["422"]["content"]["application/json"]["schema"]
            assert schema == {"$ref": "#/components/schemas/Refusal"}


def test_every_parameter_is_described_and_optional(described):
    parameters = described["paths"]["/api/v1/windows"]["get"]["parameters"]
    assert [one["name"] for one in parameters] == [
        *("lang", "certificate", "card", "on", "made-as", "old-card")
    ]
    assert all(one["description"] and not one["required"] for one in parameters)


def test_the_words_are_listed_as_they_are_taken(described):
    parameters = described["paths"]["/api/v1/windows"]["get"]["parameters"]
    words = {one["name"]: one["schema"]["anyOf"][0].get("enum") for one in parameters}
    assert words["made-as"] == list(MadeAs)
    assert words["old-card"] == list(OldCard)
    assert words["lang"] == [code for code, _name in settings.LANGUAGES]


def test_the_body_says_what_is_needed_and_what_may_be_null(described):
    facts = described["components"]["schemas"]["Facts"]
    assert facts["required"] == ["born_on", "made_on"]
    nullable = {
        name
        for name, schema in facts["properties"].items()
        if {"type": "null"} in schema.get("anyOf", [])
    }
    assert nullable == {"received_on", "stay_until", "certificate_issued_on"}


@pytest.mark.parametrize(
    "text", ["1900-01-01", "1999-12-31", "2000-02-29", "2100-12-31", "1899-12-31", "2101-01-01"]
)
def test_the_pattern_of_dates_ends_where_dates_end(text):
    matches = re.search(DATE_SCHEMA["pattern"], text) is not None
    assert matches == (1900 <= date.fromisoformat(text).year <= 2100)
    if matches:
        assert iso_date(text) == date.fromisoformat(text)
    else:
        with pytest.raises(ValueError, match="no such date"):
            iso_date(text)


def test_it_is_in_english_and_points_nowhere_else(client):
    response = client.get("/api/v1/openapi.json")
    assert response["Content-Language"] == "en"
    assert b"http" not in response.content
