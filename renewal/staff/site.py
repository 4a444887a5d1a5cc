"""The admin, for persons who gave the second factor and nobody else.

It is Django's default site (`apps.StaffAdminConfig`), so that the rooms register their models with
`django.contrib.admin` and need not know this one.
"""

from typing import Any

from django.contrib import admin
from django.http import HttpRequest
from django.urls import path
from django.utils.translation import gettext_lazy as _

from renewal.staff.forms import LoginForm
from renewal.staff.middleware import is_known

_BY_OFTEN = (
    "Counter", "Closure", "Incident", "PageNotice", "OfficeQuestion", "Municipality", "SourcePage",
)  # fmt: skip
_OFTEN = {name: place for place, name in enumerate(_BY_OFTEN)}


class StaffSite(admin.AdminSite):
    """Every page of the staff side but the login page itself."""

    site_header = _("更新ガイドの管理")
    site_title = _("更新ガイドの管理")
    index_title = _("変えたいものを選んでください")
    login_form = LoginForm
    login_template = "staff/login.html"

    def has_permission(self, request: HttpRequest) -> bool:
        """Say whether the person may see any page here."""
        return is_known(request.user)

    def each_context(self, request: HttpRequest) -> Any:
        """Return what every page shows, among it the way to the public pages."""
        from django.conf import settings

        return super().each_context(request) | {"site_url": settings.SITE_URL}

    def index(self, request: HttpRequest, extra_context: Any = None) -> Any:
        """Show today first, then what can be changed."""
        from renewal.staff import start

        return super().index(request, start.content(request) | (extra_context or {}))

    def get_app_list(self, request: HttpRequest, app_label: str | None = None) -> Any:
        """Return what can be changed, what is changed most often first."""
        apps = super().get_app_list(request, app_label)
        for app in apps:
            app["models"].sort(key=lambda kind: _OFTEN.get(kind["object_name"], len(_OFTEN)))
        return apps

    def get_urls(self) -> Any:
        """Return the admin's addresses, those of the changes and those of the other languages."""
        from renewal.staff import start
        from renewal.staff.translations import views

        return [
            path("changes/", self.admin_view(start.all_changes), name="changes"),
            path("changes/<str:kind>/<int:number>/undo/", self.admin_view(start.undo), name="undo"),
            path("languages/<str:language>/", self.admin_view(views.page), name="translations"),
            *super().get_urls(),
        ]


site = admin.site
