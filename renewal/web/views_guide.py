"""The guide's pages: words and office facts alone, the same for every reader."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_safe

from renewal.asking.citing import shown_sources
from renewal.content import about as about_words
from renewal.content import faq, notice, photo
from renewal.doors.number_free import number_free
from renewal.doors.stored import stored
from renewal.guidance.city_page import sources_of_facts
from renewal.web.links import shown_sections, sources_of


@stored()
@number_free()
@require_safe
def envelope(request: HttpRequest) -> HttpResponse:
    context = {
        "page": notice,
        "sections": shown_sections(notice.SECTIONS),
        "inside": notice.INSIDE,
        "sources": sources_of(notice.SECTIONS),
    }
    return render(request, "web/notice.html", context)


@stored()
@number_free()
@require_safe
def photo_and_form(request: HttpRequest) -> HttpResponse:
    context = {
        "photo": shown_sections(photo.PHOTO_SECTIONS),
        "form": shown_sections(photo.FORM_SECTIONS),
        "sources": sources_of(photo.PHOTO_SECTIONS + photo.FORM_SECTIONS),
    }
    return render(request, "web/photo-and-form.html", context)


@stored()
@number_free()
@require_safe
def about(request: HttpRequest) -> HttpResponse:
    asked = (source for question in faq.ALL for source in question.sources)
    context = {
        "page": about_words,
        "sections": shown_sections(about_words.SECTIONS),
        "sources": shown_sources([*about_words.every_source(), *sources_of_facts(), *asked]),
    }
    return render(request, "web/about.html", context)


@stored()
@number_free()
@require_safe
def privacy(request: HttpRequest) -> HttpResponse:
    return render(request, "web/privacy.html")


@stored()
@number_free()
@require_safe
def accessibility(request: HttpRequest) -> HttpResponse:
    return render(request, "web/accessibility.html")
