"""A small city in rows, to be changed by the tests of the models."""

from datetime import UTC, date, datetime, time

from renewal.municipality import models
from renewal.municipality.models import (
    Acceptance,
    Closure,
    Counter,
    Fact,
    Incident,
    Municipality,
    PageNotice,
    RegularHours,
    SourcePage,
    SpecialHours,
    Translation,
)

FACTS = [
    kind
    for name in models.__all__
    if issubclass(kind := getattr(models, name), Fact) and kind is not Fact
]
DAY = date(2026, 12, 1)
NOON = datetime(2026, 12, 1, 3, tzinfo=UTC)


def at(text: str) -> time:
    return time.fromisoformat(text)


def new_city(**more) -> Municipality:
    return Municipality(
        **{
            "code": "112224",
            "name": "越谷市",
            "reading": "こしがやし",
            "hall": "越谷市役所",
            "department": "市民課",
            "telephone": "048-940-8604",
        }
        | more
    )


def city(**more) -> Municipality:
    row = new_city(**more)
    row.full_clean()
    row.save()
    return row


def new_counter(owner, code="shimin-ka", **more) -> Counter:
    return Counter(**{"municipality": owner, "code": code, "name": code, "reading": "か"} | more)


def counter(owner=None, code="shimin-ka", **more) -> Counter:
    """Return a stored counter that renews certificates for anybody."""
    row = new_counter(owner or city(), code, **more)
    row.full_clean()
    row.save()
    Acceptance.objects.create(counter=row, service="certificate-renewal", admits="anyone")
    return row


def new_hours(here, opens="08:30", closes="17:15", **more) -> RegularHours:
    times = {"opens": at(opens), "closes": at(closes)}
    return RegularHours(**{"counter": here, "weekdays": (0, 1)} | times | more)


def new_special(here, opens="09:00", closes="12:00", **more) -> SpecialHours:
    times = {"opens": at(opens), "closes": at(closes)}
    return SpecialHours(**{"counter": here, "days": ("1:6",)} | times | more)


def new_page(owner, **more) -> SourcePage:
    values = {"title": "更新", "url": "https://city.example/", "checked_on": DAY}
    return SourcePage(**{"municipality": owner} | values | more)


def new_closure(owner, **more) -> Closure:
    return Closure(**{"municipality": owner, "first": DAY, "last": DAY, "reason": "停電"} | more)


def new_incident(owner, **more) -> Incident:
    times = {"since": NOON, "until": NOON.replace(hour=8)}
    return Incident(**{"municipality": owner, "message": "停止中"} | times | more)


def new_notice(owner, **more) -> PageNotice:
    values = {"language": "ja", "body": "混んでいます", "first": DAY, "last": DAY}
    return PageNotice(**{"municipality": owner} | values | more)


def new_translation(owner, **more) -> Translation:
    values = {"language": "en", "japanese": "市民課", "text": "Citizens' Division"}
    return Translation(**{"municipality": owner} | values | more)
