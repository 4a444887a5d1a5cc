"""`/check/`: what isn't certain, isn't now or is over is never said otherwise."""

from tests.reading import facts, text

OPEN = "/check/?certificate=2027-01-20&card=2032-01-20"


def test_an_estimate_marks_its_window_as_one_and_counts_no_days(visitor):
    shown = facts(visitor.get("/check/?card=2030-05-20"))

    assert shown["いつまで（見積もり）"] == "2025年（令和7年）5月20日（火）"
    assert {"いつから", "いつまで", "あと何日"}.isdisjoint(shown)


def test_dates_worked_out_are_not_called_read(visitor):
    page = text(visitor.get("/check/?certificate=2023-05-20&card=2028-05-20&dates=worked-out"))

    assert "計算した日付" in page
    assert "読み取った日付" not in page
    assert "日過ぎました" not in page


def test_an_expired_certificate_has_no_last_day_to_hurry_for(visitor):
    shown = facts(visitor.get("/check/?certificate=2026-11-22&card=2031-11-22"))

    assert {"いつから", "いつまで"}.isdisjoint(shown)
    assert shown["あと何日"] == "1日過ぎました"


def test_a_preview_is_announced_before_its_verdict(visitor):
    page = text(visitor.get(OPEN + "&on=2026-12-01"), "#task")

    assert page.index("これは2026年（令和8年）12月1日（火）に") < page.index("更新できます")


def test_months_that_follow_from_an_estimate_are_not_said_as_if_the_date_were_read(visitor):
    read = facts(visitor.get("/check/?certificate=2028-01-20&card=2033-01-20"))
    estimated = facts(visitor.get("/check/?card=2033-01-20"))

    assert "封筒が届くころ" in read
    assert "封筒が届くころ" not in estimated


def test_a_preview_counts_the_making_of_a_card_from_the_day_asked_about(visitor):
    shown = facts(visitor.get("/check/?card=2027-01-20&on=2026-12-01"))

    assert shown["調べた日に申し込むと"].startswith("2027年（令和9年）1月12日（火）ごろ")
    assert "今日申し込むと" not in shown


def test_dates_that_share_no_birthday_are_pointed_out_and_promise_nothing(visitor):
    query = "certificate=2027-01-20&card=2032-01-21"

    assert "2つの期限の月日が違います" in text(visitor.get(f"/check/?{query}"))
    assert "更新した後" not in text(visitor.get(f"/check/details/?{query}"))


def test_a_limited_stay_whose_certificate_ends_first_is_told_to_ask(visitor):
    query = "certificate=2027-01-20&card=2027-10-01&stay=limited"

    assert "電子証明書の期限が、カードの期限より先に来ます" in text(visitor.get(f"/check/?{query}"))
    assert "先に来ます" not in text(visitor.get(f"/check/?{query.replace('10-01', '01-20')}"))
