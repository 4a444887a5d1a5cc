"""The residents' addresses."""

from django.urls import path

from renewal.web import (
    views,
    views_check,
    views_checklist,
    views_common_cases,
    views_dates,
    views_details,
    views_faq,
    views_guide,
    views_guided,
    views_household,
    views_offices,
    views_procedures,
    views_sheet,
    views_translators,
)

urlpatterns = [
    path("", views.home, name="home"),
    path("check/", views_check.check, name="check"),
    path("check/dates/", views_dates.dates, name="dates"),
    path("check/guided/", views_guided.guided, name="guided"),
    path("check/details/", views_details.details, name="details"),
    path("check/sheet/", views_sheet.sheet, name="sheet"),
    path("procedures/", views_procedures.procedures, name="procedures"),
    path("procedures/after-applying/", views_procedures.after, name="after-applying"),
    path("procedures/photo-and-form/", views_guide.photo_and_form, name="photo-and-form"),
    path("procedures/<slug:slug>/", views_procedures.procedure, name="procedure"),
    path("checklist/", views_checklist.checklist, name="checklist"),
    path("common-cases/", views_common_cases.common_cases, name="common-cases"),
    path("household/", views_household.page, name="household"),
    path("household/sheet/", views_household.sheet, name="household-sheet"),
    path("notice/", views_guide.envelope, name="notice"),
    path("faq/", views_faq.faq, name="faq"),
    path("faq/<slug:slug>/", views_faq.topic, name="faq-topic"),
    path("offices/", views_offices.offices, name="offices"),
    path("about/", views_guide.about, name="about"),
    path("privacy/", views_guide.privacy, name="privacy"),
    path("translators/", views_translators.translators, name="translators"),
    path("accessibility/", views_guide.accessibility, name="accessibility"),
]
