"""The page of one language."""

from typing import Any

from django.conf import settings
from django.contrib import admin, messages
from django.core.exceptions import PermissionDenied
from django.db import transaction
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseRedirect
from django.template.response import TemplateResponse
from django.urls import reverse

from renewal import clock, languages
from renewal.municipality import version
from renewal.municipality.models import Municipality, Translation
from renewal.municipality.models.labels import other_languages
from renewal.municipality.rows import IncompleteError, office_of
from renewal.staff import preview
from renewal.staff.facts.base import LOOK
from renewal.staff.facts.forms import own_municipality
from renewal.staff.facts.kept_apart import BACK
from renewal.staff.translations.form import Form, changed_rows, form_of
from renewal.staff.translations.texts import texts_in

_ALL_OF_IT = [f"municipality.{action}_translation" for action in ("add", "change", "delete")]


def may_write(user: Any) -> bool:
    """Say whether this person may write in other languages."""
    return bool(user.has_perms(_ALL_OF_IT))


@transaction.atomic
def page(request: HttpRequest, language: str) -> HttpResponse:
    """Show every text with a field for `language`, or save what was typed into them."""
    if language not in dict(other_languages()):
        raise Http404
    if not may_write(request.user):
        raise PermissionDenied
    own = own_municipality()
    if own is None:
        return HttpResponseRedirect(reverse("admin:index"))
    is_sent = request.method == "POST"
    if is_sent:
        # Until this is over nobody else writes what it is compared with.
        version.hold(own.code)
    try:
        texts = texts_in(language, office_of(own), clock.now())
    except IncompleteError:
        return HttpResponseRedirect(reverse("admin:index"))  # which says what is missing
    form = form_of(texts, request.POST.dict())
    if not is_sent or BACK in request.POST:
        return _shown(request, language, form)
    return _saved(request, form, Translation(municipality=own, language=language))


def _saved(request: HttpRequest, form: Form, new: Translation) -> HttpResponse:
    changed = changed_rows(form, _rows(new.municipality, new.language), new)
    if any(form.problems):
        return _shown(request, new.language, form, status=422)
    for field, row in changed:
        if field.typed:
            row.save()
        else:
            row.delete()
    if LOOK in request.POST:
        return preview.look(request, next((row for _, row in changed), new))
    if changed:
        messages.success(request, f"{len(changed)}つ保存しました。公開ページにも数秒で出ます。")
    else:
        messages.info(request, "変わったところはありませんでした。")
    return HttpResponseRedirect(request.get_full_path())


def _rows(own: Municipality, language: str) -> dict[str, Translation]:
    return {row.japanese: row for row in own.translations.filter(language=language)}


def _shown(request: HttpRequest, language: str, form: Form, status: int = 200) -> HttpResponse:
    name = dict(other_languages())[language]
    context = {
        **admin.site.each_context(request),
        "title": f"ほかの言葉：{name}",
        "name": name,
        "tag": languages.tag(language),
        "is_easy": languages.tag(language) == settings.LANGUAGE_CODE,
        "form": form,
        "refused": list(form.problems),
    }
    return TemplateResponse(request, "staff/translations.html", context, status=status)
