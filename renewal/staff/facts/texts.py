"""The pages of what the office says in its own words: notices, questions, its own pages."""

from typing import Any

from django import forms
from django.contrib import admin
from django.http import HttpRequest

from renewal import clock
from renewal.content import dates
from renewal.municipality import models
from renewal.staff.facts.base import FactAdmin

# By the addresses of `renewal/web/urls.py`; a test opens each.
PAGES = (
    ("", "すべてのページ"),
    ("/", "最初のページ"),
    ("/check/", "日付で調べる（答えのページも）"),
    ("/procedures/", "更新の方法"),
    ("/checklist/", "持ち物"),
    ("/notice/", "封筒が届いた方"),
    ("/faq/", "よくある質問"),
    ("/offices/", "窓口"),
)


@admin.register(models.PageNotice)
class Notices(FactAdmin):
    """Something said on a page for some days."""

    list_display = ("__str__", "days", "where", "state")
    ordering = ("-last", "-pk")
    fields = ("body", ("first", "last"), "page", "language")

    def formfield_for_dbfield(self, db_field: Any, request: Any, **kwargs: Any) -> Any:
        """Return the pages to choose from; one that was written by hand before stays."""
        field = super().formfield_for_dbfield(db_field, request, **kwargs)
        if db_field.name == "page":
            return forms.ChoiceField(
                label=db_field.verbose_name, choices=_pages, required=False, initial=""
            )
        return field

    def get_changeform_initial_data(self, request: HttpRequest) -> Any:
        """Return today as the first and the last day."""
        day = clock.today()
        return {"first": day, "last": day} | super().get_changeform_initial_data(request)

    @admin.display(description="出す日")
    def days(self, row: models.PageNotice) -> str:
        """Return the first and the last day."""
        return f"{dates.short(row.first)}〜{dates.full(row.last)}"

    @admin.display(description="ページ")
    def where(self, row: models.PageNotice) -> str:
        """Return the page by its name."""
        return dict(PAGES).get(row.page, row.page)

    @admin.display(description="いま")
    def state(self, row: models.PageNotice) -> str:
        """Return whether it is shown, in words."""
        day = clock.today()
        if row.last < day:
            return "終わりました"
        return "出ています" if row.first <= day else "これから"


def _pages() -> list[tuple[str, str]]:
    stored = models.PageNotice.objects.exclude(page__in=dict(PAGES)).values_list("page", flat=True)
    return [*PAGES, *((page, page) for page in sorted(set(stored)))]


@admin.register(models.OfficeQuestion)
class Questions(FactAdmin):
    """Questions that residents of this city ask besides."""

    list_display = ("question", "order")
    fields = ("question", "answer", "order")


@admin.register(models.SourcePage)
class SourcePages(FactAdmin):
    """The city's own pages that the facts are taken from."""

    list_display = ("title", "is_main", "checked")
    fields = ("title", "url", "number", ("updated_on", "checked_on"), "is_main", "order")

    @admin.display(description="確かめた日")
    def checked(self, row: models.SourcePage) -> str:
        """Return the day somebody compared it with what stands here."""
        return dates.full(row.checked_on)
