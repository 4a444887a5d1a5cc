"""Addresses for machines that watch the process. They take no language."""

from django.urls import path

from renewal.web import views_health

urlpatterns = [
    path("livez", views_health.livez, name="livez"),
    path("readyz", views_health.readyz, name="readyz"),
]
