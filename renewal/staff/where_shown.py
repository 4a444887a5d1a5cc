"""Which public page shows a row, so that a preview holds what was typed."""

from datetime import date
from urllib.parse import urlencode

from dateutil.relativedelta import relativedelta

from renewal.municipality.models import Closure, Fact, Incident, Municipality, OfficeQuestion
from renewal.municipality.models import SourcePage as Source
from renewal.municipality.office import Office
from renewal.municipality.texts import Place, standing

Shown = tuple[str, str]
"""The address of a page, and what of it to look at, as staff are told."""

_OFFICES: Shown = ("/offices/", "窓口のページです。")
_FAQ: Shown = ("/faq/", "よくある質問のページです。")
_ABOUT: Shown = ("/about/", "もとにした資料のページです。市の主なページの番号と日付が出ます。")
_AFTER: Shown = ("/procedures/after-applying/", "申請したあとのページです。")
_FORM: Shown = ("/procedures/photo-and-form/", "写真と交付申請書のページです。")
_IN_PERSON: Shown = ("/procedures/certificate-in-person/", "電子証明書を更新する方のページです。")
_SUPPORT: Shown = ("/procedures/card-at-city-hall/", "市役所で申し込む方のページです。")
_PAGES: dict[str, Shown] = {
    "booking_for_pickup": _AFTER,
    "booking_contact": _AFTER,
    "booking_for_support": _SUPPORT,
    "processing_weeks": _AFTER,
    "pickup_place": _AFTER,
    "form_by_telephone": _FORM,
    "form_by_electronic_application": _FORM,
    "pin_reset_id": _IN_PERSON,
}
_PLACES: dict[Place, Shown] = {
    Place.PICKUP_PLACE: _AFTER,
    Place.BOOKING_CONTACT: _AFTER,
    Place.QUESTION: _FAQ,
    Place.ANSWER: _FAQ,
}
# What only an answer says, and only to those whom it concerns.
_ANSWERS = {
    "minors": {"age": "under-15"},
    "proxy_without_form": {"who": "proxy", "reply-form": "none"},
}
_MONTHS_SHOWN = relativedelta(months=11)


def page_of(row: Fact, today: date) -> Shown:
    """Return the page that shows `row`; of the municipality's the one for what was changed."""
    if isinstance(row, Incident):
        return _answer(today)
    if isinstance(row, OfficeQuestion):
        return _FAQ
    if isinstance(row, Source):
        return _ABOUT
    if isinstance(row, Closure):
        return _of_closure(row.first, today)
    return _of_field(row, today) if isinstance(row, Municipality) else _OFFICES


def page_of_text(japanese: str, office: Office, today: date) -> Shown:
    """Return the page that shows one of the office's own texts; of several places, the first."""
    for closure in office.closures:
        if closure.reason == japanese and closure.last >= today:
            return _of_closure(closure.first, today)
    for place in standing(office).get(japanese, ()):
        if place is Place.INCIDENT:
            return _answer(today)
        return _PLACES.get(place, _OFFICES)
    return _OFFICES


def _of_closure(first: date, today: date) -> Shown:
    if today < first < today + _MONTHS_SHOWN:
        return f"{_OFFICES[0]}?month={first:%Y-%m}", "休む月の、窓口のページです。"
    return _OFFICES


def _of_field(row: Municipality, today: date) -> Shown:
    for field in getattr(row, "changed_fields", ()):
        if field in _ANSWERS:
            return _answer(today, _ANSWERS[field])
        if field in _PAGES:
            return _PAGES[field]
    return _OFFICES


def _answer(today: date, words: dict[str, str] | None = None) -> Shown:
    certificate = today + relativedelta(days=30)
    dates = {"certificate": certificate, "card": certificate + relativedelta(years=5)}
    return f"/check/?{urlencode(dates | (words or {}))}", "日付を調べた人が見る答えの例です。"
