"""Offices of every kind that the rows can hold, for hypothesis."""

from datetime import UTC, time

from hypothesis import strategies as st

from renewal.municipality.hours import (
    Booking,
    Closure,
    Incident,
    NthWeekday,
    RegularHours,
    Service,
    Span,
    SpecialHours,
    YearEnd,
)
from renewal.municipality.office import (
    Admits,
    Counter,
    Minors,
    Office,
    OfficePage,
    OfficeQuestion,
    OfficeTranslation,
    PageNotice,
    PinResetId,
    WithoutForm,
)

CODES = ("112224", "112437", "131016")
texts = st.text(
    # Nobody types the marks of sentences.
    st.characters(
        codec="utf-8", exclude_categories=["Cc", "Cs"], exclude_characters="\ufff9\ufffa\ufffb"
    ),
    min_size=1,
    max_size=20,
)
telephones = st.sampled_from(["048-940-8604", "03-1234-5678", "0120-95-0178", "0570-783-578"])
months_days = st.dates().map(lambda day: (day.month, day.day))
services = st.lists(st.sampled_from(Service), unique=True).map(tuple)
# Tokyo is ahead: the last hours there are have no time of day there.
moments = st.datetimes(timezones=st.just(UTC)).filter(lambda one: one.year < 9999)


def maybe(strategy):
    return st.none() | strategy


def few(strategy, **more):
    return st.lists(strategy, max_size=3, **more).map(tuple)


@st.composite
def daily(draw, /, kind, **more):
    """Return hours that do not overlap, whatever their days."""
    minutes = draw(st.lists(st.integers(0, 24 * 60 - 1), unique=True, max_size=6).map(sorted))
    times = [time(*divmod(minute, 60)) for minute in minutes]
    spans = [
        Span(opens=opens, closes=closes)
        for opens, closes in zip(times[::2], times[1::2], strict=False)
    ]
    within = [st.times(span.opens, span.closes) for span in spans]
    return tuple(
        draw(st.builds(kind, span=st.just(span), last_entry=maybe(last), services=services, **more))
        for span, last in zip(spans, within, strict=True)
    )


@st.composite
def regular(draw):
    weekdays = st.lists(st.integers(0, 6), unique=True, min_size=1).map(tuple)
    rows = draw(daily(RegularHours, weekdays=weekdays, on_holidays=st.booleans()))
    return tuple(
        RegularHours(
            weekdays=row.weekdays, span=row.span, lunch=draw(st.sampled_from([None, row.span])),
            last_entry=row.last_entry, services=row.services, on_holidays=row.on_holidays,
        )
        for row in rows
    )  # fmt: skip


nths = st.sampled_from([1, 2, 3, 4, 5, -1])


@st.composite
def days(draw, /, **more):
    later = draw(st.booleans())
    found = st.lists(st.tuples(nths, st.integers(0, 6)), unique=True, max_size=4, **more)
    return tuple(
        NthWeekday(nth=nth, weekday=weekday, one_later_if_month_begins_on_it=later)
        for nth, weekday in draw(found)
    )


special = st.booleans().flatmap(
    lambda each_holiday: daily(
        SpecialHours,
        days=days(min_size=0 if each_holiday else 1),
        booking=maybe(st.sampled_from(Booking)),
        on_holidays=st.booleans(),
        each_holiday=st.just(each_holiday),
    )
)
counters = st.builds(
    Counter,
    code=st.sampled_from(["a", "b", "c", "d"]),
    name=texts,
    reading=texts,
    floor=maybe(texts),
    accepts=st.lists(
        st.tuples(st.sampled_from(Service), st.sampled_from(Admits)),
        unique_by=lambda one: one[0], min_size=1,
    ).map(tuple),
    address=maybe(texts),
    telephone=maybe(telephones),
    hours=maybe(regular()),
    special=special,
    closing_days=days(),
)  # fmt: skip
pages = st.builds(
    OfficePage,
    title=texts,
    number=st.just("") | texts,
    url=st.sampled_from(["https://city.example/a.html", "https://city.example/b?c=1#d"]),
    updated_on=maybe(st.dates()),
    checked_on=st.dates(),
)
notices = st.tuples(st.dates(), st.dates()).map(sorted).flatmap(
    lambda both: st.builds(
        PageNotice, page=st.just("") | texts, language=st.just("ja"), body=texts,
        first=st.just(both[0]), last=st.just(both[1]),
    )
)  # fmt: skip
translations = st.lists(
    st.builds(
        OfficeTranslation,
        language=st.sampled_from(["ja-easy", "en", "zh-hans", "vi", "fil"]),
        japanese=texts,
        text=texts.filter(lambda text: text.strip() and not set("{}") & set(text)),
    ),
    max_size=3,
    unique_by=lambda one: (one.language, one.japanese),
).map(lambda found: tuple(sorted(found, key=lambda one: (one.language, one.japanese))))


@st.composite
def offices(draw, code=None):
    """Return an office, of `code` or of one of a few."""
    own = code or draw(st.sampled_from(CODES))
    # No two cities have one address, and a few of them are drawn one after another.
    addresses = [f"https://{own}.example.jp", f"http://{own}.example:8000"]
    here = draw(st.lists(counters, min_size=1, max_size=4, unique_by=lambda one: one.code))
    where = maybe(st.sampled_from([one.code for one in here]))
    closures = st.tuples(st.dates(), st.dates()).map(sorted).flatmap(
        lambda both: st.builds(
            Closure, first=st.just(both[0]), last=st.just(both[1]), reason=texts, counter=where,
            services=services,
        )
    )  # fmt: skip
    incidents = st.lists(moments, unique=True, min_size=2, max_size=2).map(sorted).flatmap(
        lambda both: st.builds(
            Incident, since=st.just(both[0]), until=st.just(both[1]), message=texts, counter=where,
            services=services,
        )
    )  # fmt: skip
    return draw(
        st.builds(
            Office,
            code=st.just(own),
            **dict.fromkeys(("name", "reading", "hall", "department"), texts),
            telephone=maybe(telephones),
            site_address=maybe(st.sampled_from(addresses)),
            fax=maybe(telephones),
            page=pages,
            counters=st.just(tuple(here)),
            **dict.fromkeys(
                ("booking_for_renewal", "booking_for_pickup", "booking_for_support"),
                maybe(st.sampled_from(Booking)),
            ),
            processing_weeks=maybe(st.integers(1, 52)),
            **dict.fromkeys(
                ("form_by_telephone", "form_by_electronic_application"), maybe(st.booleans())
            ),
            **dict.fromkeys(("pickup_place", "booking_contact"), maybe(texts)),
            proxy_without_form=maybe(st.sampled_from(WithoutForm)),
            minors=maybe(st.sampled_from(Minors)),
            pin_reset_id=maybe(st.sampled_from(PinResetId)),
            further_pages=few(pages),
            closures=few(closures),
            year_end=maybe(st.builds(YearEnd, first=months_days, last=months_days)),
            national_maintenance=st.booleans(),
            incidents=few(incidents),
            notices=few(notices),
            questions=few(st.builds(OfficeQuestion, question=texts, answer=texts)),
            translations=translations,
        )
    )
