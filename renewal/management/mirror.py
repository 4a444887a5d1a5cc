"""The guide as files: what nginx shows while no process answers."""

import re
from collections.abc import Callable, Iterable, Iterator
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


def pages(application: WSGIApplication, copied_on: date) -> Iterator[tuple[str, str]]:
    """Yield every page of the guide in every language: its address, and what stands there.

    `application`: the server's own door without its store, so that a page is what readers get.
    `copied_on`: the day it is, in Tokyo. The last one is `/404.html`.
    """
    for language, _ in settings.LANGUAGES:
        with translation.override(language):
            checker = reverse("check")
            unusable = html(f"<p>{words.UNUSABLE}</p>")
            addresses = list(_addresses())
        for name, address in addresses:
            if name in COMPUTED:
                found = _stand_in(address, language, copied_on)
            else:
                found = _page(application, address, copied_on)
            yield address, _without_a_process(found, checker, unusable)
    missing = _page(application, _NOWHERE, copied_on, status=404)
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


def _environ(path: str, copied_on: date) -> WSGIEnvironment:
    site = urlsplit(settings.SITE_URL)
    environ: WSGIEnvironment = {
        "PATH_INFO": path, "HTTP_HOST": site.netloc, "wsgi.url_scheme": site.scheme,
        "wsgi.input": BytesIO(), stand_in.COPIED_ON: copied_on,
    }  # fmt: skip
    setup_testing_defaults(environ)
    return environ


def _page(application: WSGIApplication, path: str, copied_on: date, status: int = 200) -> str:
    said: list[str] = []

    def start(line: str, headers: object, exc_info: object = None, /) -> Callable[[bytes], object]:
        said.append(line)
        return lambda body: None

    content = b"".join(application(_environ(path, copied_on), start))
    if not said[0].startswith(str(status)):
        raise CommandError(f"{path} was answered {said[0]}: nothing of it was written.")
    return content.decode()


def _stand_in(path: str, language: str, copied_on: date) -> str:
    request = WSGIRequest(_environ(path, copied_on))
    with translation.override(language):
        request.resolver_match = resolve(path)
        return marks_rendered(stand_in.stand_in)(request).content.decode()
