"""`/household/`: each sentence of a plan where it belongs, and nowhere else."""

from dataclasses import replace
from datetime import datetime

import pytest

from renewal.clock import TOKYO
from renewal.municipality import snapshot
from renewal.municipality.hours import Incident
from tests.household.addresses import CHILD, FATHER, SHEET, at
from tests.household.test_trips import DAY, WEEKDAYS, open_on
from tests.household.written import EXTENDS_STAYS
from tests.reading import facts, lines, text, tree
from tests.shipped import KOSHIGAYA

LAST_DAY = "2026-12-28"
TO_NEW_YEAR = {"certificate": "2027-01-03", "card": "2032-01-03"}
KNOWN = replace(KOSHIGAYA, counters=tuple(open_on(one, *WEEKDAYS) for one in KOSHIGAYA.counters))


def rows(response) -> list[str]:
    return [" ".join(row.text_content().split()) for row in tree(response).cssselect("tbody tr")]


def test_hours_that_are_known_stand_with_the_day_and_those_that_are_not_are_asked_for(visitor):
    asked = facts(visitor.get(at(FATHER)))
    with snapshot.holding(KNOWN):
        known = facts(visitor.get(at(FATHER)))

    assert "電話で確かめてください（048-940-8604）" in asked["受付時間"]
    assert known["行く日"] == "2026年（令和8年）11月24日（火） 8:30から17:15まで"
    assert "受付時間" not in known
    assert known["窓口"] == "市民課、北部出張所、南部出張所のどこか1か所。予約はいりません。"


def test_hours_that_differ_are_told_for_each_counter(visitor):
    hall, north, _ = KNOWN.counters
    early = open_on(north, *WEEKDAYS, span=replace(DAY, closes=DAY.closes.replace(hour=16)))
    with snapshot.holding(replace(KNOWN, counters=(hall, early))):
        shown = facts(visitor.get(at(FATHER)))

    assert shown["行く日"] == (
        "2026年（令和8年）11月24日（火） 8:30から17:15まで（市民課）、"
        "2026年（令和8年）11月24日（火） 8:30から16:15まで（北部出張所）"
    )


def test_where_no_counter_takes_all_it_is_said_who_goes_where(visitor):
    """The hall takes proxies and has closed days of its own; the north takes holders alone."""
    hall, north, _ = KNOWN.counters
    hall = replace(hall, accepts=((hall.accepts[0][0], hall.accepts[0][1]),), hours=hall.hours)
    stay = replace(
        north, accepts=tuple(one for one in EXTENDS_STAYS.counters[0].accepts if "stay" in one[0])
    )
    with snapshot.holding(replace(KNOWN, counters=(hall, stay))):
        shown = facts(visitor.get(at(FATHER, {"card": "2027-01-29", "stay": "limited"})))

    assert shown["窓口"] == "1人目は市民課、2人目は北部出張所。予約はいりません。"


@pytest.mark.parametrize(
    ("members", "within"),
    [
        ([FATHER], "2027年（令和9年）1月20日（水）までの、窓口が開いている日なら、いつでも行けます。"),
        ([FATHER, FATHER], "2027年（令和9年）1月20日（水）までの、窓口が開いている日なら、一緒に済みます。"),
        ([TO_NEW_YEAR], "行けるのは、この日だけです。"),
        ([TO_NEW_YEAR, FATHER], "一緒に行けるのは、この日だけです。"),
    ],
)  # fmt: skip
def test_until_when_another_day_will_do(visitor, members, within):
    assert facts(visitor.get(at(*members, on=LAST_DAY)))["別の日にするとき"] == within


def test_what_has_ended_is_not_offered_another_day(visitor):
    ended = {"certificate": "2026-11-10", "card": "2031-11-10"}

    assert "別の日にするとき" not in facts(visitor.get(at(ended)))


@pytest.mark.parametrize(
    ("member", "said"),
    [
        ({"old-card": "lost"}, "カードの作り直し電話で確かめる1,000円"),
        ({"card": "2026-11-01", "stay": "limited"}, "カードの作り直し電話で確かめる1,000円"),
        ({"card": "2027-01-29", "stay": "limited"}, "カードの期限の延長電話で確かめる無料"),
        ({"card": "2032-01-20"}, "見積もりです。確かめてください"),
        ({"certificate": "2026-11-10", "card": "2031-11-10"}, "期限が過ぎています"),
        (FATHER | {"who": "proxy", "reply-form": "none"}, "窓口へ2回"),
    ],
)
def test_a_row_says_what_is_certain_and_what_to_ask(visitor, member, said):
    (row,) = rows(visitor.get(at(member)))

    assert said in row


@pytest.mark.parametrize("member", [{"old-card": "lost"}, {"card": "2032-01-20"}])
def test_nothing_that_is_not_certain_is_dated(visitor, member):
    (row,) = rows(visitor.get(at(member)))
    paper = facts(visitor.get(at(member, page=SHEET)))["1人目（18歳以上）"]

    assert "年（" not in row
    assert "年（" not in paper


def test_a_stay_has_a_last_day_and_no_first_one(visitor):
    (row,) = rows(visitor.get(at({"card": "2027-01-29", "stay": "limited"})))

    assert "2027年（令和9年）1月29日（金）まで" in row
    assert row.count("年（") == 1


def test_one_alone_has_one_bag(visitor):
    page = tree(visitor.get(at(FATHER)))
    whose = page.xpath("//h2[text()='持って行くもの']/following-sibling::dl[1]//dt")

    assert [one.text_content() for one in whose] == ["1人目"]


def test_a_fee_and_a_doubt_about_a_date_are_told_to_those_they_are_for(visitor):
    unsure = CHILD | {"old-card": "unknown"}
    odd = {"certificate": "2027-01-20", "card": "2032-01-21"}
    notes = lines(visitor.get(at(unsure, odd, {"certificate": "2027-01-20"})), "気をつけること")

    assert any(note.startswith("1,000円。") and note.endswith("（1人目）") for note in notes)
    assert any("月日が違います" in note and note.endswith("（2人目）") for note in notes)
    assert any("カード本体の期限も" in note and note.endswith("（3人目）") for note in notes)


def test_what_stops_a_counter_now_is_told_once_however_many_go(visitor):
    stopped = Incident(
        message="全国のシステムが止まっています。",
        since=datetime(2026, 11, 23, 8, tzinfo=TOKYO),
        until=datetime(2026, 11, 23, 17, tzinfo=TOKYO),
    )
    with snapshot.holding(replace(KNOWN, incidents=(stopped,))):
        page = text(visitor.get(at(FATHER, FATHER)), "main")

    assert page.count("全国のシステムが止まっています。") == 1


def test_a_family_with_a_lot_to_mind_has_all_of_it_on_paper_alone(visitor):
    of_each = [
        FATHER | {"who": "proxy", "reply-form": "none", "pin": "unknown", "changed": "name"},
        CHILD | {"old-card": "unknown", "changed": "moved-in", "licence": "unknown"},
        {"card": "2027-01-29", "stay": "limited"},
        {"certificate": "2026-11-01", "card": "2026-11-01", "licence": "on-card", "card-type": "no-pin"},
        FATHER | {"stay": "unknown", "card-type": "unknown", "age": "unknown", "who": "unknown"},
    ]  # fmt: skip
    page, paper = (visitor.get(at(*of_each, page=where)) for where in ("/household/", SHEET))
    shown, printed = lines(page, "気をつけること"), lines(paper, "気をつけること")

    assert shown == printed[: len(shown)]
    assert 3 <= len(shown) < len(printed)
    assert "ほかに気をつけることも入れて" in text(page, "main")
    assert "ほかに気をつけることも" not in text(visitor.get(at(FATHER)), "main")


def test_the_sheet_keeps_large_letters_and_leads_back(visitor):
    large = visitor.get(f"{at(FATHER, page=SHEET)}&size=large")
    moved = visitor.get(f"{SHEET}?p1-certificate=R9.1.20&p1-card=2032-01-20&size=large")
    links = [one.get("href") for one in tree(large).cssselect(".sheet-tools a")]

    assert tree(large).get("class") == "large"
    assert tree(visitor.get(at(FATHER, page=SHEET))).get("class") is None
    assert moved["Location"] == f"{at(FATHER, page=SHEET)}&size=large"
    calendar = at(FATHER, page="/calendar.ics")
    assert links == [at(FATHER, page=SHEET), calendar, at(FATHER)]
    assert visitor.get(f"{at(FATHER, page=SHEET)}&change=1")["Location"] == at(FATHER, page=SHEET)


def test_the_sheet_says_when_it_was_printed_and_whom_to_call(visitor):
    paper = visitor.get(at(FATHER, CHILD, page=SHEET))

    assert "2026年11月23日に印刷。" in text(paper, ".sheet")
    assert "048-940-8604" in text(paper, ".sheet")
    assert facts(paper)["1人目（18歳以上）"] == (
        "電子証明書の更新、2027年（令和9年）1月20日（水）まで"
    )
    assert len(tree(paper).cssselect(".ticks input")) == len(tree(paper).cssselect(".ticks li")) > 5
