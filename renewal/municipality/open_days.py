"""On which days, and when, a service can be done at a counter. Times are Asia/Tokyo.

`now`, where it is given, leaves out what is over by then; without it a day is told whole.
"""

from calendar import monthrange
from collections.abc import Iterator
from datetime import date, datetime, timedelta

from renewal.kept import Kept
from renewal.municipality.closed_days import (
    around_new_year,
    closed_though_hours_name_it,
    is_meant,
)
from renewal.municipality.hours import Incident, Service
from renewal.municipality.hours_on_day import regular_spans, special_spans, why_without_hours
from renewal.municipality.opening import Closed, HasClosures, HasHours, Opening, OpenSpan, Why
from renewal.municipality.spans import hit, in_tokyo, joined, not_over, without

LONGEST_SEARCH = timedelta(days=400)

# Days that were worked out once, whole; an answer looks at twenty.
_whole_days: Kept[Opening | Closed] = Kept(4_000)


def opening(
    counter: HasHours,
    office: HasClosures,
    day: date,
    service: Service,
    *,
    now: datetime | None = None,
) -> Opening | None:
    """Return when `service` can be done at the counter on `day`, None where it cannot."""
    found = on_day(counter, office, day, service, now=now)
    return found if isinstance(found, Opening) else None


def on_day(
    counter: HasHours,
    office: HasClosures,
    day: date,
    service: Service,
    *,
    now: datetime | None = None,
) -> Opening | Closed:
    """Return when `service` can be done at the counter on `day`, or why it cannot.

    An incident takes its hours out of the day.
    """
    if now is None or day > in_tokyo(now).date():
        return _whole_day(counter, office, day, service)
    return _left_of_day(counter, office, day, service, now)


def _whole_day(
    counter: HasHours, office: HasClosures, day: date, service: Service
) -> Opening | Closed:
    key = (id(counter), id(office), day, service)
    found = _whole_days.get(key)
    if found is None:
        found = _left_of_day(counter, office, day, service, None)
        _whole_days.put(key, (counter, office), found)
    return found


def _left_of_day(
    counter: HasHours, office: HasClosures, day: date, service: Service, now: datetime | None
) -> Opening | Closed:
    regular, special = regular_spans(counter, day, service), special_spans(counter, day, service)
    closed = around_new_year(office, day)
    if not closed and not regular and not special:
        closed = why_without_hours(counter, day)
    closed = closed or closed_though_hours_name_it(counter, office, day, service)
    if closed:
        return closed
    regular, special = not_over(regular, day, now), not_over(special, day, now)
    if not regular and not special:
        return Closed(day=day, why=Why.OVER, is_assumed=counter.hours is None)
    incidents = [
        one for one in office.incidents if is_meant(one, counter, service) and hit(one, day)
    ]
    regular = not_over(_through(incidents, regular, day), day, now)
    special = not_over(_through(incidents, special, day), day, now)
    if not regular and not special:
        longest = max(incidents, key=lambda one: one.until)
        return Closed(day=day, why=Why.INCIDENT, detail=longest.message)
    is_assumed = counter.hours is None and bool(regular)
    return Opening(
        day=day, spans=joined([] if is_assumed else regular, special), is_assumed=is_assumed
    )


def next_open_days(  # noqa: PLR0913  each is one word of the question
    counter: HasHours,
    office: HasClosures,
    *,
    start: date,
    service: Service,
    count: int,
    until: date | None = None,
    now: datetime | None = None,
) -> tuple[Opening, ...]:
    """Return the first `count` days from `start` on on which `service` can be done.

    Fewer, or none, where `until` (the last day looked at) or `LONGEST_SEARCH` comes before.
    """
    found: list[Opening] = []
    for day in _days(start, until or date.max):
        if len(found) >= count:
            break
        if one := opening(counter, office, day, service, now=now):
            found.append(one)
    return tuple(found)


def last_open_day(
    counter: HasHours,
    office: HasClosures,
    *,
    end: date,
    service: Service,
    start: date,
    now: datetime | None = None,
) -> Opening | None:
    """Return the last day from `start` to `end` on which `service` can be done, None if none.

    Looks no further back than `LONGEST_SEARCH`.
    """
    last = end.toordinal()
    first = max(start.toordinal(), last - LONGEST_SEARCH.days + 1, 1)
    for number in range(last, first - 1, -1):
        if one := opening(counter, office, date.fromordinal(number), service, now=now):
            return one
    return None


def month(
    counter: HasHours,
    office: HasClosures,
    year: int,
    month: int,
    service: Service,
    *,
    now: datetime | None = None,
) -> tuple[Opening | Closed, ...]:
    """Return every day of a month, each with its hours or why it is closed."""
    days = (date(year, month, number + 1) for number in range(monthrange(year, month)[1]))
    return tuple(on_day(counter, office, day, service, now=now) for day in days)


def _through(incidents: list[Incident], spans: list[OpenSpan], day: date) -> list[OpenSpan]:
    for incident in incidents:
        spans = without(spans, hit(incident, day))
    return spans


def _days(first: date, last: date) -> Iterator[date]:
    """Return the days from `first` to `last`, no more of them than the longest search."""
    end = min(last.toordinal(), first.toordinal() + LONGEST_SEARCH.days - 1)
    return (date.fromordinal(number) for number in range(first.toordinal(), end + 1))
