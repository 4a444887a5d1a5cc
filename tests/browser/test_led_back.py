"""On the led path nothing told is lost: by going back, by changing an answer, by a mistake."""

import re

import pytest
from playwright.sync_api import expect

from tests.browser.pages import CARD, CERTIFICATE, IN_HAND, LED_PROXY, led
from tests.browser.test_keyboard import tab_to
from tests.browser.test_led_path import (
    CERTIFICATE_BY_PROXY,
    DATES,
    answer,
    answered,
    question,
    send,
    walk,
)

pytestmark = pytest.mark.browser


def change(visit, legend: str) -> None:
    """Follow the link that leads back to one question."""
    visit.page.get_by_role("link", name=re.compile(f"^変える ?{legend}$")).click()


def test_the_link_back_keeps_every_other_answer(reader):
    reader.page.goto(led(**LED_PROXY))
    before = answered(reader)
    reader.page.get_by_role("link", name="前の質問に戻る").click()

    assert question(reader) == "age"
    expect(reader.page.locator("#age-adult")).to_be_checked()
    age = "カードの持ち主は、いま何歳ですか"
    assert answered(reader) == {key: said for key, said in before.items() if key != age}
    answer(reader, {"age": "15-17"})
    assert question(reader) == "reply-form"
    assert answered(reader) == before | {age: "15歳から17歳"}


def test_the_browsers_own_back_keeps_every_other_answer(reader):
    reader.page.goto("/check/guided/")
    for _ in range(5):
        answer(reader, CERTIFICATE_BY_PROXY)
    before = answered(reader)
    reader.page.go_back()
    reader.page.go_back()

    assert question(reader) == "who"
    *kept, _, _ = before.items()
    assert answered(reader) == dict(kept)
    rest = {"who": "self", "age": "adult", "pin": "known", "notice": "have", "changed": "no"}
    assert walk(reader, rest) == list(rest)
    assert f"card={CERTIFICATE['card']}" in reader.page.url
    assert "who" not in reader.page.url


def test_what_is_changed_is_changed_alone(reader):
    reader.page.goto(led(**LED_PROXY, **{"reply-form": "none"}))
    before = answered(reader)
    assert len(before) == 7
    change(reader, "窓口へは、だれが行きますか")

    assert question(reader) == "who"
    expect(reader.page.locator("#who-proxy")).to_be_checked()
    answer(reader, {"who": "legal-representative"})
    after = answered(reader)
    assert question(reader) == "pin"
    assert after == {
        legend: "法定代理人（親、成年後見人など）" if legend.startswith("窓口へは") else said
        for legend, said in before.items()
        if not legend.startswith("照会書兼回答書")
    }


def test_a_date_changed_late_keeps_the_words(reader):
    reader.page.goto(led(**LED_PROXY))
    change(reader, "カードの期限")
    answer(reader, {DATES: CARD})

    assert question(reader) == "pickup-reason"
    assert answered(reader)["窓口へは、だれが行きますか"] == "代理人（家族など）"


def test_a_screen_sent_without_a_choice_says_so_and_keeps_all(reader):
    reader.page.goto(led(**IN_HAND, **CERTIFICATE, stay="unlimited"))
    before = answered(reader)
    tab_to(reader, "BUTTON 次へ")
    status = send(reader)

    assert status == 422
    assert question(reader) == "who"
    assert reader.page.title().startswith("入力を確認してください")
    assert answered(reader) == before != {}
    assert reader.page.locator("[name=who]:checked").count() == 0
    link = reader.page.locator(".error-summary a")
    if reader.has_scripts:
        expect(reader.page.locator(".error-summary")).to_be_focused()
        reader.page.keyboard.press("Tab")
        expect(link).to_be_focused()
    else:
        link.focus()
    reader.page.keyboard.press("Enter")
    assert reader.focused() == "#who-self"
    answer(reader, {"who": "proxy"})
    assert question(reader) == "age"
    assert reader.page.locator(".error-summary").count() == 0


def test_a_date_mistyped_stays_as_it_was_typed_until_it_is_right(reader):
    reader.page.goto(led(**IN_HAND, who="proxy"))
    reader.page.fill("#certificate-y", "7年5月20日")
    reader.page.fill("#card-y", "２０３１")
    reader.page.fill("#card-m", "12")
    status = send(reader)

    assert status == 422
    assert question(reader) == DATES
    boxes = ("certificate-y", "certificate-m", "card-y", "card-m", "card-d")
    typed = [reader.page.input_value(f"#{one}") for one in boxes]
    assert typed == ["7年5月20日", "", "２０３１", "12", ""]
    if reader.has_scripts:
        expect(reader.page.locator(".error-summary")).to_be_focused()
    answer(reader, {DATES: CERTIFICATE})
    assert question(reader) == "stay"
    assert reader.page.input_value("[name=who]") == "proxy"
