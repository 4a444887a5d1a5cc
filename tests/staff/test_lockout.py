"""The lock: at the fifth failed try of one person at one address, for a quarter of an hour."""

import pytest
import time_machine
from axes.models import AccessAttempt
from django.test import Client, RequestFactory, override_settings

from renewal.staff.address import client_address
from tests.staff.people import PASSWORD, sign_in

NOW = "2026-11-23T00:00:00Z"
WRONG = "my other password"
HERE, THERE = {"REMOTE_ADDR": "192.0.2.1"}, {"REMOTE_ADDR": "192.0.2.2"}


@pytest.fixture(autouse=True)
def clock():
    with time_machine.travel(NOW, tick=False) as travelling:
        yield travelling


def fail(times, name="counter", password=WRONG, code="000000", where=HERE):
    """Fail that often, each time in a browser of its own; return the last answer."""
    for number in range(times):
        browser = {"user-agent": f"browser {number}"}
        last = sign_in(Client(headers=browser), name, password, code, **where)
    return last


@pytest.mark.parametrize(
    "wrong",
    [
        {"password": WRONG},
        {"password": PASSWORD, "code": "000000"},
        {"password": PASSWORD, "code": "abcd efgh"},
        {"name": "nobody"},
    ],
    ids=["password", "code", "recovery code", "name"],
)
def test_the_fifth_failure_locks(editor, wrong):
    assert fail(4, **wrong).status_code == 200

    locked = fail(1, **wrong)
    assert locked.status_code == 429
    assert locked["Retry-After"] == "900"
    assert "5回まちがえたため、15分間ログインできません。" in locked.content.decode()


def test_who_is_no_staff_fails_with_all_three_like_anybody(editor):
    editor.user.is_staff = False
    editor.user.save()
    codes = editor.enrolment.codes

    answers = [fail(1, password=PASSWORD, code=code).status_code for code in codes[:5]]
    assert answers == [200, 200, 200, 200, 429]


def test_failures_of_all_kinds_count_together(editor):
    fail(2, password=WRONG)
    fail(2, password=PASSWORD, code="000000")

    assert fail(1, password=PASSWORD, code="abcd efgh").status_code == 429


def test_a_locked_person_does_not_come_in_with_all_three(editor, client):
    fail(5)

    assert sign_in(client, "counter", PASSWORD, editor.code, **HERE).status_code == 429


def test_the_same_person_comes_in_from_another_address(editor, client):
    fail(5)

    assert sign_in(client, "counter", PASSWORD, editor.code, **THERE).status_code == 302


def test_another_person_comes_in_from_the_same_address(editor, publisher, client):
    fail(5)

    assert sign_in(client, "head", PASSWORD, publisher.code, **HERE).status_code == 302


@pytest.mark.parametrize(("minutes", "status"), [(14.9, 429), (15.1, 302)])
def test_the_lock_opens_by_itself_however_often_it_was_tried(editor, clock, minutes, status):
    fail(5)
    clock.shift(10 * 60)
    assert fail(3).status_code == 429
    clock.shift((minutes - 10) * 60)

    assert sign_in(Client(), "counter", PASSWORD, editor.code, **HERE).status_code == status


def test_coming_in_forgets_the_failures_before(editor, client):
    fail(4)
    assert sign_in(client, "counter", PASSWORD, editor.code, **HERE).status_code == 302

    assert fail(4).status_code == 200


def test_nothing_secret_that_was_typed_is_kept(editor):
    fail(1, code="abcd2345")

    (kept,) = AccessAttempt.objects.values_list("post_data", flat=True)
    assert WRONG not in kept
    assert "abcd2345" not in kept


@pytest.mark.parametrize(
    ("staff_url", "forwarded", "address"),
    [
        ("http://127.0.0.1:8001", "198.51.100.7", "192.0.2.1"),
        ("https://staff.example", "198.51.100.7", "198.51.100.7"),
        ("https://staff.example", "10.0.0.1, 198.51.100.7", "198.51.100.7"),
        ("https://staff.example", "2001:DB8::7", "2001:db8::7"),
        ("https://staff.example", "nonsense", "0.0.0.0"),  # noqa: S104
        ("https://staff.example", None, "192.0.2.1"),
    ],
)
def test_the_address_is_the_one_the_proxy_saw(staff_url, forwarded, address):
    headers = {"x-forwarded-for": forwarded} if forwarded else {}
    with override_settings(STAFF_URL=staff_url):
        request = RequestFactory().get("/", headers=headers)
        request.META.update(HERE)
        assert client_address(request) == address
