"""The same question with scripts off: every step is a plain form."""

import pytest

from tests.browser.pages import BORN_2003, OPEN
from tests.browser.test_keyboard import swapped_to, type_dates

pytestmark = pytest.mark.browser


def test_the_answer_by_keyboard_is_the_same_with_scripts_and_without(visit, visit_without_scripts):
    visit.page.goto("/check/")
    type_dates(visit, OPEN)
    swapped_to(visit, OPEN)
    visit_without_scripts.page.goto("/check/")
    type_dates(visit_without_scripts, OPEN)
    visit_without_scripts.page.wait_for_url(OPEN)

    assert visit_without_scripts.text("#task") == visit.text("#task")
    assert visit_without_scripts.page.title() == visit.page.title()
    assert "いま、電子証明書を更新できます" in visit.text("#task")


def test_a_mistake_without_scripts_keeps_what_was_typed(visit_without_scripts):
    page = visit_without_scripts.page
    page.goto("/check/")
    page.fill("#certificate-y", "7年5月20日")
    with page.expect_navigation() as navigation:
        page.keyboard.press("Enter")

    assert navigation.value.status == 422
    assert page.locator("#certificate-y").input_value() == "7年5月20日"
    assert page.locator(".error-summary").is_visible()


def test_dates_that_cannot_be_read_are_worked_out_without_scripts(visit_without_scripts):
    page = visit_without_scripts.page
    page.goto("/check/")
    page.click("text=どの日付も読めない方")
    for name, value in BORN_2003.items():
        page.fill(f"#{name}", value)
    with page.expect_navigation() as asked_back:
        page.keyboard.press("Enter")
    page.check("#received-no")
    page.click("text=計算する")
    page.wait_for_url("/check/?certificate=2027-01-10&card=2032-01-10&dates=worked-out")

    assert asked_back.value.status == 422
    assert "カードの期限 2032年（令和14年）1月10日（土）" in visit_without_scripts.text("main")
