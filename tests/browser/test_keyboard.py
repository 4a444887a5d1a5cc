"""The answer by keyboard alone, with scripts: a part is swapped, and nothing is lost by it."""

import re

import pytest
from playwright.sync_api import expect

from tests.browser.pages import AMBIGUOUS, EXPIRED, OPEN, TOO_EARLY

pytestmark = pytest.mark.browser

HERE = "window.stillHere = true"
STILL_HERE = "window.stillHere === true"
TAB_STOPS = """() => [...document.querySelectorAll("a[href], button, input, select, summary")]
    .filter((one) => one.checkVisibility() && one.type !== "hidden")
    .filter((one) => one.type !== "radio" || one.checked)
    .map((one) => one.id ? `#${one.id}` : `${one.tagName} ${one.textContent.trim()}`)"""
DATE_BOXES = [f"#{name}-{part}" for name in ("certificate", "card") for part in "ymd"]


def type_dates(visit, path: str) -> None:
    """Fill the six boxes by Tab and keys with the dates of an answer's address, and send."""
    begin(visit)
    for box, digits in zip(DATE_BOXES, re.findall(r"(?<=[=-])\d+", path), strict=True):
        tab_to(visit, box)
        visit.page.keyboard.press("Control+A")
        visit.page.keyboard.type(digits)
    visit.page.keyboard.press("Enter")


def begin(visit) -> None:
    """Come to the first box and stay until htmx is there; nobody else types as fast as we do."""
    tab_to(visit, DATE_BOXES[0])
    visit.wait_for_htmx()


def tab_to(visit, target: str) -> None:
    for _ in range(60):
        if visit.focused() == target:
            return
        visit.page.keyboard.press("Tab")
    pytest.fail(f"Tab never reaches {target}")


def swapped_to(visit, path: str):
    """Wait until the address is `path`; return the headline, which must have the focus."""
    visit.page.wait_for_url(path)
    expect(visit.page.locator("h1")).to_be_focused()
    return visit.text("h1")


def test_tab_goes_down_the_page_in_order_and_starts_with_the_skip_link(visit):
    visit.page.goto("/check/")
    stops = []
    for _ in visit.page.evaluate(TAB_STOPS):
        visit.page.keyboard.press("Tab")
        stops.append(visit.focused())

    assert stops[0] == "A 本文へ移動"
    assert [stop for stop in stops if stop in DATE_BOXES] == DATE_BOXES
    assert stops == visit.page.evaluate(TAB_STOPS)


def test_the_skip_link_shows_itself_and_leads_past_the_header(visit):
    visit.page.goto("/check/")
    visit.page.keyboard.press("Tab")
    expect(visit.page.locator(".skip")).to_be_in_viewport(ratio=1)
    visit.page.keyboard.press("Enter")
    visit.page.keyboard.press("Tab")

    assert visit.focused() == "#certificate-y"


def test_dates_typed_and_sent_by_enter_bring_the_answer_without_leaving_the_page(visit):
    visit.page.goto("/check/")
    visit.page.evaluate(HERE)
    type_dates(visit, OPEN)
    headline = swapped_to(visit, OPEN)

    assert headline == "いま、電子証明書を更新できます"
    assert visit.page.title().startswith(headline)
    assert visit.page.evaluate(STILL_HERE)
    assert visit.page.locator(".verdict").is_visible()
    assert visit.page.locator("h1").count() == 1
    assert visit.complaints == []


def test_the_question_on_the_first_page_is_answered_by_keyboard_too(visit):
    visit.page.goto("/")
    type_dates(visit, OPEN)
    visit.page.wait_for_url(OPEN)

    assert visit.text("h1") == "いま、電子証明書を更新できます"


def test_a_mistake_takes_the_focus_to_the_summary_and_from_there_to_its_field(visit):
    visit.page.goto("/check/")
    visit.page.evaluate(HERE)
    with visit.page.expect_response(lambda response: response.status == 422):
        type_dates(visit, "certificate=7-5-20&card=2030-13-20")
    expect(visit.page.locator(".error-summary")).to_be_focused()

    assert visit.page.evaluate(STILL_HERE)
    assert visit.page.title().startswith("入力を確認してください")
    typed = {name: visit.page.locator(f"#{name}").input_value() for name in AMBIGUOUS}
    assert typed == AMBIGUOUS
    visit.page.keyboard.press("Tab")
    assert visit.focused().startswith("A 電子証明書の有効期限")
    visit.page.keyboard.press("Enter")
    assert visit.focused() == "#certificate-y"
    described_by = visit.page.locator("#certificate-y").get_attribute("aria-describedby")
    assert "西暦" in visit.text(f"#{described_by}")
    assert visit.complaints == []


@pytest.mark.parametrize("scripts", [True, False], ids=["scripts", "no-scripts"])
def test_a_page_that_arrives_with_mistakes_leads_to_the_field(new_context, scripts):
    page = new_context(java_script_enabled=scripts).new_page()
    page.goto("/check/?certificate=7年5月20日")
    if scripts:
        expect(page.locator(".error-summary")).to_be_focused()
        page.keyboard.press("Tab")
    else:
        page.locator(".error-summary a").focus()
    page.keyboard.press("Enter")

    expect(page.locator("#certificate-y")).to_be_focused()


def test_back_brings_the_former_answer_whole_and_not_a_part_of_it(visit):
    visit.page.goto("/check/")
    type_dates(visit, OPEN)
    first = swapped_to(visit, OPEN)
    type_dates(visit, TOO_EARLY)
    second = swapped_to(visit, TOO_EARLY)
    visit.page.go_back()
    visit.page.wait_for_url(OPEN)
    expect(visit.page.locator("h1")).to_have_text(first)

    assert second != first
    assert visit.page.title().startswith(first)
    counted = {
        name: visit.page.locator(name).count() for name in ("h1", "header", "footer", "#task")
    }
    assert counted == {"h1": 1, "header": 1, "footer": 1, "#task": 1}
    assert visit.page.locator("#certificate-y").input_value() in OPEN
    assert visit.complaints == []


def test_a_page_restored_by_back_still_answers(visit):
    visit.page.goto("/check/")
    type_dates(visit, OPEN)
    swapped_to(visit, OPEN)
    type_dates(visit, TOO_EARLY)
    swapped_to(visit, TOO_EARLY)
    visit.page.go_back()
    visit.page.wait_for_url(OPEN)
    expect(visit.page.locator(".verdict--open")).to_be_visible()
    type_dates(visit, EXPIRED)

    assert swapped_to(visit, EXPIRED) == "電子証明書の期限が過ぎています"


def test_what_is_under_way_is_said_while_it_lasts(visit):
    visit.page.goto("/check/")
    said = []
    visit.page.expose_function("heard", lambda words: said.append(words))
    visit.page.evaluate(
        """() => new MutationObserver(() => window.heard(
            document.querySelector("[role=status]").textContent
          )).observe(document.querySelector("[role=status]"), { childList: true })"""
    )
    type_dates(visit, OPEN)
    swapped_to(visit, OPEN)

    expect(visit.page.get_by_role("status")).to_be_empty()
    expect(visit.page.locator("[aria-busy]")).to_have_count(0)
    assert said[0] == "調べています"


def test_a_broken_line_is_said_and_everything_typed_stays(visit):
    visit.page.goto("/check/")
    begin(visit)
    visit.page.context.set_offline(True)
    type_dates(visit, OPEN)

    expect(visit.page.get_by_role("status")).to_contain_text("つながりませんでした")
    assert visit.page.locator("#card-y").input_value() in OPEN
