"""What a counter's hours say of one day, before anything closes it."""

from datetime import date, time

from renewal.kept import kept
from renewal.municipality.closed_days import holiday_name, is_nth
from renewal.municipality.hours import Booking, RegularHours, Service, Span, SpecialHours
from renewal.municipality.opening import Closed, HasHours, OpenSpan, Why
from renewal.municipality.spans import without

_SATURDAY = 5

# What is not known is taken to be this. The span only decides when a day is over: it is never told.
_USUAL = (
    RegularHours(weekdays=(0, 1, 2, 3, 4), span=Span(opens=time(8, 30), closes=time(17, 15))),
)


def regular_spans(counter: HasHours, day: date, service: Service | None) -> list[OpenSpan]:
    """Return the regular hours of `day` for `service`, for any at all where it is None.

    Those that offices usually have where the counter's are unknown.
    """
    is_holiday = holiday_name(day) is not None
    return [*_regular_spans(_hours(counter), day.weekday(), service, is_holiday=is_holiday)]


@kept(2_000, in_language=False)
def _regular_spans(
    regular: tuple[RegularHours, ...], weekday: int, service: Service | None, *, is_holiday: bool
) -> tuple[OpenSpan, ...]:
    return tuple(
        span
        for hours in regular
        if weekday in hours.weekdays and (hours.on_holidays or not is_holiday)
        if _is_for(hours, service)
        for span in without([_whole(hours, None)], hours.lunch)
    )


def special_spans(counter: HasHours, day: date, service: Service | None) -> list[OpenSpan]:
    """Return the special hours of `day` for `service`, for any at all where it is None."""
    return [
        span
        for hours in counter.special
        if _is_for(hours, service) and _is_special_day(hours, day)
        for span in without([_whole(hours, hours.booking)], None)
    ]


def why_without_hours(counter: HasHours, day: date) -> Closed:
    """Return why a counter has no hours for a service on `day`."""
    is_assumed = counter.hours is None
    name = holiday_name(day)
    if regular_spans(counter, day, None) or special_spans(counter, day, None):
        return Closed(day=day, why=Why.OTHER_SERVICES)
    if name and any(day.weekday() in hours.weekdays for hours in _hours(counter)):
        return Closed(day=day, why=Why.HOLIDAY, detail=name, is_assumed=is_assumed)
    why = Why.WEEKEND if day.weekday() >= _SATURDAY else Why.WEEKDAY
    return Closed(day=day, why=why, is_assumed=is_assumed)


def _hours(counter: HasHours) -> tuple[RegularHours, ...]:
    return _USUAL if counter.hours is None else counter.hours


def _is_for(hours: RegularHours | SpecialHours, service: Service | None) -> bool:
    return service is None or not hours.services or service in hours.services


def _is_special_day(hours: SpecialHours, day: date) -> bool:
    if holiday_name(day):
        is_kept = hours.on_holidays and any(is_nth(day, rule) for rule in hours.days)
        return hours.each_holiday or is_kept
    return any(is_nth(day, rule) for rule in hours.days)


def _whole(hours: RegularHours | SpecialHours, booking: Booking | None) -> OpenSpan:
    return OpenSpan(
        opens=hours.span.opens,
        closes=hours.span.closes,
        last_entry=hours.last_entry,
        booking=booking,
    )
