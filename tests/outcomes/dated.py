"""What the checker says of dates: each kind of verdict once, the page behind it included."""

from django.http import QueryDict

from renewal import guidance
from renewal.asking.answering import ShownAnswer, shown
from renewal.asking.check import CheckForm
from renewal.asking.details import ShownDetails, shown_details
from renewal.asking.rows import Row
from tests.outcomes.every import ON

DATES = (
    "certificate=2027-01-20&card=2032-01-20",
    "certificate=2027-05-20&card=2032-05-20",
    "certificate=2026-10-20&card=2031-10-20",
    "certificate=2026-11-23&card=2031-11-23",
    "certificate=2027-01-20&card=2027-01-20",
    "certificate=2027-05-20&card=2027-05-20",
    "certificate=2026-10-20&card=2026-10-20",
    "certificate=2026-11-23&card=2026-11-23",
    "certificate=2026-12-10&card=2026-12-10",
    "certificate=2027-01-20&card=2027-03-31",
    "certificate=2022-01-20&card=2027-01-20",
    "certificate=2027-01-20",
    "certificate=2027-05-20",
    "certificate=2026-10-20",
    "card=2032-01-20",
    "card=2033-01-20",
    "card=2030-01-20",
    "card=2027-01-20",
    "card=2032-01-20&made-as=adult",
    "card=2032-01-20&made-as=minor",
)
WORDS = (
    "",
    "dates=worked-out",
    "on=2026-12-01",
    "old-card=lost",
    "old-card=unknown",
    "stay=limited",
    "stay=unknown",
    "age=under-15&who=legal-representative",
    "card-type=no-pin",
    "licence=on-card",
    "changed=name",
)


def file() -> dict[str, str]:
    """Return the approved file of dated answers, by name."""
    queries = [f"{dates}&{words}" if words else dates for dates in DATES for words in WORDS]
    answered: dict[str, list[str]] = {}
    for query in ["old-card=lost", *queries]:
        answered.setdefault(_answer(query), []).append(query)
    blocks = (f"## {queries[0]}\n\n{text}\n" for text, queries in answered.items())
    return {"dated.txt": "\n".join(blocks)}


def _answer(query: str) -> str:
    asked = CheckForm(QueryDict(query))
    assert asked.is_valid(), asked.errors
    answer = guidance.answer(
        certificate=asked.asked.certificate,
        card=asked.asked.card,
        situation=asked.asked.situation,
        on=asked.asked.on or ON,
        today=ON,
    )
    assert answer
    return "\n".join([*_page(shown(answer)), *_behind(shown_details(answer))])


def _page(page: ShownAnswer) -> list[str]:
    picture = [f"図: {page.timeline.label}"] if page.timeline else []
    return [
        *([page.preview] if page.preview else []),
        f"[{page.standing_words or page.panel}] {page.title}",
        page.text,
        *_rows(page.rows),
        *picture,
        *map(str, page.rule),
        *(f"! {caution}" for caution in page.cautions),
        *_rows(page.prepare),
        *(f"* {note}" for note in page.notes),
        *_rows(page.understood),
        *_rows(page.estimates),
    ]


def _behind(page: ShownDetails) -> list[str]:
    days = [
        f"{event.day.text if event.day else '-'}: {line.text} {line.cited}".rstrip()
        for event in page.events
        for line in event.lines
    ]
    return [*days, *_rows(page.afterwards), f"資料: {len(page.sources)}"]


def _rows(rows: tuple[Row, ...]) -> list[str]:
    return [f"{row.term}: {row.date.text if row.date else row.value}" for row in rows]
