"""Signing in: all three or nothing, and nothing tells which of them was wrong."""

from io import StringIO

import pytest
import time_machine
from django.core.management import call_command
from django.test import Client
from django_otp.plugins.otp_static.models import StaticDevice
from django_otp.plugins.otp_totp.models import TOTPDevice

from tests.staff.people import INDEX, LOGIN, PASSWORD, is_in, sign_in, signed_in

NOW = "2026-11-23T00:00:00Z"


def errors(response) -> list[tuple[str, str]]:
    """What the summary above the form says."""
    page = response.content.decode()
    assert 'role="alert"' in page
    return list(response.context["form"].summary)


def test_name_password_and_code_together_open_the_door(editor, client):
    response = sign_in(client, "counter", PASSWORD, editor.code)

    assert (response.status_code, response["Location"]) == (302, INDEX)
    assert is_in(client)


def test_no_answer_tells_which_of_the_three_was_wrong(editor, client):
    right = ("counter", PASSWORD, editor.code)
    wrong = [("nobody", *right[1:]), (right[0], "wrong", right[2]), (*right[:2], "000000")]

    said = [errors(sign_in(client, *three)) for three in wrong]
    assert (
        said
        == [[("id_username", "ユーザー名、パスワード、確認コードのどれかが正しくありません。")]] * 3
    )
    assert not is_in(client)


@pytest.mark.parametrize("name", ["username", "password", "code"])
def test_a_field_left_empty_is_named(editor, client, name):
    form = {"username": "counter", "password": PASSWORD, "code": editor.code} | {name: ""}

    ((anchor, message),) = errors(client.post(LOGIN, form))
    assert anchor == f"id_{name}"
    assert message.endswith("を入れてください。")


def test_neither_password_nor_code_is_given_back(editor, client):
    page = sign_in(client, "counter", "wrong password", "123456").content.decode()

    assert 'value="counter"' in page
    assert "wrong password" not in page
    assert "123456" not in page


@pytest.mark.parametrize("wide", [str, lambda code: f"{code[:3]} {code[3:]}", lambda code: code.translate({48 + n: 0xFF10 + n for n in range(10)})])  # fmt: skip
def test_a_code_may_be_typed_as_it_is_read(editor, client, wide):
    assert sign_in(client, "counter", PASSWORD, wide(editor.code)).status_code == 302


def test_a_code_opens_once(editor):
    with time_machine.travel(NOW, tick=False):
        code = editor.code
        first, second = Client(), Client()

        assert sign_in(first, "counter", PASSWORD, code).status_code == 302
        assert sign_in(second, "counter", PASSWORD, code).status_code == 200


def test_a_recovery_code_opens_once_and_leaves_the_others(editor):
    one, another = editor.enrolment.codes[:2]

    assert sign_in(Client(), "counter", PASSWORD, f"{one[:4]} {one[4:]}".upper()).status_code == 302
    assert sign_in(Client(), "counter", PASSWORD, one).status_code == 200
    with time_machine.travel("2100-01-01", tick=False):  # whatever a failure delays is over
        assert sign_in(Client(), "counter", PASSWORD, another).status_code == 302


def test_somebody_elses_code_does_not_help(editor, publisher, client):
    assert sign_in(client, "counter", PASSWORD, publisher.code).status_code == 200
    assert sign_in(client, "counter", PASSWORD, publisher.enrolment.codes[0]).status_code == 200


def test_without_a_second_factor_nobody_comes_in(editor, client):
    code = editor.code
    TOTPDevice.objects.all().delete()
    StaticDevice.objects.all().delete()

    assert sign_in(client, "counter", PASSWORD, code).status_code == 200
    assert sign_in(client, "counter", PASSWORD, "").status_code == 200


def test_an_account_that_is_shut_says_nothing_else(editor, client):
    editor.user.is_active = False
    editor.user.save()

    ((_, message),) = errors(sign_in(client, "counter", PASSWORD, editor.code))
    assert "どれかが正しくありません" in message


@pytest.mark.parametrize(("hours", "still"), [(7.99, True), (8.01, False)])
def test_a_session_lasts_a_counters_day_however_busy(publisher, editor, hours, still):
    with time_machine.travel(NOW, tick=False) as clock:
        client = signed_in(publisher)
        for _ in range(7):
            clock.shift(3600)
            form = {"username": "counter", "is_active": "on"}
            saved = client.post(f"/admin/auth/user/{editor.user.pk}/change/", form, follow=True)
            assert "変更" in str(*saved.context["messages"])
        clock.shift((hours - 7) * 3600)

        assert is_in(client) is still


def test_signing_out_ends_the_session_for_every_copy_of_the_cookie(editor):
    client = signed_in(editor)
    copy = Client()
    copy.cookies["session"] = client.cookies["session"].value
    assert is_in(copy)

    client.post("/admin/logout/")
    assert not is_in(copy)


def test_enrolling_again_ends_the_session(editor):
    client = signed_in(editor)

    call_command("enrol", "counter", "--again", stdout=StringIO())
    assert not is_in(client)


def test_no_address_leads_off_the_site_after_signing_in(editor, client):
    form = {"username": "counter", "password": PASSWORD, "code": editor.code}

    response = client.post(LOGIN, form | {"next": "https://evil.example/"})
    assert response["Location"] == INDEX
