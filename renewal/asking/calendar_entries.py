"""The days of an answer as entries of a calendar, each with everything needed on that day."""

from collections.abc import Iterator
from datetime import timedelta

from renewal.asking.answering import remark_text
from renewal.asking.calendar_file import Entry, lasting_uid
from renewal.asking.planning import ShownItem, shown_plan
from renewal.content import calendar_words as words
from renewal.content import dates
from renewal.content.labels import term_and_value
from renewal.content.office_words import listed
from renewal.content.remarks import REMARKS, Remark
from renewal.content.schema import Need
from renewal.content.words import Words
from renewal.guidance import Answer
from renewal.guidance.facts import office_facts
from renewal.guidance.note import About, Kind, Note
from renewal.guidance.noting import noted
from renewal.municipality.office import Counter
from renewal.municipality.publisher import publisher
from renewal.rules.window import Standing

_NINE = timedelta(hours=9)
_THE_DAY_BEFORE = _NINE - timedelta(days=1)
_TWO_WEEKS_BEFORE = _NINE - timedelta(days=14)

ALARMS: dict[Kind, tuple[timedelta, ...]] = {
    Kind.FIRST: (_NINE,),
    Kind.GOOD: (_THE_DAY_BEFORE,),
    Kind.APPLY_BY: (_TWO_WEEKS_BEFORE, _THE_DAY_BEFORE),
    Kind.LAST: (_TWO_WEEKS_BEFORE, _THE_DAY_BEFORE),
}
"""When one is reminded: at nine in the morning."""

_CAUTIONS = (
    Remark.PREVIEW,
    Remark.WORKED_OUT,
    Remark.NOT_ONE_BIRTHDAY,
    Remark.CERTIFICATE_ENDS_FIRST,
)
"""What makes a day less certain than it looks."""


def calendar_entries(answer: Answer, *, address: str) -> tuple[Entry, ...]:
    """Return the days of `answer` worth noting, in the language in force; none if there are none.

    `address`: where the answer stands, for everybody.
    """
    return tuple(_entry(note, answer, address) for note in noted(answer))


def _entry(note: Note, answer: Answer, address: str) -> Entry:
    return Entry(
        uid=_uid(note, answer),
        first=note.first,
        last=note.last,
        title=_title(note, answer),
        description="\n".join(map(str, _lines(note, answer, address))),
        location=location(note.counters, answer.office.name),
        url=address,
        alarms=ALARMS[note.kind],
    )


def _uid(note: Note, answer: Answer) -> str:
    """Return what the entry is known by: the same for any words of the case, and on any day."""
    read = (answer.certificate, answer.card)
    ends = (one.expires_on.isoformat() if one else "" for one in read)
    return lasting_uid(answer.office.code, note.about, note.kind, *ends)


def _title(note: Note, answer: Answer) -> str:
    title = words.TITLE_ANEW if _is_anew(note) else words.TITLES[note.about, note.kind]
    if answer.is_worked_out:
        return str(words.TITLE_WORKED_OUT).format(title=title)
    return str(title)


def _is_anew(note: Note) -> bool:
    return note.window.standing is Standing.EXPIRED


def _lines(note: Note, answer: Answer, address: str) -> Iterator[Words]:
    facts = office_facts()
    yield from _of_the_day(note, facts)
    if note.kind is Kind.LAST and note.about is About.CERTIFICATE and answer.plan.visits > 1:
        yield str(words.TWO_VISITS).format_map(facts)
    yield from cautions_of(answer)
    yield from _preparing(answer, facts)
    yield from whom_to_ask(facts, address)


def cautions_of(answer: Answer) -> Iterator[str]:
    """Yield what makes the days of an answer less certain than they look."""
    for remark in _CAUTIONS:
        if remark in answer.remarks:
            yield remark_text(remark, answer)


def whom_to_ask(facts: dict[str, str], address: str) -> Iterator[Words]:
    """Yield what stands at the end of every entry: whom to ask, where the answer stands."""
    yield str(words.ASK).format_map(facts)
    yield str(words.ANSWER_AT).format(address=address)
    yield words.NO_NAME
    if not publisher():
        yield str(words.NOT_OFFICIAL).format_map(facts)


def _of_the_day(note: Note, facts: dict[str, str]) -> Iterator[str]:
    text = words.TEXT_ANEW if _is_anew(note) else words.TEXTS[note.about, note.kind]
    yield str(text).format(closes=dates.full(note.window.closes_on), weeks=facts["weeks"])
    if note.open_from:
        yield str(words.OPEN_FROM).format(day=dates.full(note.open_from))
    is_last_open = note.kind is Kind.LAST and note.last < note.window.closes_on
    if is_last_open:
        yield str(words.LAST_OPEN)
    if note.kind is Kind.LAST and note.about is About.CERTIFICATE and not note.counters:
        yield str(REMARKS[Remark.LAST_DAY_STAYS].text)
    if note.closed:
        yield str(words.CLOSED).format(days=listed([dates.full(day) for day in note.closed]))
    if note.is_assumed:
        yield str(words.ASSUMED).format_map(facts)


def _preparing(answer: Answer, facts: dict[str, str]) -> Iterator[Words]:
    """Yield what to bring, the required things first, then where, how often, and what it costs."""
    plan = shown_plan(answer.plan, facts)
    if plan.instead:
        yield plan.instead
    yield ""
    yield plan.bring_title
    for item in sorted(plan.bring, key=lambda one: one.need is not Need.REQUIRED):
        yield _item(item)
    yield ""
    for row in plan.rows:
        yield term_and_value(row.term, row.value)


def _item(item: ShownItem) -> str:
    return item_line(item.name, is_helpful=item.need is not Need.REQUIRED)


def item_line(name: str, *, is_helpful: bool) -> str:
    """Return one thing to bring as a line of a list."""
    return str(words.ITEM_HELPFUL if is_helpful else words.ITEM).format(item=name)


def location(counters: tuple[Counter, ...], office: str) -> str:
    """Return where to go as maps read it: the counters of the city `office`, "" for none."""
    if not counters:
        return ""
    return str(words.PLACE).format(office=office, counters=listed([*map(_place, counters)]))


def _place(counter: Counter) -> str:
    if not counter.address:
        return counter.name
    return str(words.COUNTER_AT).format(counter=counter.name, address=counter.address)
