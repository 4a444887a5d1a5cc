"""On which days a case can really be dealt with: the first that works, the last before the end."""

from dataclasses import dataclass
from datetime import date, datetime

from renewal.guidance.plan import Plan
from renewal.municipality.hours import Incident, Service
from renewal.municipality.office import Counter, Office
from renewal.municipality.open_days import last_open_day, next_open_days
from renewal.municipality.opening import Opening
from renewal.rules.situation import Renew
from renewal.rules.window import Ruling, Standing


@dataclass(frozen=True, slots=True, kw_only=True)
class Visit:
    """One counter that takes the case, with the days to go there.

    `first`: the first day that works, None where there is none in time. `last`: the last open day
    before the end, None where there is no end to come in time for.
    """

    counter: Counter
    first: Opening | None
    last: Opening | None


def service_of(plan: Plan) -> Service:
    """Return what is asked for at the counter of a plan."""
    if plan.follows_stay:
        return Service.STAY_EXTENSION
    return Service.CARD_SUPPORT if plan.renew is Renew.CARD else Service.CERTIFICATE


def visits(
    plan: Plan, ruling: Ruling | None, *, office: Office, on: date, now: datetime | None
) -> tuple[Visit, ...]:
    """Return the days to go, for each counter that takes the case.

    `ruling`: the window of what is renewed. Before it nobody is served; what has ended, and a
    stay, may be seen to at once. `now`: the moment, where `on` is the day it is; None otherwise.
    """
    service = service_of(plan)
    waits = ruling is not None and service is not Service.STAY_EXTENSION
    start = max(on, ruling.opens_on) if ruling and waits else on
    end = ruling.closes_on if ruling and ruling.standing is not Standing.EXPIRED else None
    return tuple(
        _visit(counter, office, service, start=start, end=end, now=now) for counter in plan.counters
    )


def _visit(
    counter: Counter,
    office: Office,
    service: Service,
    *,
    start: date,
    end: date | None,
    now: datetime | None,
) -> Visit:
    found = next_open_days(
        counter, office, start=start, service=service, count=1, until=end, now=now
    )
    last = end and last_open_day(counter, office, end=end, service=service, start=start, now=now)
    return Visit(counter=counter, first=found[0] if found else None, last=last or None)


def running(office: Office, now: datetime) -> list[Incident]:
    """Return what has stopped anything at the moment `now` (Asia/Tokyo), the soonest over first."""
    found = (one for one in office.incidents if one.since <= now < one.until)
    return sorted(found, key=lambda one: one.until)


def running_incidents(plan: Plan, office: Office, now: datetime | None) -> tuple[Incident, ...]:
    """Return what stops the counters of this plan at the moment, the soonest over first."""
    if now is None:
        return ()
    service = service_of(plan)
    codes = {None, *(counter.code for counter in plan.counters)}
    return tuple(
        one
        for one in running(office, now)
        if one.counter in codes and (not one.services or service in one.services)
    )
