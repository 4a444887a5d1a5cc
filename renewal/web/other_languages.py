"""The same page, with the same answers, in the other languages."""

from dataclasses import dataclass

from django.conf import settings
from django.http import HttpRequest
from django.utils import translation

from renewal import languages
from renewal.catalogues.compiling import checked
from renewal.doors.addresses import with_query
from renewal.kept import kept


@dataclass(frozen=True, slots=True, kw_only=True)
class InLanguage:
    """A language a page is in, whose own name for itself is `name`.

    `prefix`: what the addresses of its pages begin with.
    """

    prefix: str
    tag: str
    name: str
    is_current: bool


@kept(len(settings.LANGUAGES) * 2)
def every_language() -> tuple[InLanguage, ...]:
    """Return all languages, in the order of the settings."""
    current = language()
    return tuple(
        InLanguage(
            prefix="" if code == settings.LANGUAGE_CODE else f"/{code}",
            tag=languages.tag(code),
            name=name,
            is_current=code == current,
        )
        for code, name in settings.LANGUAGES
    )


def without_language(request: HttpRequest) -> str:
    """Return the address of the page of `request`, its query included, less its language.

    What a form sent by POST does not go along: it stands in no address.
    """
    current = language()
    path = request.path_info
    if current != settings.LANGUAGE_CODE:
        path = path.removeprefix(f"/{current}")
    return with_query(path, request.GET.urlencode() if request.GET else "")


def language() -> str:
    """Return the language in force, as settings name it."""
    return translation.get_language() or settings.LANGUAGE_CODE


def is_draft() -> bool:
    """Whether no office has had a speaker check the language in force. Japanese is the original."""
    current = language()
    return current != settings.LANGUAGE_CODE and checked(current)[0] == ""
