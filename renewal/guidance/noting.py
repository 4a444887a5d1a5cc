"""The days of an answer that are worth noting in a calendar. What isn't certain is no day."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta

from renewal.content.remarks import Remark
from renewal.guidance.note import About, Kind, Note
from renewal.guidance.open_week import Week, open_week, week_between
from renewal.guidance.shape import Answer
from renewal.guidance.trips import TWO_WEEKS
from renewal.guidance.visiting import Visit, service_of, visits
from renewal.rules.situation import Renew
from renewal.rules.window import Ruling, Standing


def noted(answer: Answer) -> tuple[Note, ...]:
    """Return what is worth noting of `answer`, seen from the day it is about, in time's order.

    Nothing from an estimate, from what may be a birth date, nor for a lost card; of dates that
    were worked out all the same, and whoever shows them says so. Days that have passed are left
    out. For a limited stay it is the last day on which the card's period can be extended.
    """
    return tuple(sorted(_notes(answer), key=lambda note: note.last))


def has_notes(answer: Answer) -> bool:
    """Say whether anything is worth noting: no more is looked for than the first of it."""
    return next(_notes(answer), None) is not None


def _notes(answer: Answer) -> Iterator[Note]:
    if Remark.MAYBE_BIRTH_DATE in answer.remarks:
        return iter(())
    if answer.plan.follows_stay:
        return _of_stay(answer)
    if not answer.is_ordinary:
        return iter(())
    return _of_card(answer) if answer.renew is Renew.CARD else _of_certificate(answer)


def _of_certificate(answer: Answer) -> Iterator[Note]:
    window = answer.certificate
    if window is None:
        return
    found = _visits(answer, window)
    if window.standing is Standing.EXPIRED:
        yield from _issued_anew(answer, window, found)
        return
    if window.opens_on >= answer.on:
        yield _first(window, found)
    week = open_week(
        answer.plan.counters,
        answer.office,
        service_of(answer.plan),
        first=_soonest(answer, window),
        # In case one has to come again.
        last=window.closes_on - TWO_WEEKS,
    )
    if week:
        yield _good(About.CERTIFICATE, week, window)
    yield from _last(About.CERTIFICATE, window, found)


def _of_card(answer: Answer) -> Iterator[Note]:
    """Yield the days of a card: applying needs no counter, and the making takes weeks."""
    window, apply_by = answer.card, answer.going.apply_by
    if window is None or window.standing is Standing.EXPIRED:
        return
    if window.opens_on >= answer.on:
        yield _day(About.CARD, Kind.FIRST, window.opens_on, window)
    if apply_by:
        week = week_between(_soonest(answer, window), apply_by)
        if week:
            yield _good(About.CARD, week, window)
        yield _day(About.CARD, Kind.APPLY_BY, apply_by, window)
    yield _day(About.CARD, Kind.LAST, window.closes_on, window)


def _of_stay(answer: Answer) -> Iterator[Note]:
    """Yield the last day: a card that has ended can't be extended, nor one of unknown end.

    Where the office has not said which counter does it, as for a usual day at any of them: a card
    that ends on a Sunday is lost by whoever waits for it.
    """
    window = answer.card
    if window is None or window.standing is Standing.EXPIRED:
        return
    if answer.plan.counters:
        yield from _last(About.STAY, window, _visits(answer, window))
        return
    anywhere = replace(answer.plan, counters=answer.office.counters)
    found = visits(anywhere, window, office=answer.office, on=answer.on, now=None)
    for note in _last(About.STAY, window, found):
        yield replace(note, counters=(), is_assumed=True)


def _soonest(answer: Answer, window: Ruling) -> date:
    """Return from when on a good week may begin: in the window, and not on the day itself."""
    return max(answer.on + timedelta(days=1), window.opens_on)


def _visits(answer: Answer, window: Ruling) -> tuple[Visit, ...]:
    """Return the days to go; the answer has none of its own for dates that were worked out."""
    if answer.visits and answer.deciding == window:
        return answer.visits
    return visits(answer.plan, window, office=answer.office, on=answer.on, now=None)


def _first(window: Ruling, found: tuple[Visit, ...]) -> Note:
    opens = [visit.first.day for visit in found if visit.first]
    open_from = min(opens, default=window.opens_on)
    return Note(
        about=About.CERTIFICATE,
        kind=Kind.FIRST,
        first=window.opens_on,
        last=window.opens_on,
        window=window,
        counters=tuple(one.counter for one in found if one.first and one.first.day == open_from),
        is_assumed=any(one.first.is_assumed for one in found if one.first),
        open_from=open_from if open_from != window.opens_on else None,
    )


def _good(about: About, week: Week, window: Ruling) -> Note:
    return Note(
        about=about,
        kind=Kind.GOOD,
        first=week.first,
        last=week.last,
        window=window,
        counters=week.counters,
        is_assumed=week.is_assumed,
        closed=week.closed,
    )


def _issued_anew(answer: Answer, window: Ruling, found: tuple[Visit, ...]) -> Iterator[Note]:
    """Yield the first day on which an ended certificate is issued anew, while the card is valid."""
    opens = [visit.first for visit in found if visit.first]
    day = min((one.day for one in opens), default=None)
    if answer.card and day and day <= answer.card.closes_on:
        yield Note(
            about=About.CERTIFICATE,
            kind=Kind.GOOD,
            first=day,
            last=day,
            window=window,
            counters=tuple(one.counter for one in found if one.first and one.first.day == day),
            is_assumed=any(one.is_assumed for one in opens if one.day == day),
        )


def _last(about: About, window: Ruling, found: tuple[Visit, ...]) -> Iterator[Note]:
    """Yield the last day one can go on; where no counter is known it is the window's own.

    Where the counters are known and none opens any more, there is no such day.
    """
    if not found:
        yield _day(about, Kind.LAST, window.closes_on, window)
    opens = [visit.last for visit in found if visit.last]
    if opens:
        day = max(one.day for one in opens)
        yield Note(
            about=about,
            kind=Kind.LAST,
            first=day,
            last=day,
            window=window,
            counters=tuple(one.counter for one in found if one.last and one.last.day == day),
            is_assumed=any(one.is_assumed for one in opens if one.day == day),
        )


def _day(about: About, kind: Kind, day: date, window: Ruling) -> Note:
    return Note(about=about, kind=kind, first=day, last=day, window=window)
