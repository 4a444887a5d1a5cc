"""Spans of a day: something cut out of them, what is left of them, several made one."""

from collections.abc import Iterable, Iterator
from datetime import date, datetime, time
from zoneinfo import ZoneInfo

from renewal.municipality.hours import Incident, Span
from renewal.municipality.opening import OpenSpan

TOKYO = ZoneInfo("Asia/Tokyo")


def in_tokyo(moment: datetime) -> datetime:
    """Return `moment` as the clocks in Tokyo show it.

    Raises `ValueError` for one without a time zone: it would be read as the server's.
    """
    if moment.tzinfo is None:
        raise ValueError(f"{moment} needs a time zone")
    return moment.astimezone(TOKYO)


def without(spans: Iterable[OpenSpan], cut: Span | None) -> list[OpenSpan]:
    """Return what is left of `spans` outside `cut`, no piece in which nobody is taken in."""
    return [left for span in spans for left in _pieces(span, cut)]


def _pieces(span: OpenSpan, cut: Span | None) -> Iterator[OpenSpan]:
    edges = [(span.opens, span.closes)]
    if cut and cut.opens < cut.closes:
        edges = [
            (span.opens, min(span.closes, cut.opens)),
            (max(span.opens, cut.closes), span.closes),
        ]
    for opens, closes in edges:
        if opens < min(closes, span.entry_ends):
            yield OpenSpan(
                opens=opens,
                closes=closes,
                last_entry=span.last_entry if span.entry_ends < closes else None,
                booking=span.booking,
            )


def hit(incident: Incident, day: date) -> Span | None:
    """Return the part of `day` that `incident` takes, None where it takes none."""
    since, until = in_tokyo(incident.since), in_tokyo(incident.until)
    if not since.date() <= day <= until.date():
        return None
    return Span(
        opens=since.time() if since.date() == day else time.min,
        closes=until.time() if until.date() == day else time.max,
    )


def not_over(spans: Iterable[OpenSpan], day: date, now: datetime | None) -> list[OpenSpan]:
    """Return those of the day's `spans` that still take people in, all where `now` is None."""
    if now is None:
        return list(spans)
    here = in_tokyo(now)
    return [span for span in spans if (day, span.entry_ends) > (here.date(), here.time())]


def joined(regular: Iterable[OpenSpan], special: Iterable[OpenSpan]) -> tuple[OpenSpan, ...]:
    """Return both as spans that do not overlap, in order of time.

    Where special hours ask for a booking that the regular ones do not, the regular ones hold for
    the time they share. Spans that meet and ask the same become one.
    """
    plain = list(regular)
    every = [*plain, *(left for span in special for left in _beside(span, plain))]
    row: list[OpenSpan] = []
    for span in sorted(every, key=lambda one: (one.opens, one.closes)):
        if row and (one := _as_one(row[-1], span)):
            row[-1] = one
        else:
            row += without([span], Span(opens=time.min, closes=row[-1].closes)) if row else [span]
    return tuple(row)


def _beside(span: OpenSpan, regular: list[OpenSpan]) -> list[OpenSpan]:
    left = [span]
    for other in regular:
        if other.booking != span.booking:
            left = without(left, Span(opens=other.opens, closes=other.closes))
    return left


def _as_one(earlier: OpenSpan, later: OpenSpan) -> OpenSpan | None:
    """Return both as one span, None where one may not come at every time of it alike."""
    if earlier.booking != later.booking or earlier.entry_ends < later.opens:
        return None
    last = max(earlier, later, key=lambda one: one.entry_ends)
    closes = max(earlier.closes, later.closes)
    return OpenSpan(
        opens=earlier.opens,
        closes=closes,
        last_entry=last.entry_ends if last.entry_ends < closes else None,
        booking=earlier.booking,
    )
