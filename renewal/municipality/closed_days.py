"""Which days close a counter that would be open: New Year, dated closures, closing days."""

from datetime import date, timedelta
from functools import lru_cache

import jpholiday

from renewal.municipality.hours import Closure, Incident, NthWeekday, Service, YearEnd
from renewal.municipality.opening import Closed, HasClosures, HasHours, Why

# 「第3土曜日の翌日」: the Sunday after the third Saturday, not the third Sunday
# (https://www.city.satte.lg.jp/soshiki/shimin/2_1/13609.html and other cities' pages).
MAINTENANCE_DAY = NthWeekday(nth=3, weekday=6, one_later_if_month_begins_on_it=True)

# A new application form is printed by the office itself, without the national system.
_WITHOUT_NATIONAL_SYSTEM = (Service.FORM_REISSUE,)

_USUAL_YEAR_END = YearEnd()


@lru_cache(maxsize=8_000)
def holiday_name(day: date) -> str | None:
    """Return the Japanese name of the public holiday on `day`, None where it is none."""
    # jpholiday looks at the day after, too, and the last day there is has none.
    return None if day == date.max else jpholiday.is_holiday_name(day)


def is_nth(day: date, rule: NthWeekday) -> bool:
    """Say whether `day` is the day of its month that `rule` means."""
    if day.weekday() != rule.weekday:
        return False
    if rule.nth == -1:
        return day > date.max - timedelta(days=7) or (day + timedelta(days=7)).month != day.month
    begins_on_it = day.replace(day=1).weekday() == rule.weekday
    later = 1 if rule.one_later_if_month_begins_on_it and begins_on_it else 0
    return (day.day + 6) // 7 == rule.nth + later


def is_year_end(day: date, year_end: YearEnd) -> bool:
    """Say whether `day` is one of the days around New Year."""
    month_day = (day.month, day.day)
    if year_end.first <= year_end.last:
        return year_end.first <= month_day <= year_end.last
    return month_day >= year_end.first or month_day <= year_end.last


def is_meant(what: Closure | Incident, counter: HasHours, service: Service) -> bool:
    """Say whether `what` stops `service` at the counter."""
    is_here = what.counter in (None, counter.code)
    return is_here and (not what.services or service in what.services)


def around_new_year(office: HasClosures, day: date) -> Closed | None:
    """Return that the office is closed for New Year on `day`, None where it is not."""
    if not is_year_end(day, office.year_end or _USUAL_YEAR_END):
        return None
    return Closed(day=day, why=Why.YEAR_END, is_assumed=office.year_end is None)


def closed_though_hours_name_it(
    counter: HasHours, office: HasClosures, day: date, service: Service
) -> Closed | None:
    """Return what closes the counter, or `service` there, all day on `day`; None if nothing."""
    for closure in office.closures:
        if is_meant(closure, counter, service) and closure.first <= day <= closure.last:
            return Closed(day=day, why=Why.CLOSURE, detail=closure.reason)
    if any(is_nth(day, rule) for rule in counter.closing_days):
        return Closed(day=day, why=Why.CLOSING_DAY)
    is_stopped = office.national_maintenance and service not in _WITHOUT_NATIONAL_SYSTEM
    if is_stopped and is_nth(day, MAINTENANCE_DAY):
        return Closed(day=day, why=Why.MAINTENANCE)
    return None
