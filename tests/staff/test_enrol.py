"""`manage.py enrol` and `manage.py first_user`: what they show lets the person in."""

import io
import re
import sys
from io import StringIO
from urllib.parse import parse_qs, unquote, urlsplit

import pytest
import segno
from django.contrib.auth.models import User
from django.core.management import CommandError, call_command
from django.test import Client, override_settings
from django_otp.plugins.otp_totp.models import TOTPDevice

from tests.staff.people import PASSWORD, code_of, is_in, sign_in


def shown(*command: str) -> str:
    """Run a command, and return what it writes to the terminal."""
    out = StringIO()
    call_command(*command, stdout=out)
    return out.getvalue()


def address_in(text: str) -> str:
    (address,) = re.findall(r"^otpauth://\S+$", text, re.MULTILINE)
    return str(address)


def modules_in(text: str) -> list[list[bool]]:
    """Read the drawing as a camera would: True is dark. Each character is two squares."""
    dark = {" ": (True, True), "▀": (False, True), "▄": (True, False), "█": (False, False)}
    lines = [line for line in text.splitlines() if line and set(line) <= dark.keys()]
    pairs = [[dark[character] for character in line] for line in lines]
    return [[pair[half] for pair in line] for line in pairs for half in (0, 1)]


@pytest.fixture
def counter() -> User:
    return User.objects.create_user("counter", password=PASSWORD, is_staff=True)


def test_a_code_of_the_address_that_is_shown_lets_the_person_in(counter, client):
    address = urlsplit(address_in(shown("enrol", "counter")))
    asked = {name: values[0] for name, values in parse_qs(address.query).items()}

    assert (address.scheme, address.netloc) == ("otpauth", "totp")
    assert unquote(address.path) == "/更新ガイド:counter"
    assert asked == {"algorithm": "SHA1", "digits": "6", "issuer": "更新ガイド", "period": "30", "secret": asked["secret"]}  # fmt: skip
    assert sign_in(client, "counter", PASSWORD, code_of(asked["secret"])).status_code == 302
    assert is_in(client)


def test_the_key_that_can_be_typed_is_the_same(counter):
    text = shown("enrol", "counter")

    (typed,) = re.findall(r"this key: ([A-Z2-7 ]+)$", text, re.MULTILINE)
    assert f"secret={typed.replace(' ', '')}&" in address_in(text)


def test_the_drawing_is_the_address(counter):
    text = shown("enrol", "counter")
    code = segno.make(address_in(text), error="l")

    drawn = modules_in(text)
    expected = [[bool(module) for module in row] for row in code.matrix_iter(border=4)]
    assert drawn[: len(expected)] == expected


def test_on_a_terminal_the_drawing_brings_its_own_colours(counter):
    class Terminal(StringIO):
        def isatty(self) -> bool:
            return True

    out = Terminal()
    call_command("enrol", "counter", stdout=out)
    drawn = [line for line in out.getvalue().splitlines() if "█" in line]
    assert drawn
    assert all(line.startswith("\033[97;40m") and line.endswith("\033[0m") for line in drawn)


def test_ten_recovery_codes_are_shown_and_each_opens(counter):
    codes = re.findall(r"^  ([a-z2-7]{4} [a-z2-7]{4})$", shown("enrol", "counter"), re.MULTILINE)

    assert len(set(codes)) == 10
    answers = [sign_in(Client(), "counter", PASSWORD, code).status_code for code in codes]
    assert answers == [302] * 10


def test_who_is_enrolled_is_left_alone_unless_asked_again(counter):
    former = address_in(shown("enrol", "counter"))

    with pytest.raises(CommandError, match="--again"):
        call_command("enrol", "counter")
    assert TOTPDevice.objects.get().config_url == former
    assert address_in(shown("enrol", "counter", "--again")) != former
    assert TOTPDevice.objects.count() == 1


def test_nobody_of_that_name_is_said(db):
    with pytest.raises(CommandError, match="nobody called jiro"):
        call_command("enrol", "jiro")


@pytest.mark.parametrize("command", ["enrol", "first_user"])
def test_a_public_process_has_no_persons(command):
    with override_settings(ROLE="public"), pytest.raises(CommandError, match="ROLE=staff"):
        call_command(command, "counter")


def first_user(monkeypatch, password, name="sakura"):
    monkeypatch.setattr(sys, "stdin", io.StringIO(f"{password}\n"))
    return shown("first_user", name, "--password-stdin")


def test_the_first_person_is_a_publisher_who_can_come_in(monkeypatch, client):
    text = first_user(monkeypatch, PASSWORD)

    sakura = User.objects.get()
    assert [group.name for group in sakura.groups.all()] == ["publisher"]
    assert not sakura.is_superuser
    secret = parse_qs(urlsplit(address_in(text)).query)["secret"][0]
    assert sign_in(client, "sakura", PASSWORD, code_of(secret)).status_code == 302


@pytest.mark.parametrize("password", ["short", "123456789012", "password1234", "sakura-sakura"])
def test_a_weak_password_makes_nobody(monkeypatch, password):
    with pytest.raises(CommandError):
        first_user(monkeypatch, password, name="sakura-sakura")
    assert not User.objects.exists()


@pytest.mark.parametrize("name", ["counter", "花 子", ""])
def test_a_name_that_is_taken_or_cannot_be_one_is_refused(counter, monkeypatch, name):
    with pytest.raises(CommandError):
        first_user(monkeypatch, PASSWORD, name=name)
    assert User.objects.count() == 1
