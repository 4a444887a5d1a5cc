"""Immutable facts as the values of a row's fields. Nothing where they are unknown."""

from typing import Any

from django.core.exceptions import ValidationError

from renewal.municipality import hours, office
from renewal.municipality.hours import NthWeekday, Service

Values = dict[str, Any]


def municipality(one: office.Office) -> Values:
    """Return what stands in the municipality's own row."""
    year_end = one.year_end
    return {
        "name": one.name,
        "reading": one.reading,
        "hall": one.hall,
        "department": one.department,
        "telephone": one.telephone or "",
        "fax": one.fax or "",
        "site_address": one.site_address or "",
        "booking_for_renewal": one.booking_for_renewal or "",
        "booking_for_pickup": one.booking_for_pickup or "",
        "booking_for_support": one.booking_for_support or "",
        "booking_contact": one.booking_contact or "",
        "processing_weeks": one.processing_weeks,
        "pickup_place": one.pickup_place or "",
        "form_by_telephone": one.form_by_telephone,
        "form_by_electronic_application": one.form_by_electronic_application,
        "proxy_without_form": one.proxy_without_form or "",
        "minors": one.minors or "",
        "pin_reset_id": one.pin_reset_id or "",
        "year_end_first": _month_day(year_end.first) if year_end else "",
        "year_end_last": _month_day(year_end.last) if year_end else "",
        "national_maintenance": one.national_maintenance,
    }


def page(one: office.OfficePage, *, is_main: bool) -> Values:
    """Return what stands in a page's row."""
    return {
        "title": one.title,
        "number": one.number,
        "url": one.url,
        "updated_on": one.updated_on,
        "checked_on": one.checked_on,
        "is_main": is_main,
    }


def counter(one: office.Counter) -> Values:
    """Return what stands in a counter's own row."""
    return {
        "code": one.code,
        "name": one.name,
        "reading": one.reading,
        "floor": one.floor or "",
        "address": one.address or "",
        "telephone": one.telephone or "",
        "hours_known": one.hours is not None,
    }


def acceptance(one: tuple[Service, office.Admits]) -> Values:
    """Return what stands in the row of a service with whom it admits."""
    return {"service": one[0].value, "admits": one[1].value}


def regular(one: hours.RegularHours) -> Values:
    """Return what stands in a row of weekly hours."""
    return {
        **_daily(one),
        "weekdays": one.weekdays,
        "lunch_from": one.lunch.opens if one.lunch else None,
        "lunch_to": one.lunch.closes if one.lunch else None,
        "on_holidays": one.on_holidays,
    }


def special(one: hours.SpecialHours) -> Values:
    """Return what stands in a row of hours beside the weekly ones.

    Raises `ValidationError` where some of its days move in a month that begins on them and others
    do not: a row has one answer for all.
    """
    later = {day.one_later_if_month_begins_on_it for day in one.days}
    if len(later) > 1:
        raise ValidationError("翌週にする日としない日は、別の受付時間に分けてください。")
    return {
        **_daily(one),
        "days": tuple(f"{day.nth}:{day.weekday}" for day in one.days),
        "one_later": later == {True},
        "booking": one.booking or "",
        "on_holidays": one.on_holidays,
        "each_holiday": one.each_holiday,
    }


def closing_day(one: NthWeekday) -> Values:
    """Return what stands in the row of a day of each month."""
    return {
        "nth": one.nth,
        "weekday": one.weekday,
        "one_later": one.one_later_if_month_begins_on_it,
    }


def closure(one: hours.Closure) -> Values:
    """Return what stands in a closure's row, less the counter."""
    return {
        "first": one.first,
        "last": one.last,
        "reason": one.reason,
        "services": _services(one.services),
    }


def incident(one: hours.Incident) -> Values:
    """Return what stands in an incident's row, less the counter."""
    return {
        "message": one.message,
        "since": one.since,
        "until": one.until,
        "services": _services(one.services),
    }


def notice(one: office.PageNotice) -> Values:
    """Return what stands in a notice's row."""
    return {
        "page": one.page,
        "language": one.language,
        "body": one.body,
        "first": one.first,
        "last": one.last,
    }


def question(one: office.OfficeQuestion) -> Values:
    """Return what stands in a question's row."""
    return {"question": one.question, "answer": one.answer}


def translation(one: office.OfficeTranslation) -> Values:
    """Return what stands in the row of a text in another language."""
    return {"language": one.language, "japanese": one.japanese, "text": one.text}


def _daily(one: hours.RegularHours | hours.SpecialHours) -> Values:
    return {
        "opens": one.span.opens,
        "closes": one.span.closes,
        "last_entry": one.last_entry,
        "services": _services(one.services),
    }


def _services(services: tuple[Service, ...]) -> tuple[str, ...]:
    return tuple(service.value for service in services)


def _month_day(day: tuple[int, int]) -> str:
    return f"{day[0]:02}-{day[1]:02}"
