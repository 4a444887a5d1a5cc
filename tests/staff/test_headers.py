"""What a browser is told about every page of the staff side, and whether the pages keep to it."""

import re

import pytest

from tests.staff.addresses import every_address
from tests.staff.people import LOGIN, sign_in, signed_in

POLICY = {
    "default-src 'none'", "script-src 'self'", "style-src 'self'", "img-src 'self'",
    "connect-src 'self'", "form-action 'self'", "manifest-src 'self'", "base-uri 'none'",
    "frame-ancestors 'none'",
}  # fmt: skip
TOLD = {
    "Cache-Control": "no-store",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Referrer-Policy": "same-origin",
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",
}
INLINE = re.compile(r"\sstyle=|<style|\son[a-z]+=|<script(?![^>]*\ssrc=)|javascript:")


def wrong_headers(response) -> dict[str, str | None]:
    """Return every header that is not as it has to be."""
    found = {name: response.get(name) for name in TOLD if response.get(name) != TOLD[name]}
    policy = response.get("Content-Security-Policy", "")
    if {part.strip() for part in policy.split(";")} != POLICY:
        found["Content-Security-Policy"] = policy
    return found


@pytest.mark.parametrize("address", ["/", "/admin/", LOGIN, "/admin/nowhere/"])
def test_a_stranger_is_told_all_of_it(client, address):
    assert wrong_headers(client.get(address)) == {}


def test_so_is_who_has_to_try_again(client):
    answers = [sign_in(client, "counter", "wrong", "000000") for _ in range(5)]

    assert [answer.status_code for answer in answers] == [200, 200, 200, 200, 429]
    assert [wrong_headers(answer) for answer in answers] == [{}] * 5


def test_every_page_is_told_all_of_it_and_holds_nothing_the_policy_forbids(publisher):
    client = signed_in(publisher)
    pages = {address: client.get(address) for address in every_address()}

    assert {a: wrong for a, page in pages.items() if (wrong := wrong_headers(page))} == {}
    html = {a: p.content.decode() for a, p in pages.items() if "html" in p.get("Content-Type", "")}
    assert {a: found for a, text in html.items() if (found := INLINE.findall(text))} == {}
    assert {"/admin/", "/admin/auth/user/add/"} <= html.keys()


def test_the_language_is_japanese_whatever_the_browser_wishes(client):
    page = client.get(LOGIN, headers={"accept-language": "en"})

    assert page["Content-Language"] == "ja" if page.has_header("Content-Language") else True
    assert '<html lang="ja">' in page.content.decode()
    assert "ログイン" in page.content.decode()
