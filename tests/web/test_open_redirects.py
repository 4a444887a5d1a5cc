"""No address of the public side sends a reader to another site, whatever is written into it."""

from urllib.parse import urlencode, urljoin, urlsplit

import pytest
from django.test import override_settings

EVIL = "evil.example"
HERE = "https://guide.example"
LEADING = ("Location", "HX-Redirect", "HX-Location", "HX-Push-Url", "HX-Replace-Url", "Refresh")
TARGETS = (f"https://{EVIL}/", f"//{EVIL}/", f"/\\{EVIL}", f"\t//{EVIL}", f"https:{EVIL}")
NAMES = ("next", "url", "return", "lang", "to", "back", "certificate", "who", "x")
SENDING = (
    "/check/?certificate=R9.1.20", "/check/?card=123456789012", "/check/details/?who=proxy",
    "/check/guided/?old-card=lost", "/check/sheet/?x=1", "/household/?p1-certificate=R9.1.20",
    "/faq/?q=123456789012", "/counter/?certificate=R9.1.20", "/counter/turned/", "/calendar.ics",
    "/qr.svg", "/en/counter/", "/faq",
)  # fmt: skip


def led_off(response, address: str) -> str:
    """Return where another site is answered with: in a header, "" where none is."""
    for name in LEADING:
        target = response.get(name, "").replace("\\", "/").strip()
        if target and urlsplit(urljoin(f"{HERE}{address}", target)).netloc != urlsplit(HERE).netloc:
            return f"{name}: {target}"
    return ""


@pytest.fixture(autouse=True)
def own_name():
    with override_settings(SITE_URL=HERE, ALLOWED_HOSTS=["guide.example"]):
        yield


def asked(visitor, address: str, **headers: str):
    return visitor.get(address, headers={"host": "guide.example", **headers})


@pytest.mark.parametrize("headers", [{}, {"hx-request": "true"}], ids=["page", "part"])
@pytest.mark.parametrize("address", SENDING)
def test_a_target_among_the_words_is_not_followed(visitor, address, headers):
    sent = 0
    for target in TARGETS:
        for name in NAMES:
            whole = f"{address}{'&' if '?' in address else '?'}{urlencode({name: target})}"
            response = asked(visitor, whole, **headers)
            sent += any(map(response.has_header, LEADING))
            assert led_off(response, whole) == ""
    assert sent


@pytest.mark.parametrize(
    "start", [f"//{EVIL}", f"///{EVIL}", f"/\\{EVIL}", f"/%2F{EVIL}", f"/{EVIL}//"]
)
@pytest.mark.parametrize("path", ["", "/check", "/check/?certificate=R9.1.20", "/en", "/faq"])
def test_an_address_that_begins_with_another_site_stays_here(visitor, start, path):
    whole = f"{HERE}{start}{path}"
    response = visitor.get(
        "/",
        PATH_INFO=f"{start}{path.partition('?')[0]}",
        QUERY_STRING=path.partition("?")[2],
        headers={"host": "guide.example"},
    )

    assert led_off(response, "/") == "", whole
