"""The roles: what an editor may, and what a publisher may besides."""

import pytest
from django.apps import apps
from django.contrib.auth.models import Group, Permission, User

from renewal.staff import roles
from renewal.staff.enrolment import enrol
from tests.staff.people import PASSWORD, Person, is_in, signed_in

USERS = "/admin/auth/user/"
MODELS = [str(m._meta.model_name) for m in apps.get_app_config("municipality").get_models()]
HISTORIES = [name for name in MODELS if name.startswith("historical")]
FACTS = [name for name in MODELS if name not in HISTORIES]
CHANGING = ("add", "change", "delete")


def may(who, *actions, models) -> set[str]:
    """Return what of this the person may."""
    wanted = {f"municipality.{action}_{model}" for action in actions for model in models}
    return wanted & User.objects.get(pk=who.user.pk).get_all_permissions()


def every(*actions, models) -> set[str]:
    return {f"municipality.{action}_{model}" for action in actions for model in models}


def test_there_is_something_to_change():
    assert {"municipality", "counter"} <= set(FACTS)
    assert "historicalcounter" in HISTORIES


def test_an_editor_changes_every_fact_but_the_municipality_itself(editor):
    facts = [fact for fact in FACTS if fact != "municipality"]

    assert may(editor, *CHANGING, models=facts) == every(*CHANGING, models=facts)
    assert may(editor, *CHANGING, models=["municipality"]) == set()


def test_an_editor_sees_everything_with_its_history_and_undoes_nothing(editor):
    assert may(editor, "view", models=FACTS + HISTORIES) == every("view", models=FACTS + HISTORIES)
    assert may(editor, *CHANGING, models=HISTORIES) == set()


def test_a_publisher_changes_every_fact_and_undoes(publisher):
    assert may(publisher, *CHANGING, models=FACTS) == every(*CHANGING, models=FACTS)
    assert may(publisher, *CHANGING, models=HISTORIES) == every("change", models=HISTORIES)


def test_neither_may_anything_beyond_that(editor, publisher):
    def beyond(who):
        held = User.objects.get(pk=who.user.pk).get_all_permissions()
        return {permission for permission in held if not permission.startswith("municipality.")}

    assert beyond(editor) == set()
    assert beyond(publisher) == {"auth.add_user", "auth.change_user", "auth.view_user"}


def test_filling_again_takes_back_what_was_added_by_hand():
    group = Group.objects.get(name=roles.EDITOR)
    group.permissions.add(Permission.objects.get(codename="delete_user"))

    roles.fill()
    assert not group.permissions.filter(codename="delete_user").exists()


def test_persons_are_the_publishers(editor, publisher):
    assert signed_in(editor).get(USERS).status_code == 403
    assert signed_in(publisher).get(USERS).status_code == 200


def test_what_a_role_does_not_include_is_said_in_words(editor):
    page = signed_in(editor).get(USERS).content.decode()

    assert "あなたの役割では、このページを使えません。" in page


def test_who_is_added_is_one_of_the_staff_and_comes_in_only_once_enrolled(publisher):
    form = {"username": "jiro", "password1": PASSWORD, "password2": PASSWORD}
    assert signed_in(publisher).post(f"{USERS}add/", form).status_code == 302

    jiro = User.objects.get(username="jiro")
    assert (jiro.is_staff, jiro.is_superuser) == (True, False)
    assert is_in(signed_in(Person(jiro, enrol(jiro))))


@pytest.mark.parametrize("wished", [{"is_superuser": "on"}, {"user_permissions": "1"}])
def test_a_publisher_gives_nobody_more_than_a_role(publisher, editor, wished):
    editor_role = Group.objects.get(name=roles.EDITOR)
    form = {"username": "counter", "is_active": "on", "groups": editor_role.pk}

    answer = signed_in(publisher).post(f"{USERS}{editor.user.pk}/change/", form | wished)
    assert answer.status_code == 302
    editor.user.refresh_from_db()
    assert not editor.user.is_superuser
    assert not editor.user.user_permissions.exists()


def test_a_superusers_password_is_not_a_publishers_to_set(publisher):
    root = User.objects.create_superuser("root", password=PASSWORD)
    client = signed_in(publisher)

    assert client.get(f"{USERS}{root.pk}/change/").status_code == 302
    answer = client.post(f"{USERS}{root.pk}/password/", {"password1": "x" * 12, "password2": "x" * 12})  # fmt: skip
    assert answer.status_code == 404
    root.refresh_from_db()
    assert root.check_password(PASSWORD)


def test_nobody_is_deleted_the_history_would_lose_the_name(publisher, editor):
    answer = signed_in(publisher).post(f"{USERS}{editor.user.pk}/delete/", {"post": "yes"})

    assert answer.status_code == 403
    assert User.objects.filter(username="counter").exists()


def test_keys_and_recovery_codes_have_no_page_of_their_own(publisher):
    root = User.objects.create_superuser("root", password=PASSWORD)
    client = signed_in(Person(root, enrol(root)))
    for model in ("otp_totp/totpdevice", "otp_static/staticdevice", "axes/accessattempt"):
        assert client.get(f"/admin/{model}/").status_code == 404
