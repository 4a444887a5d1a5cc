"""What all pages of facts share: one municipality, a look before saving, a history in words."""

from typing import TYPE_CHECKING, Any, ClassVar

from django.conf import settings
from django.contrib import admin
from django.contrib.admin.widgets import RelatedFieldWidgetWrapper
from django.core.exceptions import PermissionDenied
from django.db import models
from django.http import Http404, HttpRequest, HttpResponse
from django.template.response import TemplateResponse

from renewal.municipality.models import Fact
from renewal.staff import changes, preview
from renewal.staff.facts.forms import NATIVE, FactForm, NotYetValid, own_municipality
from renewal.staff.facts.kept_apart import BACK, OverwritesNobody
from renewal.staff.refused import TellsWhatIsWrong

if TYPE_CHECKING:
    _ModelAdmin = admin.ModelAdmin[Any]
else:
    _ModelAdmin = admin.ModelAdmin

LOOK = "_look"


class FactAdmin(OverwritesNobody, TellsWhatIsWrong, _ModelAdmin):
    """One kind of fact.

    `children`: the kinds that are edited on the same page; their changes stand in one history.
    """

    form: Any = FactForm
    formfield_overrides = NATIVE
    # Deleting many at once passes by the preview; one by one there is a page that asks.
    actions = None
    # One order, the useful one: the lists are short, and each heading would be one more target.
    sortable_by = ()
    children: ClassVar[tuple[type[Fact], ...]] = ()

    def get_queryset(self, request: HttpRequest) -> models.QuerySet[Any]:
        """Return the rows of the municipality that this guide is set up for."""
        return super().get_queryset(request).filter(municipality__code=settings.MUNICIPALITY)

    def has_add_permission(self, request: HttpRequest) -> bool:
        """Say whether something can be added: not before there is a municipality."""
        return super().has_add_permission(request) and own_municipality() is not None

    def get_form(
        self, request: HttpRequest, obj: Any = None, change: bool = False, **kwargs: Any
    ) -> Any:
        """Return the form; coming back from the preview it shows what was typed, and waits."""
        form = super().get_form(request, obj, change=change, **kwargs)
        return type(form.__name__, (NotYetValid, form), {}) if BACK in request.POST else form

    def formfield_for_dbfield(self, db_field: Any, request: Any, **kwargs: Any) -> Any:
        """Return the field without links to windows of other models."""
        field = super().formfield_for_dbfield(db_field, request, **kwargs)
        if field is not None and isinstance(field.widget, RelatedFieldWidgetWrapper):
            field.widget = field.widget.widget
        return field

    def formfield_for_foreignkey(self, db_field: Any, request: Any, **kwargs: Any) -> Any:
        """Return the counters of this municipality to choose from."""
        if db_field.name == "counter":
            counters = db_field.related_model.objects
            kwargs["queryset"] = counters.filter(municipality__code=settings.MUNICIPALITY)
            kwargs["empty_label"] = "すべての窓口"
        return super().formfield_for_foreignkey(db_field, request, **kwargs)

    def render_change_form(self, request: Any, context: Any, *args: Any, **kwargs: Any) -> Any:
        """Show the form, of a new row without buttons on top: those would take the first focus."""
        shown: Any = super().render_change_form(request, context, *args, **kwargs)
        shown.context_data["save_on_top"] = shown.context_data["change"]
        return shown

    def save_model(self, request: Any, obj: Any, form: Any, change: bool) -> None:
        """Save a row that was changed: the history holds no changes of nothing."""
        obj.changed_fields = form.changed_data  # for the preview, which shows their page
        if not change or form.changed_data:
            super().save_model(request, obj, form, change)

    def response_add(self, request: Any, obj: Any, post_url_continue: Any = None) -> HttpResponse:
        """Return the way on, or the public page as it would be."""
        if LOOK in request.POST:
            return preview.look(request, obj)
        return super().response_add(request, obj, post_url_continue)

    def response_change(self, request: Any, obj: Any) -> HttpResponse:
        """Return the way on, or the public page as it would be."""
        return preview.look(request, obj) if LOOK in request.POST else self._changed(request, obj)

    def _changed(self, request: Any, obj: Any) -> HttpResponse:
        return super().response_change(request, obj)

    def changelist_view(self, request: HttpRequest, extra_context: Any = None) -> Any:
        """Show the rows under the name of what they are."""
        named = {"title": self.opts.verbose_name_plural}
        return super().changelist_view(request, named | (extra_context or {}))

    def history_view(
        self, request: HttpRequest, object_id: str, extra_context: Any = None
    ) -> HttpResponse:
        """Show who changed what, field by field, with a way back."""
        obj = self.get_object(request, object_id)
        if obj is None:
            raise Http404
        if not self.has_view_or_change_permission(request, obj):
            raise PermissionDenied
        context = {
            **self.admin_site.each_context(request),
            "title": f"変更の記録：{obj}",
            "opts": self.opts,
            "object": obj,
            "entries": changes.of_row(obj, self.children, request.user),
            **(extra_context or {}),
        }
        return TemplateResponse(request, "admin/municipality/object_history.html", context)

    # The rows keep a history of their own, field by field; a second one would only repeat it.
    def log_addition(self, *_: Any, **__: Any) -> Any:
        """Leave it to the rows' own history."""

    def log_change(self, *_: Any, **__: Any) -> Any:
        """Leave it to the rows' own history."""

    def log_deletions(self, *_: Any, **__: Any) -> Any:
        """Leave it to the rows' own history."""
