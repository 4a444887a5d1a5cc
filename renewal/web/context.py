"""What every page needs: its language, the other languages, the office, the publisher."""

from functools import partial
from typing import Any

from django.conf import settings
from django.http import HttpRequest

from renewal import languages
from renewal.guidance.facts import office_facts
from renewal.municipality import snapshot
from renewal.municipality.publisher import publisher
from renewal.web import other_languages
from renewal.web.office_notices import page_notices, stale_words
from renewal.web.stand_in import copy_words


def lang_of_query() -> str:
    """Return what an address has to add so that its answer comes in the language in force."""
    language = other_languages.language()
    return "" if language == settings.LANGUAGE_CODE else f"&lang={language}"


def site(request: HttpRequest) -> dict[str, Any]:
    """Return the parts of a page's context that do not depend on the page."""
    # A template calls what can be called, if it comes to it: parts of a page don't.
    return {
        "page_lang": languages.tag(other_languages.language()),
        "languages": other_languages.every_language(),
        "here": partial(other_languages.without_language, request),
        "current": match.url_name if (match := request.resolver_match) else "",
        "is_draft": other_languages.is_draft(),
        # For addresses without a language of their own.
        "lang": lang_of_query(),
        "office": snapshot.office(),
        "facts": office_facts(),
        "publisher": publisher(),
        "notices": partial(page_notices, request.path_info),
        "stale": stale_words,
        "copy": copy_words(request),
    }
