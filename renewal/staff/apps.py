"""The start of the staff side: which pages the admin gets, and which roles there are."""

from django.apps import AppConfig
from django.contrib.admin import apps as admin
from django.db.models.signals import post_migrate


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
        from renewal.staff import facts, users  # noqa: F401  register themselves
        from renewal.staff.roles import fill

        post_migrate.connect(fill, dispatch_uid="renewal.staff.roles")
