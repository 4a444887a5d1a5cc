"""The start of the staff side: which pages the admin gets, and which roles there are."""

from importlib import import_module

from django.apps import AppConfig
from django.contrib.admin import apps as admin
from django.db.models.signals import post_migrate
from django.utils.module_loading import module_has_submodule


class StaffAdminConfig(admin.SimpleAdminConfig):
    """Django's admin, on the site that asks for the second factor."""

    default_site = "renewal.staff.site.StaffSite"


class StaffConfig(AppConfig):
    """Collects the pages of our own rooms; those of other packages stay out."""

    default = True
    name = "renewal.staff"
    label = "staff"

    def ready(self) -> None:
        """Register the pages, and have the roles filled whenever tables were made."""
        from renewal.staff import users  # noqa: F401  registers itself
        from renewal.staff.roles import fill

        municipality = import_module("renewal.municipality")
        if module_has_submodule(municipality, "admin"):
            import_module("renewal.municipality.admin")
        post_migrate.connect(fill, dispatch_uid="renewal.staff.roles")
