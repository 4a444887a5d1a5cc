"""The table of contents of the site."""

from django.conf import settings
from django.conf.urls.i18n import i18n_patterns
from django.urls import include, path

from renewal.api import urls as api_urls
from renewal.counter import urls as counter_urls
from renewal.web import urls as web_urls
from renewal.web import views_calendar, views_patterns, views_qr

urlpatterns = [
    path("api/v1/", include(api_urls)),
    path("calendar.ics", views_calendar.calendar, name="calendar"),
    path("qr.svg", views_qr.qr, name="qr"),
    *counter_urls.urlpatterns,
    *i18n_patterns(path("", include(web_urls)), prefix_default_language=False),
]

if settings.DEBUG:
    urlpatterns += [path("patterns/", views_patterns.patterns)]

if settings.ROLE == "both":
    # A process of the public side never loads the admin.
    from renewal.staff import urls as staff_urls

    urlpatterns += staff_urls.urlpatterns
