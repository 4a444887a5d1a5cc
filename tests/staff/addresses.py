"""Every address of the staff side, read off its table of contents."""

import re
from collections.abc import Iterator

from django.urls import URLPattern, URLResolver, get_resolver
from django.urls.resolvers import RoutePattern
from django.utils.regex_helper import normalize


def every_address() -> list[str]:
    """Return one address for each pattern, with `1` wherever a value may stand."""
    return sorted({f"/{path}" for path in _walk(get_resolver().url_patterns, "")})


def _walk(patterns: list[URLPattern | URLResolver], before: str) -> Iterator[str]:
    for entry in patterns:
        path = before + _example(entry)
        if isinstance(entry, URLResolver):
            yield from _walk(entry.url_patterns, path)
        else:
            yield path


def _example(entry: URLPattern | URLResolver) -> str:
    if isinstance(entry.pattern, RoutePattern):
        return re.sub(r"<[^>]*>", "1", str(entry.pattern))
    form, names = normalize(str(entry.pattern))[0]
    # The one value that is chosen from a list: applications.
    return form % {name: "auth" if name == "app_label" else "1" for name in names}
