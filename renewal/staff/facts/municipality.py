"""The page of the municipality itself, which publishers change."""

from typing import Any

from django.conf import settings
from django.contrib import admin
from django.db.models import QuerySet
from django.http import HttpRequest

from renewal.municipality import models
from renewal.staff.facts.base import FactAdmin
from renewal.staff.facts.forms import own_municipality


@admin.register(models.Municipality)
class TheMunicipality(FactAdmin):
    """One row: loaded from a file, or begun here where there is none yet. It is never deleted."""

    readonly_fields = ("code",)
    list_display = ("name", "department", "telephone")
    fieldsets = (
        (None, {"fields": ("name", "reading", "code", "hall", "department", "telephone", "fax")}),
        (
            "予約と受け取り",
            {
                "fields": (
                    "booking_for_renewal",
                    "booking_for_pickup",
                    "booking_for_support",
                    "booking_contact",
                    "processing_weeks",
                    "pickup_place",
                )
            },
        ),
        (
            "来る人と持ち物",
            {"fields": ("minors", "proxy_without_form", "pin_reset_id")},
        ),
        ("交付申請書", {"fields": ("form_by_telephone", "form_by_electronic_application")}),
        (
            "休み",
            {"fields": (("year_end_first", "year_end_last"), "national_maintenance")},
        ),
        ("あまり変えないもの", {"fields": ("site_address",), "classes": ("collapse",)}),
    )

    def get_queryset(self, request: HttpRequest) -> QuerySet[Any]:
        """Return the one row."""
        return admin.ModelAdmin.get_queryset(self, request).filter(code=settings.MUNICIPALITY)

    def has_add_permission(self, request: HttpRequest) -> bool:
        """Say whether it can be begun here: once, for the code that the server is set up for."""
        is_publisher = admin.ModelAdmin.has_add_permission(self, request)
        return is_publisher and own_municipality() is None

    def save_model(self, request: Any, obj: Any, form: Any, change: bool) -> None:
        """Save it; a new one has the code of the setting `MUNICIPALITY`, which nobody types."""
        if not change:
            obj.code = settings.MUNICIPALITY
        super().save_model(request, obj, form, change)

    def has_delete_permission(self, request: HttpRequest, obj: Any = None) -> bool:
        """Say no: everything would go with it."""
        return False
