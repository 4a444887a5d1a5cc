"""An office with something in every kind of place."""

from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta

from renewal.clock import TOKYO
from renewal.municipality.hours import (
    Booking,
    Closure,
    Incident,
    NthWeekday,
    RegularHours,
    Span,
    SpecialHours,
    YearEnd,
)
from renewal.municipality.office import OfficeQuestion, OfficeTranslation, PageNotice, Service
from renewal.municipality.snapshot import Origin, Snapshot
from tests.shipped import KOSHIGAYA

NOON = datetime(2026, 11, 23, 12, tzinfo=TOKYO)
DAY = Span(opens=time(8, 30), closes=time(17, 15))
FULL = replace(
    KOSHIGAYA,
    counters=(
        replace(
            KOSHIGAYA.counters[0],
            hours=(RegularHours(weekdays=(0, 1), span=DAY, lunch=DAY, last_entry=time(16, 45)),),
            special=(
                SpecialHours(
                    days=(NthWeekday(nth=-1, weekday=6),), span=DAY, booking=Booking.REQUIRED
                ),
            ),
            closing_days=(NthWeekday(nth=3, weekday=2),),
        ),
        *KOSHIGAYA.counters[1:],
    ),
    closures=(
        Closure(
            first=date(2027, 1, 4),
            last=date(2027, 1, 5),
            reason="引っ越し",
            services=(Service.CARD_PICKUP,),
        ),
    ),
    year_end=YearEnd(),
    incidents=(
        Incident(message="停止中", since=NOON, until=NOON.astimezone(UTC) + timedelta(hours=1)),
    ),
    notices=(
        PageNotice(
            page="",
            language="ja",
            body="混んでいます",
            first=date(2026, 11, 1),
            last=date(2026, 11, 30),
        ),
    ),
    questions=(OfficeQuestion(question="駐車場は？", answer="あります"),),
    translations=(
        OfficeTranslation(language="en", japanese="市民課", text="Citizens' Division"),
        OfficeTranslation(language="vi", japanese="停止中", text="Đang ngừng"),
    ),
)
HELD = Snapshot(
    office=FULL, origin=Origin.DATABASE, version=41, read_at=NOON, confirmed_at=NOON + timedelta(1)
)
