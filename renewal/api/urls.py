"""The addresses of the JSON interface."""

from django.urls import URLPattern, path, re_path
from ninja import NinjaAPI

from renewal.api import checklist, expiry, windows
from renewal.api.door import answered, in_english, not_found
from renewal.api.errors import add_handlers
from renewal.api.reading import StrictParser
from renewal.api.writing import ReadableRenderer

api = NinjaAPI(
    title="My Number Card renewal",
    version="1",
    description=(
        "When a My Number Card and its electronic certificate expire, and from which day to which "
        "day they may be renewed. Dates are ISO `YYYY-MM-DD` strings and nothing else, calendar "
        "days in Asia/Tokyo. Nothing is kept. Every error is a `Refusal`: 422 for anything wrong "
        "with what was sent, 404 and 405 for an address or a method there is not."
    ),
    parser=StrictParser(),
    renderer=ReadableRenderer(),
    docs_url=None,
    docs_decorator=in_english,
)
api.add_router("", windows.router)
api.add_router("", expiry.router)
api.add_router("", checklist.router)
add_handlers(api)

_patterns, _app, _namespace = api.urls
_views = [
    path(str(one.pattern), answered(one.callback), name=one.name)
    for one in _patterns
    if isinstance(one, URLPattern)
]
urlpatterns = [path("", (_views, _app, _namespace)), re_path("", not_found)]
