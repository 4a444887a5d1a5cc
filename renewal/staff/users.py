"""Persons, as publishers see them: a name, a password, a role, and whether they may come in."""

from typing import TYPE_CHECKING, Any

from django.contrib import admin
from django.contrib.auth.admin import UserAdmin
from django.contrib.auth.forms import UserCreationForm
from django.contrib.auth.models import Group, User
from django.db.models import QuerySet
from django.forms import CheckboxSelectMultiple
from django.http import HttpRequest
from django.utils.translation import gettext_lazy as _

from renewal.staff.refused import TellsWhatIsWrong

if TYPE_CHECKING:
    _UserAdmin = UserAdmin[User]
else:
    _UserAdmin = UserAdmin

# Django registers its own pages on import. There a publisher could become anything.
admin.site.unregister([User, Group])


@admin.register(User)
class Persons(TellsWhatIsWrong, _UserAdmin):
    """Nothing here gives more than a role: no single permissions, no superusers."""

    add_form = UserCreationForm
    fieldsets = (
        (None, {"fields": ("username", "password")}),
        (_("名前"), {"fields": ("last_name", "first_name")}),
        (
            _("役割"),
            {
                "fields": ("groups", "is_active"),
                "description": _(
                    "editor は窓口、時間、休み、お知らせを変えられます。"
                    "publisher はそれに加えて、市区町村の情報と職員を変え、変更を元に戻せます。"
                    "やめた人は削除せず「有効」を外してください。記録に名前が残ります。"
                ),
            },
        ),
    )
    add_fieldsets = (
        (
            None,
            {
                "fields": ("username", "password1", "password2"),
                "description": _(
                    "保存したあと役割を選び、サーバーの管理者に"
                    "「manage.py enrol ユーザー名」を頼んでください。"
                    "それまではログインできません。"
                ),
            },
        ),
    )
    list_display = ("username", "last_name", "first_name", "is_active", "last_login")
    list_filter = ("groups", "is_active")
    search_fields = ("username", "last_name", "first_name")
    filter_horizontal = ()

    def formfield_for_manytomany(self, db_field: Any, request: Any, **kwargs: Any) -> Any:
        """Return the field with a box to tick for each role, there are two."""
        kwargs["widget"] = CheckboxSelectMultiple
        return super().formfield_for_manytomany(db_field, request, **kwargs)

    def get_queryset(self, request: HttpRequest) -> "QuerySet[User]":
        """Return the persons of the roles; a superuser's password is not theirs to set."""
        persons = super().get_queryset(request)
        return persons if request.user.is_superuser else persons.filter(is_superuser=False)

    def save_model(self, request: Any, obj: User, form: Any, change: bool) -> None:
        """Save; whoever is added here is one of the staff."""
        obj.is_staff = True
        super().save_model(request, obj, form, change)
