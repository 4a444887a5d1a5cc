"""The login form: name, password and code at once, so that no answer tells which was wrong."""

from typing import Any

from django import forms
from django.contrib.admin.forms import AdminAuthenticationForm
from django.contrib.auth import authenticate
from django.utils.translation import gettext_lazy as _


class _NotGivenBack(forms.TextInput):
    """A code may be used up by the try that failed."""

    def format_value(self, value: Any) -> None:
        """Return nothing to fill in."""
        return


class LoginForm(AdminAuthenticationForm):
    """Whoever passes is known by all three."""

    code = forms.CharField(
        label=_("確認コード"),
        max_length=32,
        widget=_NotGivenBack(
            attrs={"autocomplete": "one-time-code", "autocapitalize": "none", "spellcheck": "false"}
        ),
    )

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        wrong = _("ユーザー名、パスワード、確認コードのどれかが正しくありません。")
        self.error_messages = {"invalid_login": wrong, "inactive": wrong}
        self.fields["username"].label = _("ユーザー名")
        self.fields["password"].label = _("パスワード")
        for name, missing in (
            ("username", _("ユーザー名を入れてください。")),
            ("password", _("パスワードを入れてください。")),
            ("code", _("確認コードを入れてください。")),
        ):
            self.fields[name].error_messages["required"] = missing
            self.fields[name].widget.attrs["aria-describedby"] = f"{name}-hint"
        if self.is_bound:
            # The summary of the errors comes first.
            self.fields["username"].widget.attrs.pop("autofocus", None)

    def clean(self) -> dict[str, Any]:
        """Ask for the person whom all three belong to."""
        given = self.cleaned_data
        if {"username", "password", "code"} <= given.keys():
            self.user_cache = authenticate(
                self.request,
                username=given["username"],
                password=given["password"],
                token=given["code"],
            )
            if self.user_cache is None:
                raise self.get_invalid_login_error()
            self.confirm_login_allowed(self.user_cache)
        return given

    @property
    def summary(self) -> list[tuple[str, str]]:
        """Every error with the place it is about, for the summary above the form."""
        return [
            ("id_username" if name == "__all__" else f"id_{name}", str(message))
            for name, messages in self.errors.items()
            for message in messages
        ]
