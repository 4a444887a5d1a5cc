"""`/calendar.ics`: exactly the days meant, as two other programs read them. Without a database."""

from datetime import timedelta

import pytest

from tests.calendars import read, read_all, unfolded
from tests.web.calendar_of import CALENDAR, OF_CARD, OPEN, STAY, TOO_EARLY, got

MORNING = timedelta(hours=9)
DAY_BEFORE = timedelta(hours=-15)
TWO_WEEKS_BEFORE = timedelta(days=-14, hours=9)

CERTIFICATE = "マイナンバーカードの電子証明書："
CARD = "マイナンバーカードの更新："
FIRST = f"{CERTIFICATE}更新できる最初の日"
GOOD = f"{CERTIFICATE}更新に行くのによい週"
LAST = f"{CERTIFICATE}更新できる最後の日"
ANEW = f"{CERTIFICATE}窓口で新しくできる最初の日"
CARD_FIRST = f"{CARD}申し込める最初の日"
CARD_GOOD = f"{CARD}申し込むのによい週"
APPLY_BY = f"{CARD}切れ目なく使うには、この日までに申し込む"
CARD_LAST = "マイナンバーカードの期限の日"
STAY_LAST = "マイナンバーカードの期限：在留期間に合わせて延ばせる最後の日"

EVENTS = {
    TOO_EARLY: [
        (FIRST, "2027-02-21", "2027-02-21"),
        (GOOD, "2027-02-22", "2027-02-26"),
        (LAST, "2027-05-20", "2027-05-20"),
    ],
    OPEN: [(GOOD, "2026-11-30", "2026-12-04"), (LAST, "2027-01-20", "2027-01-20")],
    f"{OPEN}&who=proxy": [
        (GOOD, "2026-11-30", "2026-12-04"),
        (LAST, "2027-01-20", "2027-01-20"),
    ],
    # In the last days: no week leaves time for a second visit.
    "certificate=2026-11-27&card=2031-11-27": [(LAST, "2026-11-27", "2026-11-27")],
    # New Year closes the last days of one window, and the first ones of another.
    "certificate=2027-01-03&card=2032-01-03": [
        (GOOD, "2026-11-30", "2026-12-04"),
        (LAST, "2026-12-28", "2026-12-28"),
    ],
    "certificate=2027-03-28&card=2032-03-28": [
        (FIRST, "2026-12-29", "2026-12-29"),
        (GOOD, "2027-01-04", "2027-01-08"),
        (LAST, "2027-03-26", "2027-03-26"),
    ],
    "certificate=2026-11-22&card=2031-11-22": [(ANEW, "2026-11-24", "2026-11-24")],
    OF_CARD: [
        (CARD_FIRST, "2027-02-21", "2027-02-21"),
        (CARD_GOOD, "2027-02-22", "2027-02-26"),
        (APPLY_BY, "2027-04-08", "2027-04-08"),
        (CARD_LAST, "2027-05-20", "2027-05-20"),
    ],
    "card=2026-12-30": [(CARD_LAST, "2026-12-30", "2026-12-30")],
    STAY: [(STAY_LAST, "2027-03-19", "2027-03-19")],
    f"{OPEN}&on=2026-12-20": [
        (GOOD, "2026-12-21", "2026-12-25"),
        (LAST, "2027-01-20", "2027-01-20"),
    ],
    f"{OPEN}&dates=worked-out": [
        (f"計算した日付（カードで確かめてください）：{GOOD}", "2026-11-30", "2026-12-04"),
        (f"計算した日付（カードで確かめてください）：{LAST}", "2027-01-20", "2027-01-20"),
    ],
}  # fmt: skip

NOTHING = [
    "card=2032-01-20",
    "card=2032-01-20&dates=worked-out",
    "certificate=2026-11-22&card=2026-11-22",
    "certificate=2026-11-22",
    "old-card=lost",
    f"{OPEN}&old-card=lost",
    "card=2026-11-22&stay=limited",
]


def test_each_answer_has_exactly_the_days_that_are_meant(visitor):
    files = [got(visitor, query) for query in EVENTS]
    found = [
        [(one.title, one.first.isoformat(), one.last.isoformat()) for one in events]
        for events in read_all(files)
    ]

    assert dict(zip(EVENTS, found, strict=True)) == EVENTS
    for file in files:
        unfolded(file)


@pytest.mark.parametrize("query", NOTHING)
def test_where_nothing_is_certain_the_answer_itself_is_shown(visitor, query):
    response = visitor.get(f"{CALENDAR}?{query}")

    assert (response.status_code, response["Location"]) == (302, f"/check/?{query}")
    assert visitor.get(response["Location"]).status_code == 200


def test_one_is_reminded_at_nine_on_the_day_on_the_day_before_and_two_weeks_before(visitor):
    first, good, last = read(got(visitor, TOO_EARLY))
    of_card = read(got(visitor, OF_CARD))

    assert (first.alarms, good.alarms) == ((MORNING,), (DAY_BEFORE,))
    assert last.alarms == (TWO_WEEKS_BEFORE, DAY_BEFORE)
    assert [one.alarms for one in of_card] == [
        (MORNING,), (DAY_BEFORE,), (TWO_WEEKS_BEFORE, DAY_BEFORE), (TWO_WEEKS_BEFORE, DAY_BEFORE),
    ]  # fmt: skip


def test_it_is_a_file_that_a_phone_offers_to_add_and_nobody_keeps(visitor):
    response = visitor.get(f"{CALENDAR}?{OPEN}")

    assert response["Content-Type"] == "text/calendar; charset=utf-8"
    assert response["Content-Disposition"] == 'inline; filename="my-number-card.ics"'
    assert "PRODID:-//My Number Card renewal guide//Calendar//JA" in unfolded(response.content)
