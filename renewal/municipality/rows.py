"""The way between the office's rows and its immutable facts."""

from collections.abc import Callable
from enum import StrEnum
from typing import TypeVar

from renewal.municipality import facts_of_rows, models
from renewal.municipality.hours import Booking
from renewal.municipality.office import Minors, Office, PinResetId, WithoutForm
from renewal.municipality.saving import save_office

__all__ = ["IncompleteError", "office_of", "save_office"]

_Code = TypeVar("_Code", bound=StrEnum)
_WITH_EVERYTHING = (
    "pages",
    "counters__acceptances",
    "counters__regular_hours",
    "counters__special_hours",
    "counters__closing_days",
    "closures__counter",
    "incidents__counter",
    "notices",
    "questions",
    "translations",
)


class IncompleteError(ValueError):
    """The rows lack what no page can do without."""


def office_of(municipality: models.Municipality) -> Office:
    """Return everything that stands in the database about `municipality`, read anew.

    As many queries for a large city as for a small one. Raises `IncompleteError` where there is
    no page that the facts are taken from.
    """
    row = models.Municipality.objects.prefetch_related(*_WITH_EVERYTHING).get(pk=municipality.pk)
    pages = sorted(row.pages.all(), key=lambda page: not page.is_main)
    if not pages:
        raise IncompleteError(f"{row.name} ({row.code}) has no page that its facts are taken from")
    return Office(
        code=row.code,
        name=row.name,
        reading=row.reading,
        hall=row.hall,
        department=row.department,
        telephone=row.telephone,
        fax=row.fax or None,
        page=facts_of_rows.page(pages[0]),
        counters=tuple(map(facts_of_rows.counter, row.counters.all())),
        booking_for_renewal=_or_unknown(Booking, row.booking_for_renewal),
        booking_for_pickup=_or_unknown(Booking, row.booking_for_pickup),
        processing_weeks=row.processing_weeks,
        form_by_telephone=row.form_by_telephone,
        form_by_electronic_application=row.form_by_electronic_application,
        pickup_place=row.pickup_place or None,
        booking_contact=row.booking_contact or None,
        booking_for_support=_or_unknown(Booking, row.booking_for_support),
        proxy_without_form=_or_unknown(WithoutForm, row.proxy_without_form),
        minors=_or_unknown(Minors, row.minors),
        pin_reset_id=_or_unknown(PinResetId, row.pin_reset_id),
        further_pages=tuple(map(facts_of_rows.page, pages[1:])),
        closures=tuple(map(facts_of_rows.closure, row.closures.all())),
        year_end=facts_of_rows.year_end(row),
        national_maintenance=row.national_maintenance,
        incidents=tuple(map(facts_of_rows.incident, row.incidents.all())),
        notices=tuple(map(facts_of_rows.notice, row.notices.all())),
        questions=tuple(map(facts_of_rows.question, row.questions.all())),
        translations=facts_of_rows.translations(row.translations.all()),
    )


def _or_unknown(code: Callable[[str], _Code], text: str) -> _Code | None:
    return code(text) if text else None
