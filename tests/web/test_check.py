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
    assert shown["手続き"] == "電子証明書の更新"
    assert shown["いつから"] == "2026年（令和8年）10月21日（水）"
    assert shown["いつまで"] == "2027年（令和9年）1月20日（水）"
    assert shown["今日"] == "2026年（令和8年）11月23日（月）"
    assert shown["あと何日"] == "最後の日まであと58日"
    assert shown["電子証明書の期限"] == "2027年（令和9年）1月20日（水）"
    assert shown["カードの期限"] == "2032年（令和14年）1月20日（火）"
    assert shown["更新した後の電子証明書の期限"] == "2032年（令和14年）1月20日（火）"


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
        ("card=2032-01-20&stay=limited", "在留期間に限りのある方は、別の手続きです"),
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


def test_an_answer_says_until_when_each_use_goes_on(visitor):
    shown = facts(visitor.get(OPEN))

    assert shown["コンビニで証明書を受け取る"] == "2027年（令和9年）1月20日（水）まで"
    assert shown["健康保険証（マイナ保険証）"] == "2027年（令和9年）4月30日（金）まで"
    assert shown["本人確認の書類"] == "2032年（令和14年）1月20日（火）まで"


def test_where_insurance_goes_on_is_not_settled_the_counter_is_named(visitor):
    shown = facts(visitor.get("/check/?certificate=2027-01-20&card=2027-01-20"))

    assert shown["健康保険証（マイナ保険証）"] == (
        "2027年（令和9年）1月20日（水）まで。そのあとは窓口に確かめてください（048-940-8604）"
    )


def test_an_answer_leads_on_to_the_way_of_renewing(visitor):
    def onward(query):
        links = tree(visitor.get(f"/check/?{query}")).cssselect("#task .actions a.button")
        return [link.get("href") for link in links]

    assert onward("certificate=2027-01-20&card=2032-01-20") == [
        "/procedures/certificate-in-person/",
        "/procedures/certificate-by-proxy/",
    ]
    assert onward("certificate=2027-01-20&card=2027-01-20") == ["/procedures/#card"]
    assert onward("card=2032-01-20&stay=limited") == ["/procedures/period-of-stay/"]
    assert onward("card=2032-01-20&stay=limited&old-card=lost") == []


def test_the_age_at_making_is_asked_only_where_it_matters(visitor):
    def is_asked(query):
        return bool(tree(visitor.get(f"/check/?{query}")).cssselect("[name=made-as]"))

    assert is_asked("card=2032-01-20")
    assert not is_asked("certificate=2027-01-20")


def test_every_answer_shows_the_rule_with_its_source_and_the_day_it_was_read(visitor):
    response = visitor.get(OPEN)

    sources = text(response, ".sources")
    assert "第49条" in sources
    assert "2026年6月14日に確認" in sources
    assert "2023年11月6日更新のページを2026年11月22日に確認" in sources


def test_the_timeline_has_a_text_alternative_with_the_dates(visitor):
    (picture,) = tree(visitor.get(OPEN)).cssselect(".timeline > svg")

    assert picture.get("aria-label") == (
        "手続きできる期間は2026年（令和8年）10月21日（水）から2027年（令和9年）1月20日（水）までです。"
        "2026年（令和8年）11月23日（月）は、その間です。"
    )


def test_the_part_for_htmx_and_the_page_give_the_same_task_and_say_what_they_vary_on(visitor):
    page = visitor.get(OPEN)
    part = visitor.get(OPEN, headers={"HX-Request": "true"})
    restored = visitor.get(
        OPEN, headers={"HX-Request": "true", "HX-History-Restore-Request": "true"}
    )

    assert text(part, "#task") == text(page, "#task")
    assert part["HX-Push-Url"] == OPEN
    assert b"<html" not in part.content
    assert restored.content == page.content
    for response in (page, part, restored):
        assert "HX-Request" in response["Vary"]
        assert "HX-History-Restore-Request" in response["Vary"]


def test_an_error_is_the_same_in_the_part_and_in_the_page(visitor):
    address = "/check/?certificate=7年5月20日"
    page = visitor.get(address)
    part = visitor.get(address, headers={"HX-Request": "true"})

    assert part.status_code == page.status_code == 422
    assert text(part, "#task") == text(page, "#task")


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
