"""Whoever has not given the second factor meets the login page, at every address there is."""

from types import SimpleNamespace

import pytest
from django.http import HttpResponse
from django.test import Client, RequestFactory
from django.urls import resolve

from renewal.staff.enrolment import enrol
from renewal.staff.middleware import SecondFactorRequired, is_known
from tests.staff.addresses import every_address
from tests.staff.people import LOGIN, is_in, person, signed_in

ADDRESSES = [address for address in every_address() if address != LOGIN]


def led_to_the_login(response) -> bool:
    where: str = response.get("Location", "")
    return response.status_code == 302 and where.startswith(f"{LOGIN}?next=")


def nobody(publisher) -> Client:
    return Client()


def with_a_password_only(publisher) -> Client:
    client = Client()
    client.force_login(publisher.user)
    return client


def shut_out_since(publisher) -> Client:
    client = signed_in(publisher)
    publisher.user.is_active = False
    publisher.user.save()
    return client


def no_longer_staff(publisher) -> Client:
    client = signed_in(publisher)
    publisher.user.is_staff = False
    publisher.user.save()
    return client


def enrolled_again_since(publisher) -> Client:
    client = signed_in(publisher)
    enrol(publisher.user)
    return client


def test_the_walk_finds_what_there_is():
    assert {
        "/admin/", "/admin/logout/", "/admin/auth/user/", "/admin/auth/user/1/change/",
        "/admin/languages/1/",
    } <= set(ADDRESSES)  # fmt: skip
    assert all(resolve(address) for address in ADDRESSES)


@pytest.mark.parametrize(
    "whose",
    [nobody, with_a_password_only, shut_out_since, no_longer_staff, enrolled_again_since],
)
def test_no_address_answers_without_the_second_factor(publisher, whose):
    client = whose(publisher)

    answered = {
        f"{method} {address}"
        for address in ADDRESSES
        for method in ("get", "post")
        if not led_to_the_login(getattr(client, method)(address))
    }
    assert answered == set()


def test_every_address_answers_with_it(publisher):
    client = signed_in(publisher)

    refused = {a for a in ADDRESSES if led_to_the_login(client.get(a))}
    assert refused == set()
    assert is_in(client)


def test_no_address_takes_a_form_without_its_token(publisher):
    client = Client(enforce_csrf_checks=True)
    client.cookies = signed_in(publisher).cookies

    taken = {one for one in (*ADDRESSES, LOGIN) if client.post(one).status_code != 403}
    assert taken == set()


def test_the_login_page_is_there_for_everybody(client):
    assert client.get(LOGIN).status_code == 200


def test_a_view_that_forgets_to_ask_is_refused_all_the_same(client):
    """Here without the admin around it, as a page of somebody's own would stand."""
    request = RequestFactory().get("/admin/own/")
    request.user = client.get(LOGIN).wsgi_request.user

    def page(request):
        return HttpResponse("the facts")

    refused = SecondFactorRequired(page).process_view(request, page, (), {})
    assert led_to_the_login(refused)


@pytest.mark.parametrize("lacks", ["is_active", "is_staff", "is_verified", None])
def test_nobody_is_known_by_less_than_all_of_it(lacks):
    held = {"is_active": True, "is_staff": True, "is_verified": True} | {lacks: False}
    is_verified = held.pop("is_verified")
    user = SimpleNamespace(**{str(name): value for name, value in held.items()})
    user.is_verified = lambda: is_verified

    assert is_known(user) is (lacks is None)


def test_signing_in_is_not_offered_to_who_is_no_staff():
    outsider = person("jiro")
    outsider.user.is_staff = False
    outsider.user.save()

    with pytest.raises(AssertionError):
        signed_in(outsider)


@pytest.mark.parametrize("address", ["/", "/check/", "/api/v1/windows", "/en/", "/admin"])
def test_nothing_else_is_here(client, address):
    response = client.get(address)

    if address == "/admin":
        assert response["Location"] == "/admin/"
    else:
        assert response.status_code == 404
        assert "ページが見つかりません" in response.content.decode()
