"""The clerk's addresses."""

from django.conf import settings
from django.urls import path, register_converter

from renewal.counter import views


class OtherLanguage:
    """A language of the addresses other than Japanese."""

    regex = "|".join(code for code, _ in settings.LANGUAGES if code != settings.LANGUAGE_CODE)

    def to_python(self, value: str) -> str:
        """Return the language as it stands in the address."""
        return value

    def to_url(self, value: str) -> str:
        """Return the language as it stands in the address."""
        return value


register_converter(OtherLanguage, "other_language")

urlpatterns = [
    path("counter/", views.desk, name="desk"),
    path("counter/turned/", views.turned, name="desk-turned"),
    path("counter/keys/", views.keys, name="desk-keys"),
    path("counter/changes/", views.changes, name="desk-changes"),
    path("<other_language:language>/counter/", views.in_language),
]
