"""`/household/`: what is told of those who can't go yet, and what holds of every such page."""

import pytest

from renewal.municipality import snapshot
from tests.household.addresses import CHILD, FATHER, PAGE, SHEET, at
from tests.household.test_page import FIVE_PAGE, WITHOUT_FORM
from tests.household.written import EXTENDS_STAYS
from tests.reading import errors, facts, text, tree


def test_whose_card_comes_in_time_and_whose_may_be_late_is_told_apart(visitor):
    soon = CHILD | {"certificate": "2026-12-10", "card": "2026-12-10"}
    ended = CHILD | {"certificate": "2026-11-10", "card": "2026-11-10"}
    shown = facts(visitor.get(at(CHILD, soon, ended)))

    assert shown["切れ目なく使うには"].endswith("受け取れる見込みです（1人目）。")
    assert shown["急ぐ人"] == "2人目。いまの期限に間に合わないかもしれません。"


def test_members_for_whom_no_day_is_named_are_told_apart_with_the_reason(visitor):
    page = tree(
        visitor.get(at({"old-card": "lost"}, {"card": "2032-01-20"}, {"card": "2032-01-20"}))
    )
    told = [" ".join(one.text_content().split()) for one in page.cssselect(".verdict li")]

    assert [line.partition("。")[0] for line in told] == [
        "1人目：なくしたカードの利用を止めてから、作り直し方を電話で確かめてください（048-940-8604）",
        "2人目、3人目：期限が見積もりか計算なので、日を決められません",
    ]
    assert "2027年" not in page.cssselect(".verdict")[0].text_content()


def test_a_stay_to_be_extended_waits_for_the_residence_card_and_a_proxy_comes_again(visitor):
    shown = facts(visitor.get(at(FATHER | WITHOUT_FORM)))
    with snapshot.holding(EXTENDS_STAYS):
        stay = facts(visitor.get(at({"card": "2027-01-31", "stay": "limited"})))

    assert stay["行く前に"] == "1人目は、新しい在留カードを先に受け取ります。"
    assert shown["もう一度行く人"] == "1人目の代理人。窓口から本人に書類が届いたあとで行きます。"


def test_another_day_is_a_preview_and_says_so(visitor):
    response = visitor.get(at(FATHER, on="2026-12-01"))

    assert "2026年（令和8年）12月1日（火）に調べたときの答え" in text(response, ".notice")
    assert facts(response)["行く日"].startswith("2026年（令和8年）12月1日")
    assert "調べた日に申し込むと" in facts(visitor.get(at(CHILD, on="2026-12-01")))


@pytest.mark.parametrize("path", [PAGE, FIVE_PAGE, at(FATHER, page=SHEET), f"{PAGE}?p1-card=x"])
def test_it_is_nobody_elses_business(visitor, path):
    response = visitor.get(path)

    assert "no-store" in response["Cache-Control"]
    assert response["X-Robots-Tag"] == "noindex"
    assert tree(response).cssselect("meta[name=robots]")[0].get("content") == "noindex"
    assert response.cookies == {}
    assert visitor.post(path).status_code == 405


def test_each_members_own_answer_is_a_link_away(visitor):
    page = tree(visitor.get(FIVE_PAGE))
    answers = [one.get("href") for one in page.cssselect("tbody a") if "/check/" in one.get("href")]

    assert len(answers) == 5
    for address in answers:
        answer = visitor.get(address)
        assert answer.status_code == 200
        assert errors(answer) == {}
    assert "pin=forgotten" in answers[1]


@pytest.mark.parametrize(("on", "is_tight"), [("2027-01-10", True), ("2026-12-20", False)])
def test_who_has_to_go_twice_with_little_time_is_told_to_call_and_not_that_any_day_will_do(
    visitor, on, is_tight
):
    by_proxy = {
        "certificate": "2027-01-20", "card": "2032-01-20", "who": "proxy", "reply-form": "none",
    }  # fmt: skip
    told = facts(visitor.get(f"{at(by_proxy)}&on={on}"))

    assert ("間に合わないかもしれない" in told["もう一度行く人"]) is is_tight
    assert ("別の日にするとき" in told) is not is_tight
