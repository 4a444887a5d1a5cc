"""What every answer of the interface has in common, right or wrong."""

import pytest

from tests.api.helpers import EXPIRY, WINDOWS, ask, post

ADDRESSES = [
    WINDOWS,
    f"{WINDOWS}?card=x",
    EXPIRY,
    "/api/v1/",
    "/api/v1/windows/",
    "/api/v1/docs",
    "/api/v1/no/such/address",
    "/api/v1/openapi.json",
]


@pytest.mark.parametrize("address", ADDRESSES)
@pytest.mark.parametrize("method", ["GET", "HEAD", "POST", "PUT", "DELETE", "OPTIONS", "PATCH"])
def test_every_answer_is_json_that_nobody_keeps(client, address, method):
    response = client.generic(method, address)
    assert response.status_code in {200, 404, 405, 422}
    assert response["Content-Type"].startswith("application/json")
    assert response["Cache-Control"] == "no-store"
    assert response["X-Robots-Tag"] == "noindex"
    assert not response.cookies
    assert "Cookie" not in response.get("Vary", "")
    if method != "HEAD" and response.status_code != 200:
        (problem,) = response.json()["detail"]
        assert set(problem) == {"field", "message"}


@pytest.mark.parametrize("address", ["", "windows/", "docs", "x"])
def test_an_address_there_is_not_is_404(client, address):
    response = client.get(f"/api/v1/{address}")
    assert response.status_code == 404
    assert response.json()["detail"][0]["field"] == "path"


@pytest.mark.parametrize(
    ("method", "address", "allowed"),
    [
        ("POST", WINDOWS, "GET, HEAD"),
        ("GET", EXPIRY, "POST"),
        ("HEAD", EXPIRY, "POST"),
        ("POST", "/api/v1/openapi.json", "GET, HEAD"),
    ],
)
def test_a_method_there_is_not_is_405_with_those_there_are(client, method, address, allowed):
    response = client.generic(method, address)
    assert response.status_code == 405
    assert response["Allow"] == allowed


def test_head_is_answered_as_get_without_the_body(client):
    response = client.head(f"{WINDOWS}?certificate=2025-05-20")
    assert response.status_code == 200
    assert response.content == b""


def test_messages_are_japanese_and_say_so(client):
    response = ask(client, card="x")
    assert response["Content-Language"] == "ja"
    assert "日付" in response.json()["detail"][0]["message"]


def test_the_readers_browser_does_not_choose_the_language(client):
    plain = ask(client, card="x")
    other = client.get(WINDOWS, {"card": "x"}, headers={"accept-language": "en"})
    assert other.content == plain.content
    assert other["Content-Language"] == "ja"


def test_no_token_is_asked_for(client):
    client.handler.enforce_csrf_checks = True
    assert post(client, {"born_on": "1990-05-20", "made_on": "2020-06-01"}).status_code == 200
