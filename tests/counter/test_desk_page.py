"""`/counter/`: what it says of each verdict, in two languages, and that it needs no database."""

from dataclasses import replace
from datetime import timedelta

import pytest

from renewal import clock
from renewal.content import desk_words as words
from renewal.content.desk_changes import RULE_CHANGES
from renewal.content.desk_sources import INSTEAD_SOURCES, VERDICT_SOURCES
from renewal.counter.form import CASE_KEYS
from renewal.counter.verdict import _BY_WINDOW
from renewal.guidance.desk import Can
from renewal.municipality import snapshot
from renewal.municipality.fact_change import Done, FactChange
from renewal.municipality.hours import Incident
from renewal.municipality.snapshot import Origin, Snapshot
from renewal.rules import card, effects, fees, window
from renewal.rules.dated import Dated
from renewal.rules.who import Instead
from tests.reading import tree

OPEN = "certificate=2026-12-20&card=2031-12-20"


def text_of(response, selector: str = "main") -> str:
    (found,) = tree(response).cssselect(selector)
    return " ".join(found.text_content().split())


def can(response) -> str:
    (verdict,) = tree(response).cssselect(".verdict")
    return str(verdict.get("data-can"))


@pytest.mark.parametrize("verdict", Can)
def test_every_verdict_has_its_words_and_its_ground(verdict):
    assert words.TITLES[verdict]
    if verdict is Can.OTHER_PERSON:
        assert set(words.INSTEAD) == set(INSTEAD_SOURCES) == set(Instead)
        return
    assert words.TEXTS[verdict]
    on_the_office = {Can.ELSEWHERE, Can.CLOSED, Can.FROM_HOME, Can.ASK, Can.CHECK_DATE, Can.UNDATED}
    assert (verdict in _BY_WINDOW or verdict in VERDICT_SOURCES) is (verdict not in on_the_office)


def test_a_verdict_names_its_article(visitor):
    grounds = {
        OPEN: "第13条",
        "certificate=2026-12-20&card=2026-12-20": "第29条第1項",
        f"{OPEN}&who=proxy&reply-form=none": "第5条第2項",
        "certificate=2026-12-20&card=2026-12-20&who=proxy": "第13条第7項",
    }
    for query, article in grounds.items():
        assert article in text_of(visitor.get(f"/counter/?{query}"), ".desk-links")


def test_another_day_is_marked_as_no_answer_for_today(visitor):
    response = visitor.get(f"/counter/?{OPEN}&on=2026-08-03")

    assert can(response) == "not-yet"
    assert "今日の答えではありません" in text_of(response, ".desk-preview")
    assert tree(visitor.get(f"/counter/?{OPEN}")).cssselect(".desk-preview") == []


def test_an_incident_stands_before_everything_else(visitor):
    now = clock.now()
    down = Incident(
        message="システムが止まっています。", since=now, until=now + timedelta(hours=2),
        counter="hokubu", services=(),
    )  # fmt: skip
    with snapshot.holding(replace(snapshot.current().office, incidents=(down,))):
        page = tree(visitor.get("/counter/"))
    (answer,) = page.cssselect("#answer")

    assert answer[0].get("class") == "desk-incident"
    assert "北部出張所" in answer[0].text_content()
    assert "14:00" in answer[0].text_content()


def test_without_the_database_it_says_how_old_its_facts_are(visitor):
    """No test here may ask a database: any query would fail it."""
    read = clock.now() - timedelta(minutes=30)
    held = Snapshot(
        office=snapshot.current().office, origin=Origin.FILE, version=7, read_at=read,
        confirmed_at=read,
    )  # fmt: skip
    with snapshot.holding(held):
        response = visitor.get(f"/counter/?{OPEN}")

    assert can(response) == "yes"
    assert "2026年11月26日 11:30に読み取り（第7版）" in text_of(response, ".desk-age")
    assert "11:30" in text_of(response, ".desk-age").split("第7版")[1]


@pytest.mark.parametrize("key", CASE_KEYS)
def test_a_common_case_without_dates_is_a_list_and_no_promise(visitor, key):
    response = visitor.get("/counter/", {"case": key}, follow=True)

    assert can(response) in {"undated", "lost-first", "ask"}
    assert tree(response).cssselect(".desk-part--things li") != []


def test_the_same_line_stands_in_both_languages(visitor):
    page = tree(visitor.get(f"/counter/?{OPEN}&beside=en"))
    rows = page.cssselect(".desk-rows > li")

    assert len(rows) > 8
    assert {len(row.cssselect(":scope > div")) for row in rows} == {2}
    assert {row.cssselect(":scope > div")[1].get("lang") for row in rows} == {"en"}
    things = [row.cssselect("div[lang]")[0].text_content() for row in rows[:2]]
    assert [" ".join(one.split()) for one in things] == [
        "My Number Card (マイナンバーカード)", "PINs (暗証番号)",
    ]  # fmt: skip


def test_the_card_of_the_keys_has_every_key_of_the_desk(visitor):
    desk = tree(visitor.get("/counter/"))
    keys = {
        one.get("data-key") or one.get("data-group")
        for one in desk.cssselect("[data-key], [data-group]")
    }
    card_of_keys = {one.text for one in tree(visitor.get("/counter/keys/")).cssselect("th kbd")}

    assert {"Esc" if key == "Escape" else key.upper() for key in keys} == card_of_keys - {"Enter"}


def test_every_rule_that_changed_stands_in_the_list_of_changes(visitor):
    """What began with the card itself, in 2016, has not changed."""
    dated = [
        value
        for module in (card, effects, fees, window)
        for value in vars(module).values()
        if isinstance(value, Dated)
    ]
    days = {since.day for value in dated for since in value.history if since.day.year > 2016}
    told = {change.since for change in RULE_CHANGES}

    assert len(days) > 1
    assert days - told == set()
    assert [one.since for one in RULE_CHANGES] == sorted(told, reverse=True)
    assert "2022年4月1日" in text_of(visitor.get("/counter/changes/"))


def test_what_the_office_has_changed_stands_in_the_list_of_changes(visitor):
    change = FactChange(
        at=clock.now() - timedelta(hours=2), what="受付時間", row="市民課 月〜金", done=Done.CHANGED,
        fields=("閉まる時刻",),
    )  # fmt: skip
    held = replace(snapshot.current(), changes=(change,))
    with snapshot.holding(held):
        told = text_of(visitor.get("/counter/changes/"))

    assert "2026年11月26日 10:00 受付時間 市民課 月〜金：変更（閉まる時刻）" in told
