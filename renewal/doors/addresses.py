"""Addresses as everybody sees them, for what leaves the site: calendars, codes, paper."""

from django.conf import settings
from django.urls import reverse
from django.utils import translation


def public_address(path_name: str, query: str, lang: str) -> str:
    """Return the whole address of the page `path_name` in the language `lang`.

    `query`: canonical and encoded, without the question mark; may be empty. It begins with the
    setting `SITE_URL` and never with the host that a request names, which anybody can choose.
    """
    with translation.override(lang):
        path = reverse(path_name)
    return f"{settings.SITE_URL}{path}{f'?{query}' if query else ''}"
