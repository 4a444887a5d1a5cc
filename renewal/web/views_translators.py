"""The page for those who correct a translation: the state of each, and the terms of one."""

from datetime import date

from django.conf import settings
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_safe

from renewal import languages
from renewal.asking.rows import Row
from renewal.catalogues.compiling import checked
from renewal.catalogues.marks import marked
from renewal.catalogues.terms import terms
from renewal.content import dates
from renewal.content import translators as words
from renewal.content.words import Words
from renewal.doors.number_free import number_free
from renewal.doors.stored import stored
from renewal.markup import in_japanese
from renewal.web.links import shown_sections
from renewal.web.other_languages import language


@stored()
@number_free()
@require_safe
def translators(request: HttpRequest) -> HttpResponse:
    context = {
        "page": words,
        "sections": shown_sections(words.SECTIONS),
        "states": [
            {"tag": languages.tag(code), "name": name, "state": _state(code)}
            for code, name in settings.LANGUAGES
        ],
        "terms": _terms(),
    }
    return render(request, "web/translators.html", context)


def _state(code: str) -> Words:
    if code == settings.LANGUAGE_CODE:
        return words.ORIGINAL
    office, day = checked(code)
    if not office:
        return words.DRAFT
    return str(words.CHECKED).format(office=office, day=dates.full(date.fromisoformat(day)))


def _terms() -> list[Row]:
    """Return the terms as the language in force says them; Japanese is what they are told in."""
    code = language()
    if code == settings.LANGUAGE_CODE:
        return []
    return [
        Row(term=in_japanese(one.japanese), value=marked("", one.forms[0], code))
        for one in terms(code)
    ]
