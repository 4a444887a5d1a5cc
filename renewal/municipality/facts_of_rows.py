"""A row as the immutable facts that pages see."""

from collections.abc import Iterable

from renewal.municipality import hours, models, office
from renewal.municipality.hours import Booking, NthWeekday, Service, Span
from renewal.municipality.spans import TOKYO


def counter(
    row: models.Counter,
    *,
    acceptances: Iterable[models.Acceptance],
    regular: Iterable[models.RegularHours],
    special: Iterable[models.SpecialHours],
    closing_days: Iterable[models.ClosingDay],
) -> office.Counter:
    """Return a counter with the rows that belong to it."""
    return office.Counter(
        code=row.code,
        name=row.name,
        reading=row.reading,
        floor=row.floor or None,
        accepts=tuple((Service(one.service), office.Admits(one.admits)) for one in acceptances),
        address=row.address or None,
        telephone=row.telephone or None,
        hours=tuple(map(_regular, regular)) if row.hours_known else None,
        special=tuple(map(_special, special)),
        closing_days=tuple(map(_closing_day, closing_days)),
    )


def page(row: models.SourcePage) -> office.OfficePage:
    """Return a page of the city."""
    return office.OfficePage(
        title=row.title,
        number=row.number,
        url=row.url,
        updated_on=row.updated_on,
        checked_on=row.checked_on,
    )


def closure(row: models.Closure) -> hours.Closure:
    """Return a dated closure. Its counter is looked up in what is at hand."""
    return hours.Closure(
        first=row.first,
        last=row.last,
        reason=row.reason,
        counter=row.counter.code if row.counter else None,
        services=_services(row.services),
    )


def incident(row: models.Incident) -> hours.Incident:
    """Return an incident, told in Asia/Tokyo: a database gives back moments in UTC.

    Its counter is looked up in what is at hand.
    """
    return hours.Incident(
        message=row.message,
        since=row.since.astimezone(TOKYO),
        until=row.until.astimezone(TOKYO),
        counter=row.counter.code if row.counter else None,
        services=_services(row.services),
    )


def notice(row: models.PageNotice) -> office.PageNotice:
    """Return a notice."""
    return office.PageNotice(
        page=row.page, language=row.language, body=row.body, first=row.first, last=row.last
    )


def question(row: models.OfficeQuestion) -> office.OfficeQuestion:
    """Return a question with its answer."""
    return office.OfficeQuestion(question=row.question, answer=row.answer)


def translations(rows: Iterable[models.Translation]) -> tuple[office.OfficeTranslation, ...]:
    """Return what rows say in other languages, in one order whatever the order they came in."""
    found = (
        office.OfficeTranslation(language=row.language, japanese=row.japanese, text=row.text)
        for row in rows
    )
    return tuple(sorted(found, key=lambda one: (one.language, one.japanese)))


def year_end(row: models.Municipality) -> hours.YearEnd | None:
    """Return the days around New Year, None where they are unknown."""
    if not row.year_end_first or not row.year_end_last:
        return None
    return hours.YearEnd(first=_month_day(row.year_end_first), last=_month_day(row.year_end_last))


def _regular(row: models.RegularHours) -> hours.RegularHours:
    return hours.RegularHours(
        weekdays=row.weekdays,
        span=Span(opens=row.opens, closes=row.closes),
        lunch=_lunch(row),
        last_entry=row.last_entry,
        services=_services(row.services),
        on_holidays=row.on_holidays,
    )


def _lunch(row: models.RegularHours) -> Span | None:
    if row.lunch_from is None or row.lunch_to is None:
        return None
    return Span(opens=row.lunch_from, closes=row.lunch_to)


def _special(row: models.SpecialHours) -> hours.SpecialHours:
    days = (day.split(":") for day in row.days)
    return hours.SpecialHours(
        days=tuple(
            NthWeekday(
                nth=int(nth),
                weekday=int(weekday),
                one_later_if_month_begins_on_it=row.one_later,
            )
            for nth, weekday in days
        ),
        span=Span(opens=row.opens, closes=row.closes),
        last_entry=row.last_entry,
        services=_services(row.services),
        booking=Booking(row.booking) if row.booking else None,
        on_holidays=row.on_holidays,
        each_holiday=row.each_holiday,
    )


def _closing_day(row: models.ClosingDay) -> NthWeekday:
    return NthWeekday(
        nth=row.nth, weekday=row.weekday, one_later_if_month_begins_on_it=row.one_later
    )


def _services(codes: tuple[str, ...]) -> tuple[Service, ...]:
    return tuple(Service(code) for code in codes)


def _month_day(text: str) -> tuple[int, int]:
    month, day = text.split("-")
    return int(month), int(day)
