"""The residents' addresses."""

from django.urls import path

from renewal.web import views, views_check, views_dates

urlpatterns = [
    path("", views.home, name="home"),
    path("check/", views_check.check, name="check"),
    path("check/dates/", views_dates.dates, name="dates"),
]
