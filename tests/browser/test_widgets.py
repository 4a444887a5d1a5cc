"""The questions and the checklist with scripts on: what happens while somebody types and ticks."""

import pytest

pytestmark = pytest.mark.browser

SAME_ID_TWICE = """() => {
  const ids = [...document.querySelectorAll("[id]")].map((one) => one.id);
  return ids.filter((id, place) => ids.indexOf(id) !== place);
}"""


def test_a_link_to_an_answer_opens_it_in_sight(visit):
    visit.page.goto("/faq/#q2")

    answer = visit.page.locator("#q2")
    assert answer.is_visible()
    assert 0 < answer.bounding_box()["y"] < 300


def test_answers_come_while_typing_and_the_reader_stays_in_the_box(visit):
    visit.page.goto("/faq/")
    with visit.page.expect_response("**/faq/?q=*"):
        visit.page.locator("#q").fill("暗証番号忘れた")
    visit.page.locator("#results summary").first.wait_for()

    assert visit.focused() == "#q"
    assert "に合う質問は" in visit.text("#found")
    assert not visit.page.locator("#all").is_visible()
    assert visit.page.evaluate(SAME_ID_TWICE) == []
    assert visit.page.url.endswith(
        "/faq/?q=%E6%9A%97%E8%A8%BC%E7%95%AA%E5%8F%B7%E5%BF%98%E3%82%8C%E3%81%9F"
    )
    assert visit.complaints == []


def test_an_emptied_box_brings_all_questions_back(visit):
    visit.page.goto("/faq/")
    visit.page.locator("#q").fill("zzzz")
    visit.page.locator("#results .telephone").wait_for()
    visit.page.locator("#q").fill("")
    visit.page.locator("#all").wait_for(state="visible")

    assert "質問は" in visit.text("#found")


def test_a_number_typed_is_taken_out_of_the_box_and_the_address(visit):
    visit.page.goto("/faq/")
    visit.page.locator("#q").fill("1234 5678 9012")
    visit.page.wait_for_url("**/faq/?refused=q")

    assert visit.page.input_value("#q") == ""
    assert "12桁" in visit.text("#q-error")


def test_one_button_opens_all_answers_and_closes_them(visit):
    visit.page.goto("/faq/pins/")
    open_ones = visit.page.locator("#answers details[open]")
    visit.page.get_by_role("button", name="答えをすべて開く").click()
    opened = open_ones.count()
    visit.page.get_by_role("button", name="すべて閉じる").click()

    assert opened == visit.page.locator("#answers details").count() > 0
    assert open_ones.count() == 0


def test_another_answer_changes_the_list_and_the_focus_stays(visit):
    visit.page.goto("/checklist/")
    visit.page.get_by_label("窓口へは、だれが行きますか").focus()
    visit.page.keyboard.press("ArrowDown")
    visit.page.wait_for_url("**who=proxy**")
    visit.page.locator("#task .mark--proxy").first.wait_for()

    assert visit.focused() == "#who"
    assert visit.page.input_value("#who") == "proxy"
    assert visit.page.locator("#reply-form").is_visible()
    assert visit.page.evaluate(SAME_ID_TWICE) == []
    assert "who=proxy" in visit.page.url
    assert "持ち物は" in visit.page.locator("#found").inner_text()
    assert visit.complaints == []


def test_ticks_live_in_the_page_and_nowhere_else(visit):
    visit.page.goto("/checklist/")
    box = visit.page.locator(".item input").first
    box.check()
    asked = len(visit.requests)
    visit.page.wait_for_timeout(400)

    assert box.is_checked()
    assert len(visit.requests) == asked
    assert visit.page.context.cookies() == []
    assert visit.page.evaluate("localStorage.length") == 0
    visit.page.reload()
    assert not visit.page.locator(".item input").first.is_checked()
