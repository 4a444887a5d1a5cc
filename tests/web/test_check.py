"""`/check/`: the answer, as a page and as a part."""

import pytest

from tests.reading import errors, facts, text, tree, typed

OPEN = "/check/?certificate=2027-01-20&card=2032-01-20"


def test_the_blank_form_asks_and_accuses_nobody(visitor):
    response = visitor.get("/check/")

    assert response.status_code == 200
    assert errors(response) == {}
    assert tree(response).cssselect(".field__error, .verdict") == []
    assert typed(response) == {}


def test_an_answer_says_what_from_when_to_when_and_how_many_days_are_left(visitor):
    response = visitor.get(OPEN)

    assert response.status_code == 200
    assert text(response, "h1") == "いま、電子証明書を更新できます"
    shown = facts(response)
    assert shown["いつから"] == "2026年（令和8年）10月21日（水）"
    assert shown["いつまで"] == "2027年（令和9年）1月20日（水）"
    assert shown["今日"] == "2026年（令和8年）11月23日（月）"
    assert shown["あと何日"] == "最後の日まであと58日"
    assert shown["電子証明書の期限"] == "2027年（令和9年）1月20日（水）"
    assert shown["カードの期限"] == "2032年（令和14年）1月20日（火）"


@pytest.mark.parametrize(
    ("query", "title"),
    [
        ("certificate=2027-05-20&card=2032-05-20", "電子証明書の更新は、2027年（令和9年）2月21日（日）からです"),
        ("certificate=2027-02-23&card=2032-02-23", "電子証明書の更新は、2026年（令和8年）11月24日（火）からです"),
        ("certificate=2027-02-22&card=2032-02-22", "いま、電子証明書を更新できます"),
        ("certificate=2026-11-23&card=2031-11-23", "いま、電子証明書を更新できます"),
        ("certificate=2026-11-22&card=2031-11-22", "電子証明書の期限が過ぎています"),
        ("certificate=2027-05-20&card=2027-05-20", "カードの更新は、2027年（令和9年）2月21日（日）からです"),
        ("certificate=2027-01-20&card=2027-01-20", "いま、カードの更新を申し込めます"),
        ("certificate=2026-11-22&card=2026-11-22", "カードの期限が過ぎています"),
        ("certificate=2027-01-20", "いま、電子証明書を更新できます"),
        ("card=2027-01-20", "いま、カードの更新を申し込めます"),
        ("card=2032-01-20", "電子証明書を更新する時期かもしれません"),
        ("card=2033-01-20", "電子証明書の更新は、2027年（令和9年）10月21日（木）からの見込みです"),
        ("card=2030-01-20", "電子証明書の期限が過ぎているかもしれません"),
        ("card=2030-01-20&made-as=minor", "カードの更新は、2029年（令和11年）10月21日（日）からです"),
        ("card=2032-01-20&old-card=lost", "なくしたカードの届け出が先です"),
        ("old-card=lost", "なくしたカードの届け出が先です"),
        ("old-card=lost&stay=limited", "なくしたカードの届け出が先です"),
        ("card=2032-01-20&stay=limited", "在留期間に限りのある方は、別の手続きです"),
        ("card=2026-11-23&stay=limited", "在留期間に限りのある方は、別の手続きです"),
        ("card=2026-11-22&stay=limited", "カードの期限が過ぎています"),
    ],
)  # fmt: skip
def test_the_headline_is_the_verdict(visitor, query, title):
    response = visitor.get(f"/check/?{query}")

    assert response.status_code == 200
    assert text(response, "h1") == title
    assert text(response, "title").startswith(title)


def test_an_estimate_never_stands_among_the_dates_that_were_read(visitor):
    response = visitor.get("/check/?card=2032-01-20")

    shown = facts(response)
    assert "電子証明書の期限" not in shown
    adult = "18歳以上のときに作られたカード（2022年3月までに受け付けられた申請は20歳以上）"
    minor = "18歳未満のときに作られたカード（2022年3月までに受け付けられた申請は20歳未満）"
    assert shown[adult] == "2027年（令和9年）1月20日（水）"
    assert shown[minor] == "2032年（令和14年）1月20日（火）"
    assert "マイナポータルか窓口で確かめられます（048-940-8604）" in text(response)
    assert tree(response).cssselect(".verdict--warning")


def test_dates_that_share_no_birthday_are_pointed_out(visitor):
    assert "2つの期限の月日が違います" in text(
        visitor.get("/check/?certificate=2027-01-20&card=2032-01-21")
    )
    assert "2つの期限の月日が違います" not in text(visitor.get(OPEN))


def test_a_lost_card_without_a_date_shows_no_date_but_the_days_to_come(visitor):
    response = visitor.get("/check/?old-card=lost")

    shown = facts(response)
    assert {"いつから", "いつまで", "あと何日", "電子証明書の期限", "カードの期限"}.isdisjoint(
        shown
    )
    assert shown["今日申し込むと"] == "2027年（令和9年）1月4日（月）ごろ受け取れる見込みです。"
    assert tree(response).cssselect(".timeline, .notice") == []
    assert "見積も" not in text(response, "#task")
    assert typed(response) == {}
    assert "0120-95-0178" in text(response, ".verdict")


def test_the_age_at_making_is_asked_only_where_it_matters(visitor):
    def is_asked(query):
        return bool(tree(visitor.get(f"/check/?{query}")).cssselect("[name=made-as]"))

    assert is_asked("card=2032-01-20")
    assert not is_asked("certificate=2027-01-20")


def test_every_answer_shows_the_rule_and_leads_to_its_sources(visitor):
    page = tree(visitor.get(OPEN)).cssselect("#task")[0]

    assert "3か月前の日の翌日から" in page.text_content()
    onward = [link.get("href") for link in page.cssselect("a")]
    assert OPEN.replace("/check/", "/check/details/") in onward
    assert "第49条" in text(visitor.get(OPEN.replace("/check/", "/check/details/")), ".sources")


def test_the_timeline_has_a_text_alternative_with_the_dates(visitor):
    (picture,) = tree(visitor.get(OPEN)).cssselect("#task svg[role=img]")

    assert picture.get("aria-label") == (
        "手続きできる期間は2026年（令和8年）10月21日（水）から2027年（令和9年）1月20日（水）までです。"
        "2026年（令和8年）11月23日（月）は、その間です。"
    )


def test_an_answer_is_nobody_elses_business(visitor):
    response = visitor.get(OPEN)

    assert "no-store" in response["Cache-Control"]
    assert response["X-Robots-Tag"] == "noindex"
    assert response.cookies == {}
    assert "Cookie" not in response["Vary"]


def test_the_day_turns_at_midnight_in_tokyo(time_machine):
    from django.test import Client

    last_day = "/check/?certificate=2027-01-20&card=2032-01-20"
    time_machine.move_to("2027-01-20T14:59:59Z")
    before = text(Client().get(last_day), "h1")
    time_machine.move_to("2027-01-20T15:00:00Z")
    after = text(Client().get(last_day), "h1")

    assert before == "いま、電子証明書を更新できます"
    assert after == "電子証明書の期限が過ぎています"


def test_only_reading_is_allowed(visitor):
    assert visitor.post("/check/").status_code == 405
