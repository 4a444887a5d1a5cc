"""htmx is fetched when somebody begins to fill in: it weighs more than the page."""

import pytest
from playwright.sync_api import Route, expect

from tests.browser.pages import OPEN, TOO_EARLY
from tests.browser.test_keyboard import HERE, STILL_HERE, begin, swapped_to, type_dates

pytestmark = pytest.mark.browser

PAGES = {"/check/": "#certificate-y", "/faq/": "#q", "/checklist/": "#who"}


def fetched(visit) -> list[str]:
    """Return the addresses of htmx that were asked for."""
    return [one.url for one in visit.requests if "/htmx" in one.url]


@pytest.mark.parametrize(("path", "field"), PAGES.items())
def test_whoever_reads_is_sent_none_and_whoever_begins_one(visit, path, field):
    visit.page.goto(path, wait_until="networkidle")
    visit.page.locator("h1").click()
    visit.page.keyboard.press("End")
    assert fetched(visit) == []

    visit.page.focus(field)
    visit.wait_for_htmx()
    visit.page.focus("footer a")
    visit.page.focus(field)

    assert len(fetched(visit)) == 1
    assert visit.complaints == []


def hold_back(visit) -> list[Route]:
    """Let htmx wait on its way; return where those that wait are listed."""
    waiting: list[Route] = []
    visit.page.route("**/htmx*", lambda route: waiting.append(route))
    return waiting


def test_what_was_searched_for_before_it_came_is_found_once_it_is_there(visit):
    waiting = hold_back(visit)
    visit.page.goto("/faq/")
    visit.page.evaluate(HERE)
    visit.page.fill("#q", "暗証番号")
    visit.page.wait_for_timeout(400)
    assert visit.page.locator("#results details").count() == 0

    waiting[0].continue_()
    visit.page.locator("#results details").first.wait_for()

    assert visit.page.evaluate(STILL_HERE)


def test_whoever_asks_before_it_came_is_answered_by_a_whole_page(visit):
    hold_back(visit)
    visit.page.goto("/check/")
    visit.page.fill("#certificate-y", "2027-01-20")
    visit.page.keyboard.press("Enter")
    expect(visit.page.locator(".verdict")).to_be_visible()

    assert "certificate=2027-01-20" in visit.page.url


def test_no_question_is_asked_by_itself_when_it_comes(visit):
    waiting = hold_back(visit)
    visit.page.goto("/check/")
    visit.page.fill("#certificate-y", "2027-01-20")
    waiting[0].continue_()
    visit.wait_for_htmx()
    visit.page.wait_for_timeout(300)

    assert visit.page.url.endswith("/check/")
    assert visit.page.input_value("#certificate-y") == "2027-01-20"


def test_back_after_a_page_was_loaded_anew_shows_what_the_address_says(visit):
    visit.page.goto("/check/")
    type_dates(visit, OPEN)
    swapped_to(visit, OPEN)
    begin(visit)
    type_dates(visit, TOO_EARLY)
    later = swapped_to(visit, TOO_EARLY)
    visit.page.reload()
    assert visit.text("h1") == later

    visit.page.go_back()
    visit.page.wait_for_url(OPEN)

    expect(visit.page.locator("h1")).not_to_have_text(later)
    assert visit.text("h1") == "いま、電子証明書を更新できます"
