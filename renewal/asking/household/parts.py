"""The parts of a household's plan: each trip, and the new cards."""

from collections.abc import Iterator
from dataclasses import dataclass

from renewal.asking.household.bags import Bag, bags
from renewal.asking.household.people import all_going, all_short
from renewal.asking.openings import day_and_hours
from renewal.asking.planning import ShownPlan
from renewal.asking.rows import Row
from renewal.content import dates, opening_words, plan_words
from renewal.content import household_words as words
from renewal.content.office_words import listed
from renewal.content.schema import Need
from renewal.content.words import Words
from renewal.guidance.household_shape import Household, MemberPlan, PickUp
from renewal.guidance.trips import TWO_WEEKS, Stop, Trip

Facts = dict[str, str]
Plans = dict[int, ShownPlan]


@dataclass(frozen=True, slots=True, kw_only=True)
class Part:
    """One trip, or the new cards: what is known at a glance, and what each brings."""

    title: str
    rows: tuple[Row, ...]
    bring_title: Words
    bags: tuple[Bag, ...]

    @property
    def length(self) -> int:
        """How many bytes the things to bring take."""
        return sum(len(thing.name.encode()) for bag in self.bags for thing in bag.things)


def trip_parts(plan: Household, shown: Plans, facts: Facts) -> tuple[Part, ...]:
    """Return each trip; `shown`: each member's own plan as text, by number."""
    are_many = len(plan.trips) > 1
    return tuple(
        Part(
            title=str(words.TRIP).format(n=number) if are_many else str(words.THE_TRIP),
            rows=tuple(_trip_rows(trip, plan, facts, term=_term(number, are_many=are_many))),
            bring_title=_bring_title(number, are_many=are_many),
            bags=bags([(one, shown[one.number].bring) for one in plan.of(trip.members)]),
        )
        for number, trip in enumerate(plan.trips, 1)
    )


def _bring_title(number: int, *, are_many: bool) -> Words:
    return str(words.BRING_ON_TRIP).format(n=number) if are_many else plan_words.BRING


def _term(number: int, *, are_many: bool) -> Words:
    return str(words.TERM_DAY_OF_TRIP).format(n=number) if are_many else words.TERM_DAY


def _trip_rows(trip: Trip, plan: Household, facts: Facts, *, term: Words) -> Iterator[Row]:
    whose = plan.of(trip.members)
    openings = [opening for stop in trip.stops for _, opening in stop.openings]
    yield Row(term=term, value=_day(trip), emphasis=True)
    yield Row(term=plan_words.TERM_WHERE, value=_where(trip, facts))
    yield Row(term=words.TERM_GO, value=all_going(whose))
    again = [one for one in whose if one.member.comes_again]
    is_tight = any(_is_tight(one, trip) for one in again)
    if (within := _within(trip)) and not is_tight:
        yield Row(term=words.TERM_WITHIN, value=within)
    if any(one.is_assumed for one in openings):
        text = str(words.HOURS_UNKNOWN).format_map(facts)
        yield Row(term=words.TERM_HOURS, value=text)
    if again:
        text = str(words.AGAIN_TIGHT if is_tight else words.AGAIN)
        yield Row(
            term=words.TERM_AGAIN, value=text.format(members=all_going(again), tel=facts["tel"])
        )
    stays = [one.number for one in whose if one.member.answer.plan.follows_stay]
    if stays:
        text = str(words.STAY_FIRST).format(members=all_short(stays))
        yield Row(term=words.TERM_BEFORE, value=text)


def _is_tight(one: MemberPlan, trip: Trip) -> bool:
    """Whether less than two weeks are left for the letter, its answer and the second visit."""
    ends = one.member.ends_on
    return ends is not None and trip.day > ends - TWO_WEEKS


def _day(trip: Trip) -> str:
    """Return the day with its hours; with the counters they are for, where they differ."""
    by_text: dict[str, list[str]] = {}
    for stop in trip.stops:
        for counter, opening in stop.openings:
            by_text.setdefault(day_and_hours(opening), []).append(counter.name)
    if len(by_text) == 1:
        return next(iter(by_text))
    at = str(opening_words.AT)
    return listed([at.format(day=text, counters=listed(names)) for text, names in by_text.items()])


def _where(trip: Trip, facts: Facts) -> str:
    stops = [_at(stop) for stop in trip.stops]
    if len(stops) > 1:
        stops = [
            str(words.GO_TO).format(members=all_short(stop.members), counters=at)
            for stop, at in zip(trip.stops, stops, strict=True)
        ]
    booking = facts["booking_for_renewal"]
    return str(plan_words.AT_COUNTERS).format(counters=listed(stops), booking=booking)


def _at(stop: Stop) -> str:
    names = listed([counter.name for counter, _ in stop.openings])
    return str(words.ANY_OF).format(counters=names) if len(stop.openings) > 1 else names


def _within(trip: Trip) -> str:
    if trip.last is None:
        return ""
    are_many = len(trip.members) > 1
    if trip.last == trip.day:
        return str(words.ONLY_DAY_TOGETHER if are_many else words.ONLY_DAY)
    text = words.UNTIL_TOGETHER if are_many else words.UNTIL
    return str(text).format(day=dates.full(trip.last))


def cards_part(plan: Household, shown: Plans, facts: Facts) -> Part | None:
    """Return what is to be known of the new cards, None where none may be applied for now."""
    if plan.pick_up is None:
        return None
    whose = plan.of(plan.pick_up.members)
    return Part(
        title=str(words.NEW_CARDS).format(members=all_short(plan.pick_up.members)),
        rows=tuple(_card_rows(plan, plan.pick_up, shown, facts)),
        bring_title=plan_words.FOR_PICKUP,
        bags=bags([(one, shown[one.number].pick_up) for one in whose]),
    )


def _card_rows(plan: Household, pick_up: PickUp, shown: Plans, facts: Facts) -> Iterator[Row]:
    are_many = len(pick_up.members) > 1
    applying = words.APPLY_TOGETHER if are_many else words.APPLY
    yield Row(term=words.TERM_APPLY, value=str(applying).format_map(facts))
    yield Row(term=plan_words.FOR_APPLYING, value=_uses(shown[pick_up.members[0]]))
    if pick_up.apply_by:
        by = words.APPLY_BY if pick_up.in_time == pick_up.members else words.APPLY_BY_OF_SOME
        whose = all_short(pick_up.in_time)
        text = str(by).format(day=dates.full(pick_up.apply_by), members=whose)
        yield Row(term=plan_words.TERM_APPLY_BY, value=text)
    if pick_up.late:
        text = str(words.MAY_BE_LATE).format(members=all_short(pick_up.late))
        yield Row(term=words.TERM_LATE, value=text)
    if pick_up.ready_about:
        text = str(plan_words.READY).format(day=dates.full(pick_up.ready_about))
        is_preview = any(one.member.answer.is_preview for one in plan.members)
        term = plan_words.TERM_READY_THEN if is_preview else plan_words.TERM_READY
        yield Row(term=term, value=text)
    booked = words.BOOK_TOGETHER if are_many else words.BOOK
    yield Row(term=words.TERM_PICKUP, value=str(booked).format_map(facts))
    yield Row(term=words.TERM_PLACE, value=facts["pickup_place"])
    yield Row(term=words.TERM_COLLECTS, value=all_going(plan.of(pick_up.members)))
    if pick_up.can_wait:
        ends = [one.last_day for one in plan.of(pick_up.can_wait) if one.last_day]
        text = str(words.CAN_WAIT).format(
            members=all_short(pick_up.can_wait), day=dates.full(min(ends))
        )
        yield Row(term=words.TERM_AT_ONCE, value=text)


def _uses(shown: ShownPlan) -> str:
    """Return what applying takes, the same for everybody."""
    perhaps = str(words.PERHAPS)
    return listed(
        [
            perhaps.format(thing=item.name) if item.need is Need.HELPFUL else item.name
            for item in shown.bring
        ]
    )
