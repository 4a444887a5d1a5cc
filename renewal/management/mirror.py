"""The guide as files: what nginx shows while no process answers."""

import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from io import BytesIO
from urllib.parse import urlsplit
from wsgiref.types import WSGIApplication, WSGIEnvironment
from wsgiref.util import setup_testing_defaults

from django.conf import settings
from django.core.handlers.wsgi import WSGIRequest
from django.core.management.base import CommandError
from django.urls import resolve, reverse
from django.utils import translation

from renewal.content import stand_in as words
from renewal.content.faq import TOPICS
from renewal.content.procedures import BY_SLUG
from renewal.markup import html
from renewal.municipality import snapshot
from renewal.web import stand_in
from renewal.web import urls as web_urls
from renewal.web.marking import marks_rendered

COMPUTED = frozenset(
    {"check", "dates", "guided", "details", "sheet", "household", "household-sheet"}
)
"""The names of addresses that only a process can answer."""

_EACH: dict[str, Iterable[str]] = {"procedure": BY_SLUG, "faq-topic": TOPICS}
_FORM = re.compile(r"<form\b.*?</form>", re.DOTALL)
_ASKING_LINK = re.compile(r'href="/[^"?]*\?[^"]*"')
_NOWHERE = "/no-such-page/"


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked:
    """A guide that is written to files.

    `application`: the server's own door without its store, so that a page is what readers get.
    `host`: the name by which it is asked, which says about which municipality. `copied_on`: the
    day it is, in Tokyo.
    """

    application: WSGIApplication
    host: str
    copied_on: date


def pages(guide: Asked) -> Iterator[tuple[str, str]]:
    """Yield every page of a guide in every language: its address, and what stands there.

    The last one is `/404.html`. Raises `CommandError` for a page that the guide fails to answer.
    """
    for language, _ in settings.LANGUAGES:
        with translation.override(language):
            checker = reverse("check")
            unusable = html(f"<p>{words.UNUSABLE}</p>")
            addresses = list(_addresses())
        for name, address in addresses:
            if name in COMPUTED:
                found = _stand_in(guide, address, language)
            else:
                found = _page(guide, address)
            yield address, _without_a_process(found, checker, unusable)
    missing = _page(guide, _NOWHERE, status=404)
    yield "/404.html", _without_a_process(missing, "/check/", "")


def _addresses() -> Iterator[tuple[str, str]]:
    """Yield the name and the address of each page, in the language in force."""
    for pattern in web_urls.urlpatterns:
        name = str(pattern.name)
        if name in _EACH:
            yield from ((name, reverse(name, args=[slug])) for slug in _EACH[name])
        else:
            yield name, reverse(name)


def _without_a_process(page: str, checker: str, unusable: str) -> str:
    """Return a page whose forms are gone and whose links with a query lead to `checker`.

    A file is the same whatever is asked of it: it must not look as if it had been asked. Nor does
    it know what day it is read on.
    """
    page = _FORM.sub(unusable, page)
    page = _ASKING_LINK.sub(f'href="{checker}"', page)
    return page.replace(' aria-current="date"', "")


def _environ(guide: Asked, path: str) -> WSGIEnvironment:
    environ: WSGIEnvironment = {
        "PATH_INFO": path, "HTTP_HOST": guide.host, "wsgi.input": BytesIO(),
        "wsgi.url_scheme": urlsplit(settings.SITE_URL).scheme, stand_in.COPIED_ON: guide.copied_on,
    }  # fmt: skip
    setup_testing_defaults(environ)
    return environ


def _page(guide: Asked, path: str, status: int = 200) -> str:
    said: list[str] = []

    def start(line: str, headers: object, exc_info: object = None, /) -> Callable[[bytes], object]:
        said.append(line)
        return lambda body: None

    content = b"".join(guide.application(_environ(guide, path), start))
    if not said[0].startswith(str(status)):
        raise CommandError(f"{guide.host}{path} was answered {said[0]}")
    return content.decode()


def _stand_in(guide: Asked, path: str, language: str) -> str:
    request = WSGIRequest(_environ(guide, path))
    with translation.override(language), snapshot.asked_by(guide.host):
        request.resolver_match = resolve(path)
        return marks_rendered(stand_in.stand_in)(request).content.decode()
