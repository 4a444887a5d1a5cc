"""The same page, with the same answers, in the other languages."""

from dataclasses import dataclass

from django.conf import settings
from django.http import HttpRequest
from django.utils import translation

from renewal import languages
from renewal.catalogues.compiling import checked
from renewal.doors.addresses import with_query
from renewal.kept import Told


@dataclass(frozen=True, slots=True, kw_only=True)
class InLanguage(Told):
    """A link to a page in one language, whose own name for itself is `name`."""

    url: str
    tag: str
    name: str
    is_current: bool


def in_every_language(request: HttpRequest) -> list[InLanguage]:
    """Return links to the page of `request`, in the order of the settings.

    The query goes along; what a form sent by POST does not, for it stands in no address.
    """
    current = language()
    path = request.path_info
    if current != settings.LANGUAGE_CODE:
        path = path.removeprefix(f"/{current}")
    query = request.GET.urlencode() if request.GET else ""
    return [
        InLanguage(
            url=with_query(f"{'' if code == settings.LANGUAGE_CODE else f'/{code}'}{path}", query),
            tag=languages.tag(code),
            name=name,
            is_current=code == current,
        )
        for code, name in settings.LANGUAGES
    ]


def language() -> str:
    """Return the language in force, as settings name it."""
    return translation.get_language() or settings.LANGUAGE_CODE


def is_draft() -> bool:
    """Whether no office has had a speaker check the language in force. Japanese is the original."""
    current = language()
    return current != settings.LANGUAGE_CODE and checked(current)[0] == ""
