"""The printed sheet: the answer of the same query, in the order in which paper runs short."""

from dataclasses import replace
from datetime import time

import pytest

from renewal.asking.sheet import ShownCounter
from renewal.municipality import snapshot
from renewal.municipality.hours import RegularHours, Span
from tests.reading import facts, folded, text, tree
from tests.shipped import KOSHIGAYA

CERTIFICATE = "certificate=2027-01-20&card=2032-01-20"
CARD = "certificate=2027-01-20&card=2027-01-20"
CASES = {
    "certificate": CERTIFICATE,
    "forgotten": f"{CERTIFICATE}&pin=forgotten",
    "proxy": f"{CERTIFICATE}&who=proxy&reply-form=none",
    "child": f"{CARD}&who=legal-representative&age=under-15",
    "card": CARD,
    "early": "certificate=2028-01-20&card=2033-01-20",
    "expired": "certificate=2026-10-20&card=2031-10-20",
    "lost": "old-card=lost",
    "stay": "card=2027-01-20&stay=limited",
    "estimate": "card=2032-01-20",
    "worked-out": f"{CERTIFICATE}&dates=worked-out",
}


def page(visitor, query, size=""):
    reply = visitor.get(f"/check/sheet/?{query}{size}")
    assert reply.status_code == 200
    return reply


@pytest.mark.parametrize("query", CASES.values(), ids=CASES)
def test_it_says_what_the_answer_says(visitor, query):
    answer = tree(visitor.get(f"/check/?{query}"))
    sheet = tree(page(visitor, query))

    assert folded(sheet.cssselect("h1")[0]) == folded(answer.cssselect("h1")[0])
    brought = [folded(one) for one in answer.cssselect(".brief strong")]
    assert [folded(one) for one in sheet.cssselect(".ticks strong")] == brought
    assert len(sheet.cssselect(".ticks input[type=checkbox]")) == len(brought)
    said = folded(sheet.cssselect(".sheet")[0])
    for note in answer.cssselect("h3 + ul:not([class]) > li"):
        assert (folded(note) in said) is not folded(note).startswith("期限の日が土曜")


@pytest.mark.parametrize("query", CASES.values(), ids=CASES)
def test_sources_come_last_and_what_stops_before_them(visitor, query):
    said = text(page(visitor, query))
    parts = ("気をつけること", "更新しないと使えなくなるもの", "もとにした法令と資料")
    places = [said.index(part) for part in parts if part in said]

    assert places == sorted(places)
    assert said.rindex("あると便利") < places[0]


def test_what_stops_stands_there_where_both_dates_were_read(visitor):
    said = text(page(visitor, CERTIFICATE))

    assert "2027年（令和9年）4月30日（金） 更新しないと、この日まで：健康保険証" in said
    assert "更新しないと使えなくなるもの" not in text(page(visitor, CASES["estimate"]))


def test_it_holds_the_window_in_one_line_and_both_dates(visitor):
    said = text(page(visitor, CERTIFICATE))

    assert "2026年（令和8年）10月21日（水）から2027年（令和9年）1月20日（水）まで" in said
    assert "カードの期限：2032年（令和14年）1月20日（火）" in said
    both = facts(page(visitor, CARD))["電子証明書とカードの期限"]
    assert both == "2027年（令和9年）1月20日（水）"


def test_days_that_pass_until_it_is_read_are_not_counted(visitor):
    said = text(page(visitor, CERTIFICATE))

    assert "最後の日まであと" not in said
    assert "2026年11月23日に印刷。" in said


def test_estimates_and_worked_out_dates_are_called_so(visitor):
    assert "手続きできる期間（見積もり）" in text(page(visitor, CASES["estimate"]))
    worked_out = page(visitor, CASES["worked-out"])
    assert facts(worked_out)["計算した日付"].startswith("電子証明書の期限：2027年")
    assert "計算したものです" in text(worked_out)


def test_another_day_is_called_a_preview(visitor):
    assert "今日の答えではありません" in text(page(visitor, f"{CERTIFICATE}&on=2027-01-05"))


def test_the_envelopes_months_are_told_before_the_window_alone(visitor):
    assert "封筒が届くころ" in text(page(visitor, CASES["early"]))
    assert "封筒が届くころ" not in text(page(visitor, CERTIFICATE))


def test_unknown_hours_are_asked_for_and_known_ones_told(visitor):
    assert "開いている時間は、電話で確かめてください。" in text(page(visitor, CERTIFICATE))

    span = Span(opens=time(8, 30), closes=time(17, 15))
    hours = (RegularHours(weekdays=(0, 1, 2, 3, 4), span=span),)
    counters = tuple(replace(one, hours=hours) for one in KOSHIGAYA.counters)
    with snapshot.holding(replace(KOSHIGAYA, counters=counters)):
        said = text(page(visitor, CERTIFICATE))
    assert "開いている時間は" not in said
    assert said.count("8:30から17:15まで") >= len(counters)


def test_where_and_how_a_card_is_picked_up_stands_on_a_cards_sheet_alone(visitor):
    assert "受け取りには、日時の予約が必要です。" in text(page(visitor, CARD))
    assert "受け取りの予約" not in text(page(visitor, CERTIFICATE))


def test_who_carries_all_of_a_list_is_said_once(visitor):
    lists = tree(page(visitor, CASES["child"])).cssselect("h2:has(.mark)")
    assert [folded(one) for one in lists] == [
        "申し込むときに使うもの 本人が用意",
        "受け取りに持って行くもの 代理人が持つ",
    ]
    assert "代理人が持つ" not in folded(tree(page(visitor, CASES["child"])).cssselect(".ticks")[1])

    by_proxy = tree(page(visitor, CASES["proxy"])).cssselect(".ticks li")
    assert {"代理人が持つ", "本人が用意"} == {folded(one.cssselect(".mark")[1]) for one in by_proxy}
    assert "本人が用意" not in text(page(visitor, CERTIFICATE))


def test_a_counter_of_which_only_the_name_is_known_gets_no_line():
    counter = ShownCounter(name="市民課", reading="しみんか", place="", telephone="", hours=())

    assert not counter.is_told
    assert replace(counter, place="1階").is_told
    assert replace(counter, hours=("月曜日は8:30から17:15まで",)).is_told


def test_a_guide_of_the_city_itself_does_not_call_itself_unofficial(visitor, settings):
    assert "越谷市の公式サイトではありません" in text(page(visitor, CERTIFICATE))
    settings.PUBLISHER = "越谷市"
    assert "公式サイトではありません" not in text(page(visitor, CERTIFICATE))


def test_large_print_is_the_same_sheet(visitor):
    usual, large = (tree(page(visitor, CERTIFICATE, size)) for size in ("", "&size=large"))

    assert folded(usual.cssselect(".sheet")[0]) == folded(large.cssselect(".sheet")[0])
    assert "large" in large.get("class")
    assert usual.get("class") is None


@pytest.mark.parametrize(
    ("query", "canonical"),
    [
        ("certificate=R9.1.20&size=large", "certificate=2027-01-20&size=large"),
        ("certificate=2027-01-20&size=huge", "certificate=2027-01-20"),
        ("certificate-y=2027&certificate-m=1&certificate-d=20", "certificate=2027-01-20"),
    ],
)
def test_its_address_is_canonical(visitor, query, canonical):
    assert visitor.get(f"/check/sheet/?{query}")["Location"] == f"/check/sheet/?{canonical}"


@pytest.mark.parametrize("query", ["", "certificate=7.1.20", "certificate=2027-01-20&who=x"])
def test_what_cannot_be_answered_is_put_right_at_the_form(visitor, query):
    sent_to = visitor.get(f"/check/sheet/?{query}")["Location"]
    assert sent_to == (f"/check/?{query}" if query else "/check/")


def test_no_cache_and_no_index_keeps_it(visitor):
    reply = page(visitor, CERTIFICATE)

    assert "no-store" in reply["Cache-Control"]
    assert reply["X-Robots-Tag"] == "noindex"
    assert not reply.cookies


def test_the_answer_leads_to_it_and_it_leads_back(visitor):
    (link,) = tree(visitor.get(f"/check/?{CERTIFICATE}")).cssselect("a[href^='/check/sheet/']")
    assert link.get("href") == f"/check/sheet/?{CERTIFICATE}"

    back = tree(page(visitor, CERTIFICATE)).cssselect(".sheet-tools a[href^='/check/?']")
    assert [one.get("href") for one in back] == [f"/check/?{CERTIFICATE}"]
