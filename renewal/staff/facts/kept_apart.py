"""Two persons with the same page open: the second to save is told what the first has changed."""

from collections.abc import Sequence
from copy import copy
from http import HTTPStatus
from typing import TYPE_CHECKING, Any, ClassVar

from django.conf import settings
from django.contrib import admin
from django.contrib.admin.utils import unquote
from django.core.exceptions import PermissionDenied
from django.db import transaction
from django.http import HttpRequest, HttpResponse
from django.urls import reverse

from renewal.municipality import version
from renewal.municipality.models import Fact
from renewal.staff.meanwhile import Opened, number_in, opened_now, opened_then
from renewal.staff.merging import Merged

if TYPE_CHECKING:
    _ModelAdmin = admin.ModelAdmin[Any]
else:
    _ModelAdmin = object

SEEN, BACK = "_seen", "_back"


class OverwritesNobody(_ModelAdmin):
    """A page of the admin that saves nothing over what its sender has not seen.

    A hidden field tells what its rows were when it was opened. Where they are others by now, the
    page is shown again with what was typed, and with who changed what meanwhile: 409.
    """

    children: ClassVar[Sequence[type[Fact]]] = ()

    def changeform_view(
        self,
        request: HttpRequest,
        object_id: str | None = None,
        form_url: str = "",
        extra_context: Any = None,
    ) -> Any:
        """Show a form, or save it where nobody changed anything since it was opened."""
        if object_id is None:
            return super().changeform_view(request, object_id, form_url, extra_context)
        if request.method == "POST" and BACK not in request.POST:
            return self._sent(request, object_id, form_url, extra_context or {})
        # Before the rows are read: what comes between the two is told once more, and not missed.
        seen = request.POST.get(SEEN) or self._now(object_id).seen
        told = {"seen": seen} | (extra_context or {})
        return super().changeform_view(request, object_id, form_url, told)

    @transaction.atomic
    def _sent(self, request: HttpRequest, object_id: str, form_url: str, told: Any) -> Any:
        # Until this is over nobody else writes what it is compared with.
        version.hold(str(settings.MUNICIPALITY))
        seen = request.POST.get(SEEN, "")
        opened = opened_then(self.model, number_in(unquote(object_id)), self.children, seen)
        entries = opened.since(request.user)
        if not entries:
            return super().changeform_view(request, object_id, form_url, {"seen": seen} | told)
        stored = self.get_object(request, unquote(object_id))
        if not self.has_change_permission(request, stored):
            raise PermissionDenied
        told = told | {"meanwhile": entries, "seen": self._now(object_id).seen}
        merged = Merged(opened=opened, sent=request.POST, stored=stored)
        return self._shown_again(request, merged, object_id if stored else None, form_url, told)

    def _shown_again(
        self, request: HttpRequest, merged: Merged, object_id: str | None, form_url: str, told: Any
    ) -> HttpResponse:
        """Show the form of what stands now with what was typed; of what is gone, one to add it."""
        asked: Any = copy(request)
        asked.method, asked.merged = "GET", merged
        if object_id is None:
            asked.path = reverse(f"admin:{self.opts.app_label}_{self.opts.model_name}_add")
            told = told | {"is_gone": True}
        shown: HttpResponse = super().changeform_view(asked, object_id, form_url, told)
        return shown

    def _create_formsets(self, request: Any, obj: Any, change: bool) -> Any:
        formsets, inlines = super()._create_formsets(request, obj, change)  # type: ignore[misc]
        for formset in formsets if hasattr(request, "merged") else ():
            request.merged.lay_over_rows(formset)
        return formsets, inlines

    def render_change_form(self, request: Any, context: Any, *args: Any, **kwargs: Any) -> Any:
        """Show the form, with what was typed where others changed something meanwhile."""
        if hasattr(request, "merged"):
            request.merged.lay_over_form(context["adminform"].form)
        shown: Any = super().render_change_form(request, context, *args, **kwargs)
        if hasattr(request, "merged"):
            shown.context_data["refused"] = request.merged.problems
            shown.status_code = HTTPStatus.CONFLICT
        return shown

    def _now(self, object_id: str) -> Opened:
        return opened_now(self.model, number_in(unquote(object_id)), self.children)
