"""Ten common cases on one sheet: each as the checker answers it."""

from urllib.parse import urlencode

import pytest

from renewal.asking.words import words_of
from renewal.content.common_cases import TEN
from renewal.rules.situation import Renew
from renewal.rules.window import Standing
from tests.reading import folded, text, tree

DATES = {
    (Renew.CERTIFICATE, Standing.OPEN): "certificate=2027-01-20&card=2032-01-20",
    (Renew.CERTIFICATE, Standing.EXPIRED): "certificate=2026-10-20&card=2031-10-20",
    (Renew.CARD, Standing.OPEN): "certificate=2027-01-20&card=2027-01-20",
}


@pytest.fixture
def shown(visitor):
    """Return the boxes of the sheet, one for each case."""
    return tree(visitor.get("/common-cases/")).cssselect(".cases > li")


def test_there_are_ten_and_no_two_alike():
    assert len(TEN) == 10
    assert len({(case.renew, case.situation, case.standing) for case in TEN}) == 10


@pytest.mark.parametrize("number", range(len(TEN)))
def test_each_brings_what_the_answer_to_it_says(visitor, shown, number):
    case, box = TEN[number], shown[number]
    query = f"{DATES[case.renew, case.standing]}&{urlencode(words_of(case.situation))}"
    answer = tree(visitor.get(f"/check/?{query}"))
    brought = {
        folded(one.cssselect("strong")[0]): "必要" in folded(one.cssselect(".mark")[0])
        for one in answer.cssselect(".brief li")
    }

    assert folded(box.cssselect("h2")[0]) == case.title
    assert len(brought) > 1
    said = [folded(one) for one in box.cssselect("ul li")]
    assert said == [
        name if is_required else f"{name} あると便利" for name, is_required in brought.items()
    ]


def test_how_often_and_what_it_costs_stands_with_each(shown):
    told = [folded(box.cssselect("p strong")[0]) for box in shown]

    assert told == [
        *["1回、無料"] * 4,
        "2回、無料",
        *["1回、無料"] * 3,
        "1回、1,000円まで",
        "1回、無料",
    ]


def test_where_is_said_as_the_answer_says_it(shown):
    where = [folded(box.cssselect("p")[0]) for box in shown]

    assert where[0] == "1回、無料 市民課、北部出張所、南部出張所"
    assert where[3] == "1回、無料 市民課"
    assert "北部出張所" not in where[3]
    assert "北部出張所" in where[5]
    assert "先に電話で確かめてください（048-940-8604）。" in where[8]


def test_the_rule_for_the_days_stands_on_it_and_the_day_it_was_printed(visitor):
    said = text(visitor.get("/common-cases/"))

    assert "期限が5月20日なら2月21日" in said
    assert "5月31日なら3月1日" in said
    assert "2026年11月23日に印刷。" in said


def test_the_counters_page_leads_to_it(visitor):
    assert tree(visitor.get("/offices/")).cssselect("a[href='/common-cases/']")


def test_what_comes_before_everything_else_stands_first(shown):
    lost, without_form, stay = (folded(shown[number]) for number in (8, 4, 9))

    assert "0120-95-0178" in lost
    assert "受理番号" in lost
    assert "先に電話" in without_form
    assert "在留期間が延びてから" in stay


def test_what_is_booked_stands_once(visitor):
    said = text(visitor.get("/common-cases/"))

    assert said.count("電子証明書の更新 予約はいりません。") == 1
    assert said.count("受け取りには、日時の予約が必要です。") == 1
