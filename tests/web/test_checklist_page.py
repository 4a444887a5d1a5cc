"""`/checklist/`: what to bring, by the words of a case alone."""

import pytest

from renewal.asking.checklist import ChecklistForm
from renewal.content import case_questions
from renewal.guidance.checklist import checklist
from renewal.guidance.city_page import read_in
from renewal.rules.situation import Pin, Renew, ReplyForm, Situation, Who
from tests.reading import chosen, errors, headings, lines, text, tree
from tests.web.site_map import said


def ticked(response) -> list[str]:
    """Return the names beside the boxes, in order."""
    return [" ".join(one.text_content().split()) for one in tree(response).cssselect(".item label")]


def marks(response) -> dict[str, list[str]]:
    """Return what is said at a glance of each thing, by its name."""
    return {
        " ".join(one.cssselect("label")[0].text_content().split()): [
            mark.text_content().strip() for mark in one.cssselect(".mark")
        ]
        for one in tree(response).cssselect(".item")
    }


@pytest.mark.parametrize(
    ("query", "renew", "situation"),
    [
        ("", Renew.CERTIFICATE, Situation()),
        ("pin=forgotten", Renew.CERTIFICATE, Situation(pin=Pin.FORGOTTEN)),
        ("who=proxy", Renew.CERTIFICATE, Situation(who=Who.PROXY)),
        (
            "who=proxy&reply-form=none",
            Renew.CERTIFICATE,
            Situation(who=Who.PROXY, reply_form=ReplyForm.NONE),
        ),
        ("renew=card", Renew.CARD, Situation()),
        ("renew=card&who=proxy", Renew.CARD, Situation(who=Who.PROXY)),
    ],
)
def test_the_page_shows_the_list_with_every_reason(visitor, query, renew, situation):
    response = visitor.get(f"/checklist/?{query}")
    wanted = checklist(renew, situation)

    assert response.status_code == 200
    assert text(response, "h1") == "持ち物の一覧"
    brought = wanted.bring + wanted.pick_up
    assert ticked(response) == [said(one.item.name) for one in brought]
    page = text(response, "#task")
    words = [one.item.why for one in brought] + [one.item.if_missing for one in brought]
    words += [one.item.name for one in wanted.not_needed]
    assert [one for one in map(said, words) if one not in page] == []


def test_every_word_is_asked_for_whatever_was_answered(visitor):
    """One screen for every case: a word that plays no part changes nothing."""
    names = ["renew", *(one.name for one in case_questions.WORDS)]
    for query in ("", "?who=proxy", "?renew=card&who=proxy", "?stay=limited", "?old-card=lost"):
        assert list(chosen(visitor.get(f"/checklist/{query}"))) == names


def test_what_was_answered_is_shown_in_the_form_and_the_rest_as_usual(visitor):
    plain = chosen(visitor.get("/checklist/"))
    told = chosen(visitor.get("/checklist/?renew=card&who=proxy&licence=on-card"))

    assert (plain["renew"], plain["who"]) == ("電子証明書（カードはそのまま）", "本人")
    assert told == plain | {
        "renew": "カード（新しいカードを申し込む）",
        "who": "代理人（家族など）",
        "licence": "はい",
    }


def test_who_does_not_know_what_to_renew_sees_one_list_that_is_enough_for_both(visitor):
    response = visitor.get("/checklist/?renew=unknown")

    assert headings(response)[0] == "電子証明書の更新か、カードの更新"
    shown = marks(response)
    assert len(ticked(response)) == len(tree(response).cssselect(".item")) == 8
    assert {"マイナンバーカード", "暗証番号", "マイナンバーカード交付申請書", "交付通知書"} <= set(
        shown
    )
    # What serves one of the two is certainly needed for neither.
    assert {tuple(said) for said in shown.values()} == {("あると便利",)}
    assert text(response, "#found") == "電子証明書の更新か、カードの更新：持ち物は8つです。"


@pytest.mark.parametrize("query", ["renew=certificate", "renew=unknown", "renew=card"])
def test_a_lost_card_makes_it_the_card(visitor, query):
    response = visitor.get(f"/checklist/?{query}&old-card=lost")

    assert headings(response)[0] == "カードの更新（新しいカードの申し込み）"
    assert any(name.startswith("手数料（1,000円") for name in ticked(response))
    assert lines(response, "気をつけること")[0].startswith("まず電話でカードの利用を止めて")


def test_a_limited_stay_has_its_own_list_and_no_pickup(visitor):
    response = visitor.get("/checklist/?stay=limited&who=proxy")

    assert ticked(response)[0] == "在留カード"
    assert "受け取りに持って行くもの" not in headings(response)
    links = tree(response).cssselect("#task a[href^='/procedures/']")
    assert [link.get("href") for link in links] == ["/procedures/period-of-stay/"]


def test_a_child_alone_is_told_who_has_to_come_instead(visitor):
    response = visitor.get("/checklist/?age=under-15")

    assert "この手続きは、親などの法定代理人がします。" in text(response, "#task")
    assert "法定代理人であることが分かる書類（戸籍謄本、登記事項証明書など）" in ticked(response)


@pytest.mark.parametrize(
    ("query", "said"),
    [
        ("who=proxy&reply-form=none", "照会書兼回答書がないと"),
        ("who=proxy&pin=forgotten", "照会書兼回答書に書いた暗証番号が違うと"),
        ("renew=card&licence=on-card", "免許証を新しいカードへ移せるのは"),
        ("changed=moved-in", "ほかの市区町村から引っ越してきた方は"),
    ],
)
def test_what_to_mind_is_said_under_the_list(visitor, query, said):
    plain = lines(visitor.get("/checklist/"), "気をつけること")
    warned = lines(visitor.get(f"/checklist/?{query}"), "気をつけること")

    assert warned[0].startswith(said)
    assert plain == ["スマートフォンに入れた電子証明書は、更新したあとで入れ直します。"]


@pytest.mark.parametrize(
    ("query", "field", "message"),
    [
        ("who=nobody", "who", "「nobody」は選べません"),
        ("renew=none", "renew", "「none」は選べません"),
        ("stay=x", "stay", "「x」は選べません"),
        ("dates=x", "checklist-form", "dates：「x」は選べません"),
    ],
)
def test_a_value_that_a_word_does_not_take_is_named_and_shown_back(visitor, query, field, message):
    response = visitor.get(f"/checklist/?{query}")

    assert response.status_code == 422
    assert list(errors(response)) == [field]
    assert message in errors(response)[field]
    assert ticked(response) == []


@pytest.mark.parametrize(
    "query", ["", "who=proxy", "renew=card&old-card=lost", "stay=limited", "stay=unknown"]
)
def test_every_page_that_a_thing_rests_on_is_among_the_sources(visitor, query):
    response = visitor.get(f"/checklist/?{query}")
    listed = {link.get("href") for link in tree(response).cssselect(".sources a")}

    form = ChecklistForm(response.wsgi_request.GET)
    assert form.renew is not None
    wanted = checklist(form.renew, form.situation)
    things = wanted.bring + wanted.pick_up
    assert {read_in(source).url for one in things for source in one.item.sources} <= listed
