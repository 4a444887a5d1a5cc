"""Addresses as everybody sees them, for what leaves the site: calendars, codes, paper."""

from django.conf import settings
from django.urls import reverse
from django.utils import translation

from renewal.municipality import snapshot


def site_url() -> str:
    """Return where the site about the municipality asked about is read, without a slash at the end.

    Its own address where it has one, else the setting `SITE_URL`; never the host that a request
    names, which anybody can choose.
    """
    return snapshot.current().office.site_address or str(settings.SITE_URL)


def public_address(path_name: str, query: str, lang: str) -> str:
    """Return the whole address of the page `path_name` in the language `lang`.

    `query`: canonical and encoded, without the question mark; may be empty.
    """
    with translation.override(lang):
        path = reverse(path_name)
    return with_query(f"{site_url()}{path}", query)


def with_query(path: str, query: str) -> str:
    """Return `path` with the encoded `query`; without its question mark where there is none."""
    return f"{path}?{query}" if query else path
