"""`/check/`: what to do where a PIN is forgotten, a child asks, a stay ends or a card is lost."""

import pytest

from tests.reading import facts, lines, text, things
from tests.web.test_check_plan import BRING, MIND, OPEN, PICK_UP, names, not_needed, ways

STAYS = ["card=2026-11-23&stay=limited", "card=2026-11-22&stay=limited"]


def test_a_proxy_whose_holder_forgot_the_pin_brings_the_holders_papers_and_comes_twice(visitor):
    response = visitor.get(OPEN + "&who=proxy&pin=forgotten")

    assert facts(response)["行く回数"] == "2回。1回では終わりません。"
    # Nothing is the holder's to carry, so nothing says who carries it.
    assert ("本人確認書類（カードのほかに）", ("必要",)) in [
        (one.name, one.marks) for one in things(response, BRING)
    ]
    assert "暗証番号" in not_needed(response)
    assert not [name for name in names(response, BRING) if name.startswith("暗証番号")]


def test_a_child_alone_is_told_who_has_to_come_and_what_they_bring(visitor):
    response = visitor.get(OPEN + "&age=under-15")

    assert "この手続きは、親などの法定代理人がします。" in text(response, "#task")
    assert {one.marks for one in things(response, BRING)} == {("必要",), ("あると便利",)}
    assert "法定代理人であることが分かる書類（戸籍謄本、登記事項証明書など）" in names(
        response, BRING
    )


def test_a_stay_that_is_over_costs_and_a_running_one_does_not(visitor):
    running, over = (visitor.get(f"/check/?{query}") for query in STAYS)

    assert facts(over)["費用"].startswith("1,000円。在留期間に限りのある方が、")
    assert "無料です" in facts(running)["費用"]
    assert "期限が過ぎると延ばせません" in lines(over, MIND)[0]
    assert "カードの期限が切れる前に" in lines(running, MIND)[0]


@pytest.mark.parametrize(
    ("query", "visits"),
    [
        (STAYS[0], "ふつう1回。"),
        ("certificate=2027-01-20&card=2032-01-20&stay=limited", "ふつう1回。"),
        # How a card is made anew, no page of the office says.
        (STAYS[1], "窓口に確かめてください。"),
    ],
)
def test_a_limited_stay_is_no_application_from_home_but_a_counter_to_ask_for(
    visitor, query, visits
):
    response = visitor.get(f"/check/?{query}")

    assert facts(response)["窓口"] == "先に電話で確かめてください（048-940-8604）。"
    assert facts(response)["行く回数"] == visits
    assert ways(response) == ["/procedures/period-of-stay/"]


def test_who_extends_a_stay_reads_what_to_bring(visitor):
    response = visitor.get(f"/check/?{STAYS[0]}")

    assert names(response, BRING)[:2] == ["在留カード", "マイナンバーカード"]


def test_a_lost_card_costs_and_is_paid_at_the_pickup(visitor):
    response = visitor.get("/check/?old-card=lost")

    assert facts(response)["費用"].startswith("1,000円。")
    assert names(response, PICK_UP)[-1].startswith("手数料（1,000円")
    assert not_needed(response) == "いま使っているマイナンバーカード"
    assert lines(response, MIND)[0].startswith("まず電話でカードの利用を止めてください")
