"""All the rows of a municipality, wherever they come from, as its immutable facts."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Any, TypeVar

from renewal.municipality import facts_of_rows, models
from renewal.municipality.hours import Booking
from renewal.municipality.office import Counter, Minors, Office, PinResetId, WithoutForm

_Code = TypeVar("_Code", bound=StrEnum)
_Rows = Iterable[Any]


@dataclass(frozen=True, slots=True, kw_only=True)
class CounterRows:
    """A counter with the rows that belong to it."""

    row: models.Counter
    acceptances: _Rows
    regular_hours: _Rows
    special_hours: _Rows
    closing_days: _Rows


@dataclass(frozen=True, slots=True, kw_only=True)
class CityRows:
    """A municipality with its rows in order; the first of `pages` is the main one."""

    row: models.Municipality
    pages: Sequence[Any]
    counters: Sequence[CounterRows]
    closures: _Rows
    incidents: _Rows
    notices: _Rows
    questions: _Rows
    translations: _Rows


def office_from(rows: CityRows) -> Office:
    """Return what the rows say. There has to be a page."""
    row = rows.row
    return Office(
        code=row.code,
        name=row.name,
        reading=row.reading,
        hall=row.hall,
        department=row.department,
        telephone=row.telephone or None,
        fax=row.fax or None,
        site_address=row.site_address or None,
        page=facts_of_rows.page(rows.pages[0]),
        counters=tuple(map(counter_from, rows.counters)),
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
        further_pages=tuple(map(facts_of_rows.page, rows.pages[1:])),
        closures=tuple(map(facts_of_rows.closure, rows.closures)),
        year_end=facts_of_rows.year_end(row),
        national_maintenance=row.national_maintenance,
        incidents=tuple(map(facts_of_rows.incident, rows.incidents)),
        notices=tuple(map(facts_of_rows.notice, rows.notices)),
        questions=tuple(map(facts_of_rows.question, rows.questions)),
        translations=facts_of_rows.translations(rows.translations),
    )


def counter_from(rows: CounterRows) -> Counter:
    """Return the counter that the rows describe."""
    return facts_of_rows.counter(
        rows.row,
        acceptances=rows.acceptances,
        regular=rows.regular_hours,
        special=rows.special_hours,
        closing_days=rows.closing_days,
    )


def _or_unknown(code: Callable[[str], _Code], text: str) -> _Code | None:
    return code(text) if text else None
