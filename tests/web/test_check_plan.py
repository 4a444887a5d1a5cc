"""`/check/`: what to do, as the reader finds it: where, how often, what to bring, what to mind."""

import pytest

from tests.reading import facts, headings, lines, things, tree

OPEN = "/check/?certificate=2027-01-20&card=2032-01-20"
NEW_CARD = "/check/?certificate=2027-01-20&card=2027-01-20"
BRING, PICK_UP, MIND = "持って行くもの", "受け取りに持って行くもの", "気をつけること"
PHONE = "スマートフォンに入れた電子証明書は、更新したあとで入れ直します。"


def ways(response) -> list[str]:
    links = tree(response).cssselect("#task a[href^='/procedures/']")
    return [link.get("href") for link in links]


def names(response, title):
    return [thing.name for thing in things(response, title)]


def not_needed(response) -> str:
    (marked,) = [
        one
        for one in tree(response).cssselect("#task p")
        if one.text_content().strip().startswith("いらないもの")
    ]
    return str(marked.text_content()).strip().removeprefix("いらないもの").strip()


def test_the_holder_reads_where_to_go_how_often_and_what_it_costs(visitor):
    shown = facts(visitor.get(OPEN))

    assert shown["封筒が届くころ"] == ("2026年10月から2026年11月ごろ。届かなくても手続きできます。")
    assert shown["窓口"] == "市民課、北部出張所、南部出張所。予約はいりません。"
    assert shown["行く回数"] == "1回。その日に終わります。"
    assert shown["費用"] == "期限が近づいた、または過ぎたための更新は、無料です。"


def test_the_holder_reads_what_to_bring_how_far_it_is_needed_and_what_happens_without(visitor):
    response = visitor.get(OPEN)

    assert things(response, BRING) == [
        (
            "マイナンバーカード",
            ("必要",),
            "手続きできません。なくしたときは、まず利用を止めてください（0120-95-0178）。",
        ),
        (
            "暗証番号",
            ("必要",),
            "窓口で決め直せます。カードのほかに、本人確認書類を持って行ってください。",
        ),
        ("有効期限通知書", ("あると便利",), "なくても手続きできます。"),
    ]
    assert not_needed(response) == (
        "本人確認書類（カードのほかに）、顔写真（紙）、マイナンバーカード交付申請書"
    )
    assert PICK_UP not in headings(response)


def test_where_a_proxy_goes_each_thing_says_who_carries_it(visitor):
    response = visitor.get(OPEN + "&who=proxy")

    assert [(one.name, one.marks) for one in things(response, BRING)] == [
        ("マイナンバーカード", ("必要", "代理人が持つ")),
        ("代理人の本人確認書類（顔写真付き）", ("必要", "代理人が持つ")),
        ("照会書兼回答書（本人が書いて、封をしたもの）", ("必要", "代理人が持つ")),
        ("暗証番号（本人が照会書兼回答書に書きます）", ("必要", "本人が用意")),
        ("有効期限通知書", ("あると便利", "代理人が持つ")),
    ]
    assert facts(response)["窓口"] == "市民課。予約はいりません。"
    assert "本人確認書類（カードのほかに）" not in not_needed(response)


def test_a_new_card_has_a_list_for_applying_and_one_for_the_pickup(visitor):
    response = visitor.get(NEW_CARD)

    shown = facts(response)
    assert names(response, "申し込むときに使うもの") == [
        "マイナンバーカード交付申請書", "顔写真（紙）",
    ]  # fmt: skip
    assert names(response, PICK_UP) == [
        "交付通知書",
        "いま使っているマイナンバーカード",
        "本人確認書類（交付通知書で確かめてください）",
    ]
    assert shown["切れ目なく使うには"].startswith("2026年（令和8年）12月9日（水）までに申し込めば")
    assert "約1か月半" in shown["切れ目なく使うには"]
    assert shown["今日申し込むと"] == "2027年（令和9年）1月4日（月）ごろ受け取れる見込みです。"
    assert shown["窓口"].endswith("手伝ってもらえる窓口：市民課")
    assert shown["行く回数"].startswith("受け取りに1回。")


def test_who_applies_too_late_reads_that_the_card_may_not_be_there_in_time(visitor):
    shown = facts(visitor.get("/check/?certificate=2027-01-03&card=2027-01-03"))

    assert "切れ目なく使うには" not in shown
    assert "間に合わないかもしれません" in shown["今日申し込むと"]


def test_of_a_card_that_is_over_nobody_says_that_it_may_be_too_late(visitor):
    shown = facts(visitor.get("/check/?certificate=2026-11-22&card=2026-11-22"))

    assert shown["今日申し込むと"] == "2027年（令和9年）1月4日（月）ごろ受け取れる見込みです。"


@pytest.mark.parametrize(
    ("query", "said"),
    [
        ("", []),
        ("&who=proxy&reply-form=none", ["照会書兼回答書がないと"]),
        ("&who=proxy&pin=forgotten", ["照会書兼回答書に書いた暗証番号が違うと"]),
        ("&changed=moved-in", ["ほかの市区町村から引っ越してきた方は", "住所や氏名が変わると"]),
        ("&card-type=no-pin", ["顔認証のカードは"]),
        ("&age=15-17", ["15歳から17歳の方は"]),
    ],
)
def test_what_to_mind_is_said_after_what_to_bring_the_warnings_first(visitor, query, said):
    response = visitor.get(OPEN + query)

    # A card without PINs is in no phone.
    expected = said if "no-pin" in query else [*said, PHONE]
    warnings = lines(response, MIND)[: len(expected)]
    for line, beginning in zip(warnings, expected, strict=True):
        assert line.startswith(beginning)
    order = headings(response)
    assert order.index(BRING) < order.index(MIND)


def test_remarks_that_are_no_warnings_come_after_them_in_the_list(visitor):
    every = lines(visitor.get("/check/?certificate=2027-01-20"), MIND)

    infos = every[every.index(PHONE) + 1 :]
    beginnings = ("カード本体の期限も", "期限の日が土曜", "引っ越しや結婚などで", "在留期間に")
    assert [line.startswith(one) for line, one in zip(infos, beginnings, strict=True)] == [True] * 4


@pytest.mark.parametrize(
    ("query", "slugs"),
    [
        ("certificate=2027-01-20&card=2032-01-20", ["certificate-in-person"]),
        ("certificate=2027-01-20&card=2032-01-20&who=proxy", ["certificate-by-proxy"]),
        (
            "certificate=2027-01-20&card=2032-01-20&who=unknown",
            ["certificate-in-person", "certificate-by-proxy"],
        ),
        ("card=2032-01-20&stay=limited", ["period-of-stay"]),
    ],
)
def test_the_answer_leads_on_to_the_steps(visitor, query, slugs):
    assert ways(visitor.get(f"/check/?{query}")) == [f"/procedures/{slug}/" for slug in slugs]


def test_of_the_ways_to_a_card_those_open_to_this_person_are_reached(visitor):
    holder, proxy = visitor.get(NEW_CARD), visitor.get(NEW_CARD + "&who=proxy&pickup-reason=listed")

    assert ways(holder)
    assert "/procedures/card-at-city-hall/" not in ways(proxy)
