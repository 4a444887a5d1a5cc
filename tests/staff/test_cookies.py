"""The cookies of the staff side, and forms that another site could send."""

import pytest
from django.test import Client, override_settings

from renewal.staff.settings import staff_settings
from tests.staff.people import INDEX, LOGIN, PASSWORD, sign_in, signed_in

# As shipped, but for the tests' quick passwords.
SHIPPED = {"https": staff_settings("https://staff.example", is_https=True)}
SHIPPED["behind a silent proxy"] = staff_settings("https://staff.example", is_https=False)
for shipped in SHIPPED.values():
    del shipped["PASSWORD_HASHERS"]


def attributes(cookie) -> dict[str, object]:
    """Return what is set of a cookie's attributes."""
    return {name: value for name, value in cookie.items() if value not in {"", None}}


def saved_somebody(client, who, **request):
    """Send a form after which a message is shown."""
    form = {"username": who.user.username, "is_active": "on"}
    return client.post(f"/admin/auth/user/{who.user.pk}/change/", form, **request)


def test_behind_https_cookies_belong_to_this_host_alone(publisher):
    with override_settings(**SHIPPED["https"]):
        client = Client()
        client.get(LOGIN, secure=True)
        sign_in(client, "head", PASSWORD, publisher.code, secure=True)
        saved_somebody(client, publisher, secure=True)

        assert set(client.cookies) == {"__Host-session", "__Host-csrf", "__Host-messages"}
        # Nothing that outlasts the browser: neither an age nor a day.
        expected = {"httponly": True, "path": "/", "samesite": "Lax", "secure": True}
        assert [attributes(cookie) for cookie in client.cookies.values()] == [expected] * 3


def test_on_a_machine_of_ones_own_they_do_without_https(publisher, client):
    client.get(LOGIN)
    client = signed_in(publisher)
    client.get("/admin/password_change/")
    saved_somebody(client, publisher)

    assert set(client.cookies) == {"session", "csrf", "messages"}
    expected = {"httponly": True, "path": "/", "samesite": "Lax"}
    assert [attributes(cookie) for cookie in client.cookies.values()] == [expected] * 3


def test_a_form_without_its_token_changes_nothing(publisher):
    strict = Client(enforce_csrf_checks=True)

    refused = sign_in(strict, "head", PASSWORD, publisher.code)
    assert refused.status_code == 403
    assert "もう一度送ってください" in refused.content.decode()
    assert "session" not in strict.cookies


def test_a_form_with_its_token_is_taken(publisher):
    strict = Client(enforce_csrf_checks=True)
    token = strict.get(LOGIN).context["csrf_token"]
    form = {"username": "head", "password": PASSWORD, "code": publisher.code}

    taken = strict.post(LOGIN, form | {"csrfmiddlewaretoken": str(token)})
    assert (taken.status_code, taken["Location"]) == (302, INDEX)


@pytest.mark.parametrize(
    ("origin", "status"), [("https://staff.example", 302), ("https://evil.example", 403)]
)
def test_a_form_of_another_site_is_refused_though_it_has_a_token(publisher, origin, status):
    """Behind a proxy that does not say it ended HTTPS, the staff side's own address counts."""
    with override_settings(**SHIPPED["behind a silent proxy"]):
        strict = Client(enforce_csrf_checks=True)
        token = strict.get(LOGIN).context["csrf_token"]
        form = {"username": "head", "password": PASSWORD, "code": publisher.code}
        form["csrfmiddlewaretoken"] = str(token)

        answer = strict.post(LOGIN, form, headers={"origin": origin})
        assert answer.status_code == status
