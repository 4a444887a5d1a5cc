"""The table of contents of the staff side: the admin, and nothing else.

Every view needs the second factor; one that is for everybody says so with `login_not_required`.
"""

from django.contrib import admin
from django.urls import path

urlpatterns = [path("admin/", admin.site.urls)]

handler403 = "renewal.staff.pages.not_allowed"
handler404 = "renewal.staff.pages.not_found"
